import type { Point } from '#base/distance.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { change, type ExplorerState, type Sort, sorts } from './explorer-state.ts';
import type { usePosition } from './use-position.ts';

interface Props
  extends Pick<ExplorerProps, 'texts'>,
    Pick<ReturnType<typeof usePosition>, 'trouble' | 'locate'> {
  state: ExplorerState;
  position: Point | undefined;
  onChange: (state: ExplorerState) => void;
}

/** In which order; nearness asks for the position on a tap, and says that it stays on the phone. */
export function SortChoice({ state, texts, position, trouble, locate, onChange }: Props) {
  const names: Record<Sort, string> = {
    best: texts.best,
    name: texts.name,
    near: texts.near,
    verified: texts.latest,
  };
  // Without words nobody matches better than another: the order is by name.
  const offered = sorts.filter((sort) => sort !== 'best' || state.words.trim());
  return (
    <>
      <label className="sort-choice">
        <span>{texts.sort}</span>
        <select
          value={offered.includes(state.sort) ? state.sort : 'name'}
          onChange={({ currentTarget }) => {
            const sort = currentTarget.value as Sort;
            onChange(change(state, { sort }));
            if (sort === 'near' && !position) locate();
          }}
        >
          {offered.map((sort) => (
            <option key={sort} value={sort}>
              {names[sort]}
            </option>
          ))}
        </select>
      </label>
      {state.sort === 'near' && !position && (
        <p className="notice locate">
          {trouble === 'far' ? texts.locateFar : trouble ? texts.locateFailed : texts.locateNote}{' '}
          {trouble !== 'far' && (
            <button type="button" className="button" onClick={locate}>
              {texts.locate}
            </button>
          )}
        </p>
      )}
    </>
  );
}
