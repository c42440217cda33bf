import { useEffect, useMemo, useRef, useState } from 'react';
import { reportBug } from '#base/report-bug.ts';
import { pickForm } from '#i18n/pick-form.ts';
import { localeEntry } from '#model/locales.ts';
import { Drawing } from '#site/views/drawing.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import { choose } from './explorer-reducer.ts';
import { isNarrowed } from './explorer-state.ts';
import { FilterPanel } from './filter-panel.tsx';
import { LoadFailure, useLazyPart } from './lazy-part.tsx';
import { MapPane } from './map-pane.tsx';
import { indexValues } from './name-values.ts';
import { ResultList } from './result-list.tsx';
import { ResultPager } from './result-pager.tsx';
import { SearchBox } from './search-box.tsx';
import { SortChoice } from './sort-choice.tsx';
import { useCounts } from './use-counts.ts';
import { useExplorer } from './use-explorer.ts';
import { useOptions } from './use-options.ts';

const loadEmptyAnswer = () => import('./empty-answer.tsx');
const loadChosenValues = () => import('./chosen-values.tsx');
const loadTextsPart = () => import('./texts-part.tsx');

/** The directory, to be asked: one box, filters, results, all of it in the address. */
export function Explorer(props: ExplorerProps) {
  const { texts, choices, icons, lang, locale, counts, base } = props;
  const values = useMemo(() => indexValues(choices, texts), [choices, texts]);
  const { model, dispatch, ask, open, place, locate, retry } = useExplorer(props, values);
  const { asked: state, found, status, read, dropped, finished } = model;
  const counted = useCounts(found.state, ask, open);
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const top = useRef<HTMLParagraphElement>(null);
  const isEmpty = status === 'there' && found.total === 0;
  const leftOut = found.answer?.leftOut ?? [];
  const chosen = useLazyPart(
    base,
    loadChosenValues,
    isNarrowed(state) || !!(dropped[0] || leftOut[0]),
  );
  const empty = useLazyPart(base, loadEmptyAnswer, isEmpty);
  const inTexts = useLazyPart(base, loadTextsPart, found.answer !== undefined);
  const options = useOptions(open, state, found);
  const need = options.find(({ isAnswer }) => isAnswer);
  const countWords = (count: number) => pickForm(counts, count, lang);
  // What does not arrive before a question is asked for again with it.
  const prepare = () =>
    void open()
      .then((client) => client.prepare())
      .catch(reportBug);
  const { isDanger } = read;
  // Where words signal danger nobody is led to an address that the browser would remember.
  useEffect(() => {
    if (need && !isDanger && finished === state.words) dispatch(choose(need.asked));
  }, [need, isDanger, finished, state.words, dispatch]);
  const leave = () => dispatch({ type: 'left' });
  // Words go into the address once the box is left: until then they are unfinished, and their signs of danger unread.
  useEffect(() => {
    if (document.activeElement?.id !== 'explorer-words') leave();
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
    dispatch(need ? choose(need.asked) : { type: 'finished' });
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
            {...{ texts, icons, lang, options, dispatch }}
            words={state.words}
            onNear={prepare}
            onDone={finish}
            onLeave={leave}
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
          <SortChoice {...{ state, texts, place, locate, dispatch }} />
        </div>
        <div
          className={isPanelOpen ? 'filter-panel is-open' : 'filter-panel'}
          id="explorer-filters"
        >
          <FilterPanel {...{ state, texts, choices, lang, dispatch }} counts={counted} />
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
          {chosen.part && (
            <chosen.part.ChosenValues
              {...{ state, dropped, leftOut, values, texts, icons, dispatch }}
            />
          )}
          <p className="found" role="status" tabIndex={-1} ref={top}>
            {status === 'asking'
              ? texts.searching
              : found.total
                ? countWords(found.total)
                : texts.none}
          </p>
          {found.answer?.holiday && <p className="notice">{found.answer.holiday}</p>}
          {status === 'failed' && <LoadFailure text="failed" texts={texts} onRetry={retry} />}
          {empty.failure('failed', texts)}
          {found.answer && isEmpty && empty.part && (
            <empty.part.EmptyAnswer
              {...{ ask, values, texts, lang, open, countWords, dispatch }}
              state={found.state}
              answer={found.answer}
              addHref={props.addHref}
              isMeant={need === undefined}
            />
          )}
          <MapPane {...{ found, ask, open, texts, icons, locale, choices, base }} />
          <div className={status === 'asking' ? 'is-waiting' : undefined}>
            <ResultList {...{ icons, locale }} cards={found.cards} notes={found.notes} />
          </div>
          <ResultPager
            {...{ texts, lang }}
            state={found.state}
            total={found.total}
            onTurn={(to) => {
              dispatch(choose(to));
              toResults();
            }}
          />
          {inTexts.failure('textsFailed', texts)}
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
