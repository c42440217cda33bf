import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Filter } from '#features/search/phone/query/filters.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { pickForm } from '#i18n/pick-form.ts';
import { localeEntry } from '#model/locales.ts';
import { Drawing } from '#site/views/drawing.tsx';
import { ChosenValues } from './chosen-values.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import { change, type ExplorerState } from './explorer-state.ts';
import { FilterPanel } from './filter-panel.tsx';
import { MapPane } from './map-pane.tsx';
import { indexValues } from './name-values.ts';
import { ResultList } from './result-list.tsx';
import { ResultPager } from './result-pager.tsx';
import { SearchBox } from './search-box.tsx';
import { SortChoice } from './sort-choice.tsx';
import type { Ask } from './to-question.ts';
import { Trouble } from './trouble.tsx';
import { useAddress } from './use-address.ts';
import { useAnswer } from './use-answer.ts';
import { useCounts } from './use-counts.ts';
import { useLoaded } from './use-loaded.ts';
import { useOptions } from './use-options.ts';
import { usePosition } from './use-position.ts';

const loadEmptyAnswer = () => import('./empty-answer.tsx');
const loadTextsPart = () => import('./texts-part.tsx');

/** The directory, to be asked: one box, filters, results, all of it in the address. */
export function Explorer(props: ExplorerProps) {
  const { texts, choices, icons, lang, locale, counts, base, typed } = props;
  const values = useMemo(() => indexValues(choices, texts), [choices, texts]);
  const isKnown = useCallback(
    (filter: Filter, value: string) => values.has(`${filter}/${value}`),
    [values],
  );
  const { state, go, settle, dropped } = useAddress(isKnown, typed);
  const { position, trouble, locate } = usePosition();
  const ask: Ask = useMemo(
    () => ({ regions: choices.regions, position }),
    [choices.regions, position],
  );
  const { found, status, open, retry, read } = useAnswer(props, state, ask, go);
  const counted = useCounts(found.state, ask, open);
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const top = useRef<HTMLParagraphElement>(null);
  const isEmpty = status === 'there' && found.total === 0;
  const empty = useLoaded(base, loadEmptyAnswer, isEmpty);
  const inTexts = useLoaded(base, loadTextsPart, found.answer !== undefined);
  const choose = useCallback((to: ExplorerState) => go(to, 'choice'), [go]);
  const options = useOptions(open, { state, found, onTake: choose });
  const need = options.find(({ isAnswer }) => isAnswer);
  const countWords = (count: number) => pickForm(counts, count, lang);
  // What does not arrive before a question is asked for again with it.
  const prepare = () =>
    void open()
      .then((directory) => directory.prepare())
      .catch(() => {});
  const { isDanger } = read;
  const isRead = read.words === state.words;
  /**
   * Words that were finished before it was known what they say is needed, here or on the page before.
   * Where they signal danger nobody is led to an address that the browser would remember.
   */
  const finished = useRef(props.finished);
  useEffect(() => {
    if (!need || isDanger || finished.current !== state.words) return;
    finished.current = undefined;
    need.take();
  }, [need, isDanger, state.words]);
  // While somebody types nobody knows what the words become: they are written down once the box is left.
  const letGo = () => isRead && settle(state, !isDanger);
  useEffect(() => {
    if (document.activeElement?.id !== 'explorer-words') letGo();
  });
  const help = useRef<HTMLDivElement>(null);
  const { sensitive } = props;
  const isSensitive =
    isDanger || sensitive.some(([filter, id]) => state.filters[filter]?.includes(id));
  useEffect(() => showHelpNow(help.current, isSensitive), [isSensitive]);
  const toResults = () => {
    top.current?.scrollIntoView({ block: 'start' });
    top.current?.focus({ preventScroll: true });
  };
  const finish = () => {
    if (need) need.take();
    else finished.current = state.words;
    toResults();
  };
  const { tag, dir } = localeEntry(lang);

  return (
    <search lang={tag} dir={dir}>
      <form
        className="explorer"
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <div className="asking">
          <SearchBox
            {...{ texts, icons, lang, options }}
            words={state.words}
            onType={(words) => go(change(state, { words }), 'typing')}
            onNear={prepare}
            onDone={finish}
            onLeave={letGo}
          />
          <div aria-live="polite" ref={help} />
        </div>
        <div className="answers-head">
          <button
            type="button"
            className="button panel-switch"
            aria-expanded={isPanelOpen}
            aria-controls="explorer-filters"
            onClick={() => setIsPanelOpen(!isPanelOpen)}
          >
            <Drawing d={icons.filter} />
            {texts.filters}
          </button>
          <SortChoice {...{ state, texts, position, trouble, locate }} onChange={choose} />
        </div>
        <div
          className={isPanelOpen ? 'filter-panel is-open' : 'filter-panel'}
          id="explorer-filters"
        >
          <FilterPanel {...{ state, texts, choices, lang }} counts={counted} onChange={choose} />
          <button
            type="button"
            className="button is-main panel-end"
            onClick={() => {
              setIsPanelOpen(false);
              toResults();
            }}
          >
            {texts.show}
          </button>
        </div>
        <div className="outcome">
          <ChosenValues {...{ state, values, texts, icons }} onChange={choose} />
          <p className="found" role="status" tabIndex={-1} ref={top}>
            {status === 'asking'
              ? texts.searching
              : found.total
                ? countWords(found.total)
                : texts.none}
          </p>
          {found.answer?.holiday && <p className="notice">{found.answer.holiday}</p>}
          {dropped.length > 0 && (
            <p className="notice">{interpolate(texts.dropped, { values: dropped.join(' · ') })}</p>
          )}
          {status === 'failed' && <Trouble text={texts.failed} texts={texts} onRetry={retry} />}
          {status !== 'failed' && (found.answer?.leftOut.length ?? 0) > 0 && (
            <p className="soft">
              {interpolate(texts.leftOut, { words: found.answer?.leftOut.join(' · ') ?? '' })}
            </p>
          )}
          {empty.hasFailed && <Trouble text={texts.failed} texts={texts} onRetry={empty.retry} />}
          {found.answer && isEmpty && empty.part && (
            <empty.part.EmptyAnswer
              {...{ ask, values, texts, lang, open, countWords }}
              state={found.state}
              answer={found.answer}
              addHref={props.addHref}
              isMeant={need === undefined}
              onChange={choose}
            />
          )}
          <MapPane {...{ found, ask, open, texts, icons, locale, choices, base }} />
          <div className={status === 'asking' ? 'is-waiting' : undefined}>
            <ResultList {...{ icons, locale, lang }} cards={found.cards} notes={found.notes} />
          </div>
          <ResultPager
            {...{ texts, lang }}
            state={found.state}
            total={found.total}
            onTurn={(to) => {
              choose(to);
              toResults();
            }}
          />
          {inTexts.hasFailed && (
            <Trouble text={texts.textsFailed} texts={texts} onRetry={inTexts.retry} />
          )}
          {inTexts.part && (
            <inTexts.part.TextsPart
              {...{ texts, locale, lang, base }}
              collections={props.collections}
              words={found.answer ? found.state.words : ''}
              isSettled={status === 'there' && found.state === state}
              shown={found.cards.map(({ href }) => href)}
            />
          )}
        </div>
      </form>
    </search>
  );
}

/** Shows whom to call below the box, and the way out; the page has brought both. */
function showHelpNow(place: HTMLElement | null, isShown: boolean): void {
  const [help, leave] = ['help-now', 'leave-page'].map((id) => document.getElementById(id));
  if (help) {
    place?.append(help);
    help.hidden = !isShown;
  }
  if (!leave) return;
  leave.hidden = !isShown;
  // "Back" does not return to what was asked.
  leave.onclick = (event) => {
    event.preventDefault();
    location.replace((leave.querySelector('a') as HTMLAnchorElement).href);
  };
}
