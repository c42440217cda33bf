import type { Filter } from '#features/search/phone/query/filters.ts';
import type { Choice } from '#features/search/view/finder-choices.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { Drawing } from '#site/views/drawing.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import { change, type ExplorerState, isNarrowed, toggleValue } from './explorer-state.ts';
import { markChoice } from './mark-choice.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'icons'> {
  state: ExplorerState;
  values: ReadonlyMap<string, Choice>;
  onChange: (state: ExplorerState) => void;
}

/** What is chosen, each to be taken back with one tap. */
export function ChosenValues({ state, values, texts, icons, onChange }: Props) {
  if (!isNarrowed(state)) return null;
  const chosen = Object.entries(state.filters).flatMap(([filter, ids]) =>
    ids.flatMap((id) => {
      const choice = values.get(`${filter}/${id}`);
      return choice ? [{ filter: filter as Filter, choice }] : [];
    }),
  );
  return (
    <ul className="chips chosen">
      {chosen.map(({ filter, choice }) => (
        <li key={`${filter}/${choice.id}`}>
          <button
            type="button"
            onClick={() => onChange(toggleValue(state, filter, choice.id))}
            aria-label={interpolate(texts.remove, { name: choice.name })}
          >
            <span {...markChoice(choice)}>{choice.name}</span>
            <Drawing d={icons.close} />
          </button>
        </li>
      ))}
      {state.openNow && (
        <li>
          <button
            type="button"
            onClick={() => onChange(change(state, { openNow: false }))}
            aria-label={interpolate(texts.remove, { name: texts.openNow })}
          >
            <span>{texts.openNow}</span>
            <Drawing d={icons.close} />
          </button>
        </li>
      )}
      {chosen.length + Number(state.openNow) > 1 && (
        <li>
          <button
            type="button"
            className="is-plain"
            onClick={() => onChange(change(state, { filters: {}, openNow: false }))}
          >
            {texts.reset}
          </button>
        </li>
      )}
    </ul>
  );
}
