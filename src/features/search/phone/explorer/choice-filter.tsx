import type { Choice } from '#features/search/view/finder-choices.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#model/locales.ts';
import { markChoice } from './name-values.ts';

interface Props {
  title: string;
  /** The language of the title, where that is not the page’s. */
  titleMark?: ReturnType<typeof markChoice> | undefined;
  choices: readonly Choice[];
  chosen: readonly string[];
  lang: Locale;
  countOf: (choice: Choice) => number | undefined;
  onToggle: (id: string) => void;
  onOpen: () => void;
}

/** Values of a filter, any of which may be chosen, folded away until somebody wants them. */
export function ChoiceFilter({
  title,
  titleMark,
  choices,
  chosen,
  lang,
  countOf,
  onToggle,
  onOpen,
}: Props) {
  return (
    <details
      className="choice-filter"
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen();
      }}
    >
      <summary>
        <span className="filter-name" {...titleMark}>
          {title}
        </span>
        {chosen.length > 0 && (
          <span className="chosen-count">{formatNumber(chosen.length, lang)}</span>
        )}
      </summary>
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            <CheckBox
              name={choice.name}
              attributes={markChoice(choice)}
              isChecked={chosen.includes(choice.id)}
              count={countOf(choice)}
              lang={lang}
              onToggle={() => onToggle(choice.id)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A box to tick, with how many there are. */
export function CheckBox({
  name,
  attributes,
  isChecked,
  count,
  lang,
  onToggle,
}: {
  name: string;
  attributes?: { lang?: string; dir?: 'ltr' | 'rtl' } | undefined;
  isChecked: boolean;
  count?: number | undefined;
  lang: Locale;
  onToggle: () => void;
}) {
  return (
    <label className={count === 0 ? 'check is-empty' : 'check'}>
      <input type="checkbox" checked={isChecked} onChange={onToggle} />
      <span {...attributes}>{name}</span>
      {count !== undefined && <span className="count">{formatNumber(count, lang)}</span>}
    </label>
  );
}
