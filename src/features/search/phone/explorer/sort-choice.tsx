import type { FoundPosition } from '#features/search/phone/find-position.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { choose, type Dispatch } from './explorer-reducer.ts';
import { change, type ExplorerState, type Sort, sorts } from './explorer-state.ts';

interface Props extends Pick<ExplorerProps, 'texts'> {
  state: ExplorerState;
  place: FoundPosition | undefined;
  locate: () => void;
  dispatch: Dispatch;
}

/** In which order; nearness asks for the position on a tap, and says that it stays on the phone. */
export function SortChoice({ state, texts, place, locate, dispatch }: Props) {
  const isLocated = typeof place === 'object';
  // Without words nobody matches better than another: the order is by name.
  const offered = sorts.filter((sort) => sort !== 'best' || state.words.trim());
  const note = place === 'far' ? 'locateFar' : place ? 'locateFailed' : 'locateNote';
  return (
    <>
      <label className="sort-choice">
        <span {...texts.foreign.sort}>{texts.sort}</span>
        <select
          value={offered.includes(state.sort) ? state.sort : 'name'}
          onChange={({ currentTarget }) => {
            const sort = currentTarget.value as Sort;
            dispatch(choose(change(state, { sort })));
            if (sort === 'near' && !isLocated) locate();
          }}
        >
          {offered.map((sort) => {
            const name = sort === 'verified' ? 'latest' : sort;
            return (
              <option key={sort} value={sort} {...texts.foreign[name]}>
                {texts[name]}
              </option>
            );
          })}
        </select>
      </label>
      {state.sort === 'near' && !isLocated && (
        <p className="notice locate">
          <span {...texts.foreign[note]}>{texts[note]}</span>{' '}
          {place !== 'far' && (
            <button type="button" className="button" onClick={locate} {...texts.foreign.locate}>
              {texts.locate}
            </button>
          )}
        </p>
      )}
    </>
  );
}
