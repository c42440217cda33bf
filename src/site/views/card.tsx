import { markReferable } from '#features/referral/view/referable.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { Drawing } from './drawing.tsx';
import { JoinedTexts, Localized, langOf } from './localized.tsx';
import type { Later } from './steps.ts';

/** A record as a card shows it: words only, so that the build and the browser draw the same. */
export interface CardModel {
  href: string;
  /** The `d` of its kind's icon. */
  drawing: string;
  title: LocalizedText;
  /** The name in another script, as people may know it. */
  otherTitle: LocalizedText | undefined;
  /** What it is and where, joined by dots. */
  meta: LocalizedText[];
  summary: LocalizedText | undefined;
  tags: { text: LocalizedText; look: 'topic' | 'good' | 'attention'; later?: Later }[];
  /** When a phone takes it away. */
  ends?: Later;
}

export function Card({
  card,
  locale,
  level = 3,
  note,
}: {
  card: CardModel;
  locale: Locale;
  level?: 2 | 3;
  /** Why it is shown here. */
  note?: readonly LocalizedText[];
}) {
  const Heading = `h${level}` as const;
  return (
    <article className="card" {...markReferable(card.href)}>
      <Heading>
        <a href={card.href} {...langOf(card.title, locale)}>
          {card.title.text}
        </a>
      </Heading>
      {card.otherTitle && (
        <p className="other-name">
          <Localized of={card.otherTitle} on={locale} />
        </p>
      )}
      {card.meta.length > 0 && (
        <p className="meta">
          <Drawing d={card.drawing} />
          <JoinedTexts of={card.meta} on={locale} />
        </p>
      )}
      {note && (
        <p className="note">
          <JoinedTexts of={note} on={locale} />
        </p>
      )}
      {card.summary && <p {...langOf(card.summary, locale)}>{card.summary.text}</p>}
      {card.tags.length > 0 && (
        <ul className="tags">
          {card.tags.map(({ text, look, later }) =>
            later ? (
              <li key="state" className={`tag is-${look}`} {...langOf(text, locale)} {...later}>
                {text.text}
              </li>
            ) : (
              <li className={`tag is-${look}`} key={text.text}>
                <Localized of={text} on={locale} />
              </li>
            ),
          )}
        </ul>
      )}
    </article>
  );
}

/** Cards in a grid. */
export function CardGrid({
  cards,
  locale,
  level,
}: {
  cards: CardModel[];
  locale: Locale;
  level?: 2 | 3;
}) {
  return (
    <ul className="card-grid">
      {cards.map((card) => (
        <li key={card.href} {...card.ends}>
          <Card card={card} locale={locale} {...(level && { level })} />
        </li>
      ))}
    </ul>
  );
}
