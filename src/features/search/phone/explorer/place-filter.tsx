import type { Choice } from '#features/search/view/finder-choices.ts';
import { formatNumber } from '#i18n/format.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { choose, type Dispatch } from './explorer-reducer.ts';
import { type ExplorerState, setPlace } from './explorer-state.ts';
import { markChoice } from './name-values.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'choices' | 'lang'> {
  state: ExplorerState;
  counts: Counts;
  dispatch: Dispatch;
}
/** How many results have a value; undefined where that is not known. */
export type Counts = (filter: 'region' | 'province', choice: Choice) => number | undefined;

/** Where: a region, or one of its provinces, perhaps with all who come there from elsewhere. */
export function PlaceFilter({ state, choices, texts, lang, counts, dispatch }: Props) {
  const { region = [], province = [], covers = [] } = state.filters;
  const [id] = [...covers, ...province];
  const chosen = id ? `province ${id}` : region[0] ? `region ${region[0]}` : '';
  const write = (name: string, count: number | undefined) =>
    count === undefined ? name : `${name} (${formatNumber(count, lang)})`;
  const choosePlace = (value: string) => {
    const [filter, place] = value.split(' ');
    const to = filter === 'province' && covers.length ? 'covers' : filter;
    dispatch(
      choose(setPlace(state, place ? [to as 'region' | 'province' | 'covers', place] : undefined)),
    );
  };
  return (
    <div className="place-filter">
      <label>
        <span className="filter-name">{texts.where}</span>
        <select value={chosen} onChange={(event) => choosePlace(event.currentTarget.value)}>
          <option value="">{texts.anywhere}</option>
          {choices.regions.map((each) => (
            <optgroup key={each.id} label={each.name} {...markChoice(each)}>
              <option value={`region ${each.id}`}>
                {write(texts.wholeRegion, counts('region', each))}
              </option>
              {each.provinces.map((inside) => (
                <option key={inside.id} value={`province ${inside.id}`} {...markChoice(inside)}>
                  {write(inside.name, counts('province', inside))}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {id && (
        <p className="soft" {...texts.foreign.counted}>
          {texts.counted}
        </p>
      )}
      {id && (
        <label className="check">
          <input
            type="checkbox"
            checked={covers.length > 0}
            onChange={({ currentTarget }) =>
              dispatch(choose(setPlace(state, [currentTarget.checked ? 'covers' : 'province', id])))
            }
          />
          <span>{texts.covers}</span>
        </label>
      )}
    </div>
  );
}
