import type { ListTexts } from '#features/lists/view/write-list-texts.ts';
import { ChoiceFilter } from '#features/search/phone/explorer/choice-filter.tsx';
import { formatNumber } from '#i18n/format.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import type { ListModel } from './list-reducer.ts';
import { chooseValues, toggleChoice } from './rows/list-address.ts';
import type { ListName, ListState, PackedFilter } from './rows/list-file.ts';
import { anywhere, provinceFilter, regionFilter } from './rows/select-rows.ts';

interface Props {
  model: ListModel;
  texts: ListTexts;
  lang: Locale;
  choose: (to: ListState) => void;
}

const places = [regionFilter, provinceFilter];

/** Everything that a list can be narrowed by; what few need is folded away. */
export function ListFilters(props: Props) {
  const { rows, asked } = props.model;
  const others = rows.filters.filter(({ id }) => !places.includes(id));
  const [first, more] = [others.filter(isShown), others.filter((each) => !isShown(each))];
  function isShown({ id, isFirst }: PackedFilter) {
    return isFirst || asked.chosen[id] !== undefined;
  }
  return (
    <>
      <ListPlaceFilter {...props} />
      {first.map((filter) => (
        <OneFilter key={filter.id} {...props} filter={filter} />
      ))}
      {more.length > 0 && (
        <details className="choice-filter">
          <summary>
            <span className="filter-name">{props.texts.more}</span>
          </summary>
          {more.map((filter) => (
            <OneFilter key={filter.id} {...props} filter={filter} />
          ))}
        </details>
      )}
    </>
  );
}

function OneFilter({ model, lang, choose, filter }: Props & { filter: PackedFilter }) {
  const { asked, selection } = model;
  const chosen = asked.chosen[filter.id] ?? [];
  const counts = selection.counts.get(filter.id) ?? [];
  const choices = filter.values
    .map((value, at) => ({ ...value, count: counts[at] ?? 0 }))
    // What nobody has stays away, unless it is chosen.
    .filter(({ id, count }) => count > 0 || chosen.includes(id));
  if (choices.length === 0) return null;
  return (
    <ChoiceFilter
      title={filter.name}
      choices={choices}
      chosen={chosen}
      lang={lang}
      countOf={({ count }) => count}
      onToggle={(id) => choose(toggleChoice(asked, filter.id, id))}
      onOpen={() => {}}
    />
  );
}

/** Where: a region or one of its provinces, and besides what is of no particular place. */
function ListPlaceFilter({ model, texts, lang, choose }: Props) {
  const { rows, asked, selection } = model;
  const find = (id: string) => rows.filters.find((filter) => filter.id === id);
  const [regions, provinces] = [find(regionFilter), find(provinceFilter)];
  if (!regions) return null;
  const { [regionFilter]: region = [], [provinceFilter]: province = [], ...others } = asked.chosen;
  const isAnywhere = region.includes(anywhere);
  const around = region.filter((id) => id !== anywhere);
  const value = province[0]
    ? `${provinceFilter} ${province[0]}`
    : around[0]
      ? `${regionFilter} ${around[0]}`
      : '';
  const write = ({ name }: ListName, filter: string, at: number) =>
    `${name} (${formatNumber(selection.counts.get(filter)?.[at] ?? 0, lang)})`;
  const choosePlace = (chosen: string, withAnywhere: boolean) => {
    const [filter, id] = chosen.split(' ');
    const inRegions = [
      ...(filter === regionFilter && id ? [id] : []),
      ...(withAnywhere ? [anywhere] : []),
    ];
    const placed = chooseValues({ ...asked, chosen: others }, regionFilter, inRegions);
    choose(filter === provinceFilter && id ? chooseValues(placed, provinceFilter, [id]) : placed);
  };
  const noPlace = regions.values.findIndex(({ id }) => id === anywhere);
  return (
    <div className="place-filter">
      <label>
        <span className="filter-name">{texts.where}</span>
        <select
          value={value}
          onChange={({ currentTarget }) =>
            choosePlace(currentTarget.value, isAnywhere && currentTarget.value !== '')
          }
        >
          <option value="">{texts.everywhere}</option>
          {regions.values.map((each, at) =>
            each.id === anywhere ? null : (
              <optgroup key={each.id} label={each.name} {...langOfName(each)}>
                <option value={`${regionFilter} ${each.id}`}>
                  {write({ name: texts.wholeRegion }, regionFilter, at)}
                </option>
                {provinces?.values.map((inside, place) =>
                  inside.region === each.id ? (
                    <option
                      key={inside.id}
                      value={`${provinceFilter} ${inside.id}`}
                      {...langOfName(inside)}
                    >
                      {write(inside, provinceFilter, place)}
                    </option>
                  ) : null,
                )}
              </optgroup>
            ),
          )}
        </select>
      </label>
      {noPlace >= 0 && (value || isAnywhere) && (
        <label className="check">
          <input
            type="checkbox"
            checked={isAnywhere}
            onChange={({ currentTarget }) => choosePlace(value, currentTarget.checked)}
          />
          <span>{texts.alsoAnywhere}</span>
          <span className="count">
            {formatNumber(selection.counts.get(regionFilter)?.[noPlace] ?? 0, lang)}
          </span>
        </label>
      )}
    </div>
  );
}

/** The language of a name that is not in the page's own. */
export function langOfName({ lang }: ListName): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang ? { lang: localeEntry(lang).tag, dir: localeEntry(lang).dir } : {};
}
