import { markReferable } from '#features/referral/referable.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import type { Brief } from './card-model.ts';
import { Localized, langOf } from './localized.tsx';
import { writeSteps } from './steps.ts';

/** Records as lines: a name, what and where, perhaps a note. For what stands beside a record. */
export function CompactList({
  cards,
  locale,
}: {
  cards: (Brief & { note?: LocalizedText })[];
  locale: Locale;
}) {
  return (
    <ul className="compact-list">
      {cards.map(({ href, title, meta, note, state, ends }) => (
        <li key={href} {...ends} {...markReferable(href)}>
          <a href={href} {...langOf(title, locale)}>
            {title.text}
          </a>
          <span className="soft">
            {[...meta, ...(note ? [note] : [])].map((part, index) => (
              <span key={part.text}>
                {index > 0 && ' · '}
                <Localized of={part} on={locale} />
              </span>
            ))}
          </span>
          {state && (
            <span
              className={`tag is-${state.look}`}
              {...langOf(state.said, locale)}
              {...writeSteps(state.steps, 'tag')}
            >
              {state.said.text}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
