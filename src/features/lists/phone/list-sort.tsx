import type { ListTexts } from '#features/lists/view/write-list-texts.ts';
import { langOfName } from './list-filters.tsx';
import { type ListModel, lacksOrigin } from './list-reducer.ts';
import { changeList } from './rows/list-address.ts';
import type { ListSort, ListState } from './rows/list-file.ts';
import { provinceFilter } from './rows/select-rows.ts';

interface Props {
  model: ListModel;
  texts: ListTexts;
  choose: (to: ListState) => void;
  locate: () => void;
}

/** In which order; nearness is counted from a province, or from the phone once somebody taps. */
export function ListSortChoice({ model, texts, choose, locate }: Props) {
  const { rows, asked, position } = model;
  const provinces = rows.filters.find(({ id }) => id === provinceFilter)?.values ?? [];
  const isNear = asked.sort === 'near';
  return (
    <>
      <label className="sort-choice">
        <span>{texts.sort}</span>
        <select
          value={asked.sort ?? rows.sorts[0]}
          onChange={({ currentTarget }) =>
            choose(changeList(asked, { sort: currentTarget.value as ListSort }))
          }
        >
          {rows.sorts.map((sort) => (
            <option key={sort} value={sort}>
              {texts[sort]}
            </option>
          ))}
        </select>
      </label>
      {isNear && (
        <label className="sort-choice">
          <span>{texts.from}</span>
          <select
            value={asked.from ?? ''}
            onChange={({ currentTarget }) =>
              choose(changeList(asked, { from: currentTarget.value || undefined }))
            }
          >
            <option value="">{texts.position}</option>
            {provinces.map((province) => (
              <option key={province.id} value={province.id} {...langOfName(province)}>
                {province.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {lacksOrigin(model) && (
        <p className="notice locate">
          {position === 'far'
            ? texts.locateFar
            : position === 'unknown'
              ? texts.locateFailed
              : texts.locateNote}{' '}
          {position !== 'far' && (
            <button
              type="button"
              className="button"
              onClick={locate}
              disabled={position === 'asking'}
            >
              {texts.locate}
            </button>
          )}
        </p>
      )}
    </>
  );
}
