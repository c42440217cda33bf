import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { Card, type CardModel } from '#site/views/card.tsx';
import { langOf } from '#site/views/localized.tsx';

/** What the parts of a list are called; none of a list whose records do not end. */
export interface SectionNames {
  current?: LocalizedText;
  ended: LocalizedText;
}

export interface ListedCard {
  card: CardModel;
  /** The minute since 1970 from which it stands among those that have ended. */
  until?: number;
}

interface Props {
  current: readonly ListedCard[];
  ended: readonly CardModel[];
  names: SectionNames | undefined;
  locale: Locale;
}

/** The cards of a list: what goes on, then what has ended, which a phone may come to know of before the next build. */
export function ListSections({ current, ended, names, locale }: Props) {
  const mayEnd = names && (ended.length > 0 || current.some(({ until }) => until));
  const heading = names?.current && current.length > 0 && names.current;
  return (
    <>
      {heading && <h2 {...langOf(heading, locale)}>{heading.text}</h2>}
      {current.length > 0 && (
        <ul className="card-grid">
          {current.map(({ card, until }) => (
            <li key={card.href} {...card.ends} {...(until && { 'data-until': until })}>
              <Card card={card} locale={locale} level={heading ? 3 : 2} />
            </li>
          ))}
        </ul>
      )}
      {mayEnd && (
        <section className="ended" data-ended hidden={ended.length === 0}>
          <h2 {...langOf(names.ended, locale)}>{names.ended.text}</h2>
          <ul className="card-grid">
            {ended.map((card) => (
              <li key={card.href} {...card.ends}>
                <Card card={card} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
