import type { ReactNode } from 'react';
import type { Said } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import { StarIcon } from './icon.tsx';
import type { Surroundings } from './look-up.ts';
import { langOf, Words } from './words.tsx';

interface Props {
  title: Said;
  /** The name in other scripts. */
  otherTitles?: Said[];
  /** What it is and where. */
  meta: Said[];
  summary?: Said | undefined;
  around: Surroundings;
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
  around: { locale },
  children,
}: Props) {
  const isForeign = summary !== undefined && summary.lang !== locale;
  return (
    <header className="record-head">
      {icon && <StarIcon name={icon} />}
      {meta.length > 0 && (
        <p className="meta">
          {meta.map((part, index) => (
            <span key={part.text}>
              {index > 0 && ' · '}
              <Words of={part} on={locale} />
            </span>
          ))}
        </p>
      )}
      <h1 {...langOf(title, locale)} data-sheet="name">
        {title.text}
      </h1>
      {otherTitles.map((other) => (
        <p className="other-name" key={other.lang} data-sheet="name">
          <Words of={other} on={locale} />
        </p>
      ))}
      {summary && (
        <p className="lead" {...langOf(summary, locale)} data-sheet="summary">
          {summary.text}
        </p>
      )}
      {isForeign && (
        <p className="soft">
          <Words of={t(locale, `foreign.${summary.lang}`)} on={locale} />
        </p>
      )}
      {children}
    </header>
  );
}
