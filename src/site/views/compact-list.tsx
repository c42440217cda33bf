import { markReferable } from '#features/referral/view/referable.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import type { Brief } from './card-model.ts';
import { JoinedTexts, langOf } from './localized.tsx';
import { writeSteps } from './steps.ts';

/** A record as a line: as much as a card says, and what only some lists need. */
export interface CompactLine extends Brief {
  note?: LocalizedText;
  /** The name in another script. */
  otherTitle?: LocalizedText | undefined;
}

/** Records as lines, for what stands beside a record and for lists by name. */
export function CompactList({ cards, locale }: { cards: CompactLine[]; locale: Locale }) {
  return (
    <ul className="compact-list">
      {cards.map(({ href, title, otherTitle, meta, note, state, ends }) => (
        <li key={href} {...ends} {...markReferable(href)}>
          <a href={href} {...langOf(title, locale)}>
            {title.text}
          </a>
          {otherTitle && (
            <span className="soft" {...langOf(otherTitle, locale)}>
              {otherTitle.text}
            </span>
          )}
          {(meta.length > 0 || note) && (
            <span className="soft">
              <JoinedTexts of={[...meta, ...(note ? [note] : [])]} on={locale} />
            </span>
          )}
          {state && (
            <span
              className={`tag is-${state.look}`}
              {...langOf(state.text, locale)}
              {...writeSteps(state.steps, 'tag')}
            >
              {state.text.text}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
