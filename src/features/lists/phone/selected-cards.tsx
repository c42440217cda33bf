import { ListSections } from '#features/lists/view/list-sections.tsx';
import { type Locale, localeEntry } from '#model/locales.ts';
import type { ListPlace } from './list-place.ts';
import { cardOf, type ListModel, listPageRows } from './list-reducer.ts';
import { stateFilter } from './rows/select-rows.ts';

/** The cards of a page, as the build draws them. */
export function SelectedCards({
  model,
  place,
  lang: own,
}: {
  model: ListModel;
  place: ListPlace;
  /** The language of names that are not marked. */
  lang: Locale;
}) {
  const { locale } = place;
  const { drawing } = model.rows;
  const { tag, dir } = localeEntry(locale);
  const { current, ended } = listPageRows(model);
  const draw = (row: number) => {
    const card = cardOf(model, row);
    return card ? [{ ...card, drawing }] : [];
  };
  const states = model.rows.filters.find(({ id }) => id === stateFilter)?.values;
  const nameOf = (state: string) => {
    const { name, lang = own } = states?.find(({ id }) => id === state) ?? {};
    return name === undefined ? undefined : { text: name, lang };
  };
  const over = nameOf('ended');
  return (
    <div lang={tag} dir={dir} className="outcome">
      <ListSections
        current={current.flatMap(draw).map((card) => ({ card }))}
        ended={ended.flatMap(draw)}
        names={over && { ended: over }}
        locale={locale}
      />
    </div>
  );
}
