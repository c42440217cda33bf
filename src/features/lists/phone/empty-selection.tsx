import type { ListTexts } from '#features/lists/view/write-list-texts.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { listNarrowings } from './chosen-choices.tsx';
import type { ListPlace } from './list-place.ts';
import type { ListModel } from './list-reducer.ts';
import { changeList } from './rows/list-address.ts';
import type { ListState } from './rows/list-file.ts';
import { selectRows } from './rows/select-rows.ts';
import { widenPlace } from './widen-place.ts';

interface Props {
  model: ListModel;
  texts: ListTexts;
  choose: (to: ListState) => void;
  place: Pick<ListPlace, 'add' | 'follow'>;
}

/** Nothing answers: what one can do about it, each with how many there would be. */
export function EmptySelection({ model, texts, choose, place: { add, follow } }: Props) {
  const { rows, now, matched, asked } = model;
  const count = (to: ListState) =>
    selectRows(rows, to, { now, matched: to.words.trim() ? matched?.ids : undefined }).order.length;
  const wider = widenPlace(model).map(({ name, to }) => ({
    key: `wider ${name}`,
    text: name === undefined ? texts.alsoAnywhere : interpolate(texts.widen, { name }),
    to,
  }));
  const without = listNarrowings(model).map(({ key, name, without: to }) => ({
    key,
    text: interpolate(texts.without, { name }),
    to,
  }));
  const all = { key: 'all', text: texts.reset, to: changeList(asked, { words: '', chosen: {} }) };
  const offered = [...wider, ...without, ...(without.length > 1 ? [all] : [])].flatMap((each) => {
    const there = count(each.to);
    return there > 0 ? [{ ...each, there }] : [];
  });
  return (
    <div className="empty">
      <div className="outcome">
        <p>
          <strong>{texts.none}</strong>
        </p>
        <ul className="chips">
          {offered.map(({ key, text, to, there }) => (
            <li key={key}>
              <button type="button" className="button" onClick={() => choose(to)}>
                {text} <span className="count">{there}</span>
              </button>
            </li>
          ))}
        </ul>
        <p>
          {add && (
            <>
              <a href={add}>{texts.propose}</a>
              {' · '}
            </>
          )}
          <a href={follow}>{texts.follow}</a>
        </p>
      </div>
    </div>
  );
}
