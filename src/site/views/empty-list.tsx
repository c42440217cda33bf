import { hrefOf, newPathOf } from '#directory/addresses.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { StarIcon } from './icon.tsx';
import { Localized } from './localized.tsx';

/** An honest empty list: nothing is there yet, and what one can do about it. */
export function EmptyList({
  icon,
  locale,
  addHref = hrefOf(locale, newPathOf('associations')),
}: {
  icon: string;
  locale: Locale;
  /** Where one adds what is missing, else the form for an association; `null` where nobody would read it. */
  addHref?: string | null;
}) {
  return (
    <div className="empty">
      <StarIcon name={icon} tone="amber" />
      <p>
        <strong>
          <Localized of={t(locale, 'empty.title')} on={locale} />
        </strong>{' '}
        <Localized of={t(locale, 'empty.text')} on={locale} />{' '}
        {addHref && (
          <a href={addHref}>
            <Localized of={t(locale, 'empty.add')} on={locale} />
          </a>
        )}
      </p>
    </div>
  );
}
