import type { ReactNode } from 'react';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { StarIcon } from './icon.tsx';
import { JoinedTexts, Localized, langOf } from './localized.tsx';
import type { RenderContext } from './render-context.ts';

interface Props {
  title: LocalizedText;
  /** The name in other scripts. */
  otherTitles?: LocalizedText[];
  /** What it is and where. */
  meta: LocalizedText[];
  summary?: LocalizedText | undefined;
  context: RenderContext;
  /** Drawn in the star beside the title. */
  icon?: string | undefined;
  children?: ReactNode;
}

/** The head of every record's page. Says so when the text is not in the page's language. */
export function RecordHead({
  title,
  otherTitles = [],
  meta,
  summary,
  icon,
  context: { locale },
  children,
}: Props) {
  const isForeign = summary !== undefined && summary.lang !== locale;
  return (
    <header className="record-head">
      {icon && <StarIcon name={icon} />}
      {meta.length > 0 && (
        <p className="meta">
          <JoinedTexts of={meta} on={locale} />
        </p>
      )}
      <h1 {...langOf(title, locale)} data-sheet="name">
        {title.text}
      </h1>
      {otherTitles.map((other) => (
        <p className="other-name" key={other.lang} data-sheet="name">
          <Localized of={other} on={locale} />
        </p>
      ))}
      {summary && (
        <p className="lead" {...langOf(summary, locale)} data-sheet="summary">
          {summary.text}
        </p>
      )}
      {isForeign && (
        <p className="soft">
          <Localized of={t(locale, `foreign.${summary.lang}`)} on={locale} />
        </p>
      )}
      {children}
    </header>
  );
}
