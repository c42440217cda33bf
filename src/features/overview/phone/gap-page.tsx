import { useEffect, useRef, useState } from 'react';
import type { GapData } from '#features/overview/gap-data.ts';
import { GapTable } from '#features/overview/view/gap-table.tsx';
import { formatNumber } from '#i18n/format.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { JoinedTexts, Localized } from '#site/views/localized.tsx';
import { type GapQuestion, readGapAddress, writeGapAddress } from './gap-address.ts';
import { defaultWeights, mostWeight, orderGaps, weightNames } from './rule/gap-rule.ts';
import { sortTables } from './sort-tables.ts';

/** Of all focus areas together no more are drawn at once. */
const mostOfAll = 50;

interface Props {
  data: GapData;
  search: string;
  /** The page of the brief, to which a cell’s province and focus area are added. */
  brief: string;
  onAsk: (search: string) => void;
}

/** The order of gaps by the weights that somebody chooses; all of it stands in the address. */
export function GapPage({ data, search, brief, onAsk }: Props) {
  const { locale, texts, cells, knowledge, controls } = data;
  const [{ asked, dropped }, setState] = useState(() =>
    readGapAddress(search, Object.keys(texts.focus)),
  );
  // The weights come first, the many lines in a turn of their own: a slow phone answers in between.
  const [isTableDue, setTableDue] = useState(false);
  useEffect(() => {
    const turn = setTimeout(setTableDue, 0, true);
    return () => clearTimeout(turn);
  }, []);
  const ask = (change: Partial<GapQuestion>) => {
    const next = { ...asked, ...change };
    setState({ asked: next, dropped: [] });
    onAsk(writeGapAddress(next));
  };
  const { focus, onlyNobody, weights } = asked;
  const address = writeGapAddress(asked);
  // All cells are ordered before some are left out: what a cell is compared with does not change by that.
  const wanted = orderGaps(cells, weights).filter(
    ({ facts }) => (!focus || facts.focus === focus) && !(onlyNobody && facts.listed > 0),
  );
  const shown = focus ? wanted : wanted.slice(0, mostOfAll);
  const { name, need } = (focus && texts.focus[focus]) || { name: controls.all, need: undefined };
  const title = [need, name].filter((each) => each !== undefined);
  const names = { need: controls.need, people: controls.peopleWeight, absence: controls.absence };
  return (
    <>
      {dropped.length > 0 && (
        <p className="notice" role="alert">
          <Localized of={controls.dropped} on={locale} /> <bdi>{dropped.join(' · ')}</bdi>
        </p>
      )}
      <form className="gap-controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          <Localized of={texts.words.field} on={locale} />
          <select value={focus ?? ''} onChange={({ target }) => ask({ focus: target.value })}>
            <option value="">{controls.all.text}</option>
            {Object.entries(texts.focus).map(([id, each]) => (
              <option key={id} value={id}>
                {`${each.need.text} · ${each.name.text}`}
              </option>
            ))}
          </select>
        </label>
        <label className="is-tick">
          <input
            type="checkbox"
            checked={onlyNobody}
            onChange={({ target }) => ask({ onlyNobody: target.checked })}
          />
          <span>
            <Localized of={controls.onlyNobody} on={locale} />
          </span>
        </label>
        <fieldset>
          <legend>
            <Localized of={controls.weights} on={locale} />
          </legend>
          {weightNames.map((each) => (
            <label key={each}>
              <span>
                <Localized of={names[each]} on={locale} />{' '}
                <b aria-hidden="true">{formatNumber(weights[each], locale)}</b>
              </span>
              <input
                type="range"
                min="0"
                max={mostWeight}
                value={weights[each]}
                onInput={({ currentTarget }) => {
                  const next = { ...weights, [each]: Number(currentTarget.value) };
                  // Where nothing counts there is no order.
                  if (weightNames.some((one) => next[one] > 0)) ask({ weights: next });
                }}
              />
            </label>
          ))}
          <button type="button" className="button" onClick={() => ask({ weights: defaultWeights })}>
            <Localized of={controls.reset} on={locale} />
          </button>
        </fieldset>
      </form>
      <section className="part" id={focus}>
        <h2>
          <JoinedTexts of={title} on={locale} />
        </h2>
        <p role="status" className="soft">
          <Localized
            of={fill(shown.length < wanted.length ? controls.first : controls.shown, {
              value: formatNumber(shown.length, locale),
              all: formatNumber(wanted.length, locale),
            })}
            on={locale}
          />
        </p>
        {isTableDue && (
          <SortableGaps
            key={address}
            caption={title}
            gaps={shown}
            texts={texts}
            knowledge={knowledge}
            hrefFor={({ facts }) => `${brief}?province=${facts.province}&focus=${facts.focus}`}
            locale={locale}
            linesOf={focus ? 'places' : 'both'}
          />
        )}
      </section>
    </>
  );
}

/** Another question draws another table, which nobody has sorted yet. */
function SortableGaps(props: Parameters<typeof GapTable>[0]) {
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (table.current) sortTables(table.current);
  }, []);
  return (
    <div ref={table}>
      <GapTable {...props} />
    </div>
  );
}

function fill({ text, lang }: GapData['controls']['shown'], values: Record<string, string>) {
  return { text: interpolate(text, values), lang };
}
