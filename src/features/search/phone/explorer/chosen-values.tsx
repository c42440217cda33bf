import type { Filter } from '#features/search/phone/query/filters.ts';
import type { Choice } from '#features/search/view/finder-choices.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { Drawing } from '#site/views/drawing.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import { choose, type Dispatch } from './explorer-reducer.ts';
import { change, type ExplorerState, isNarrowed, toggleValue } from './explorer-state.ts';
import { markChoice } from './name-values.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'icons'> {
  state: ExplorerState;
  dropped: readonly string[];
  /** Words without which the answer was found. */
  leftOut: readonly string[];
  values: ReadonlyMap<string, Choice>;
  dispatch: Dispatch;
}

/** What is chosen, each to be taken back with one tap; and what of an address or of the words could not be taken. */
export function ChosenValues({ state, dropped, leftOut, values, texts, icons, dispatch }: Props) {
  const chosen = Object.entries(state.filters).flatMap(([filter, ids]) =>
    ids.flatMap((id) => {
      const choice = values.get(`${filter}/${id}`);
      return choice ? [{ filter: filter as Filter, choice }] : [];
    }),
  );
  const drawValue = (
    key: string,
    choice: Pick<Choice, 'name' | 'lang'>,
    without: ExplorerState,
  ) => (
    <li key={key}>
      <button
        type="button"
        onClick={() => dispatch(choose(without))}
        aria-label={interpolate(texts.remove, { name: choice.name })}
      >
        <span {...markChoice(choice)}>{choice.name}</span>
        <Drawing d={icons.close} />
      </button>
    </li>
  );
  return (
    <>
      {isNarrowed(state) && (
        <ul className="chips chosen">
          {chosen.map(({ filter, choice }) =>
            drawValue(`${filter}/${choice.id}`, choice, toggleValue(state, filter, choice.id)),
          )}
          {state.openNow &&
            drawValue('open', { name: texts.openNow }, change(state, { openNow: false }))}
          {chosen.length + Number(state.openNow) > 1 && (
            <li>
              <button
                type="button"
                className="is-plain"
                onClick={() => dispatch(choose(change(state, { filters: {}, openNow: false })))}
              >
                {texts.reset}
              </button>
            </li>
          )}
        </ul>
      )}
      {leftOut.length > 0 && (
        <p className="soft" {...texts.foreign.leftOut}>
          {interpolate(texts.leftOut, { words: leftOut.join(' · ') })}
        </p>
      )}
      {dropped.length > 0 && (
        <p className="notice" {...texts.foreign.dropped}>
          {interpolate(texts.dropped, { values: dropped.join(' · ') })}
        </p>
      )}
    </>
  );
}
