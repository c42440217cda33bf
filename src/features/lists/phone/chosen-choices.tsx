import type { ListTexts } from '#features/lists/view/write-list-texts.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { langOfName } from './list-filters.tsx';
import type { ListModel } from './list-reducer.ts';
import { changeList, isNarrowedList, toggleChoice } from './rows/list-address.ts';
import type { ListName, ListState } from './rows/list-file.ts';

interface Props {
  model: ListModel;
  texts: ListTexts;
  choose: (to: ListState) => void;
}

/** What a list is narrowed by: the words and each value, with the state without it. */
export function listNarrowings({
  asked,
  rows,
}: ListModel): (ListName & { key: string; without: ListState })[] {
  const words = asked.words.trim();
  return [
    ...(words ? [{ key: 'words', name: words, without: changeList(asked, { words: '' }) }] : []),
    ...rows.filters.flatMap(({ id, name, lang, values }) =>
      (asked.chosen[id] ?? []).flatMap((value) => {
        const found = values.find((each) => each.id === value);
        // “Yes” alone says nothing: the filter is named with it.
        const isMark = found && /^(?:yes|no|\d+|Infinity)$/.test(found.id);
        const said = found && {
          ...found,
          ...(isMark && { name: `${name} · ${found.name}`, ...(lang && { lang }) }),
        };
        return said
          ? [{ ...said, key: `${id}/${value}`, without: toggleChoice(asked, id, value) }]
          : [];
      }),
    ),
  ];
}

/** What is chosen, each to be taken back with one tap. */
export function ChosenChoices({ model, texts, choose }: Props) {
  if (!isNarrowedList(model.asked)) return null;
  const narrowings = listNarrowings(model);
  return (
    <ul className="chips chosen">
      {narrowings.map(({ key, without, ...name }) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => choose(without)}
            aria-label={interpolate(texts.remove, { name: name.name })}
          >
            <span {...langOfName(name)}>{name.name}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {narrowings.length > 1 && (
        <li>
          <button
            type="button"
            className="is-plain"
            onClick={() => choose(changeList(model.asked, { words: '', chosen: {} }))}
          >
            {texts.reset}
          </button>
        </li>
      )}
    </ul>
  );
}
