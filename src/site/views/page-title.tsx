import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { StarIcon, type Tone } from './icon.tsx';
import { langOf } from './localized.tsx';

/** The head of a page that is no record: its name, perhaps its star, a sentence. */
export function PageTitle({
  title,
  lead,
  icon,
  tone,
  locale,
}: {
  title: LocalizedText;
  lead?: LocalizedText | undefined;
  icon?: string | undefined;
  tone?: Tone;
  locale: Locale;
}) {
  return (
    <header className="page-title">
      {icon && <StarIcon name={icon} {...(tone && { tone })} />}
      <div>
        <h1 {...langOf(title, locale)}>{title.text}</h1>
        {lead && (
          <p className="lead" {...langOf(lead, locale)}>
            {lead.text}
          </p>
        )}
      </div>
    </header>
  );
}
