import { useEffect, useRef, useState } from 'react';
import type { ListWords } from '#features/lists/view/write-list-texts.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { pickForm } from '#i18n/pick-form.ts';
import { localeEntry } from '#model/locales.ts';
import { Drawing } from '#site/views/drawing.tsx';
import { ChosenChoices } from './chosen-choices.tsx';
import { EmptySelection } from './empty-selection.tsx';
import { ListFilters } from './list-filters.tsx';
import { ListPager } from './list-pager.tsx';
import type { ListPlace } from './list-place.ts';
import { isAwaitingWords, type ListModel, listMissingFiles } from './list-reducer.ts';
import { ListSortChoice } from './list-sort.tsx';
import { changeList } from './rows/list-address.ts';
import type { ListState } from './rows/list-file.ts';
import { SelectedCards } from './selected-cards.tsx';
import { useList } from './use-list.ts';

interface Props {
  place: ListPlace;
  words: ListWords;
  start: ListModel;
  /** Whether somebody touched the page, or its address asked for something. */
  isTouched: boolean;
}

/** A list that can be narrowed, ordered and searched. */
export function LiveList({ place, words: { texts, counts, lang }, start, isTouched }: Props) {
  const { model, dispatch, locate } = useList(place, start, isTouched);
  const { asked, selection, dropped, failed } = model;
  const [isOpen, setIsOpen] = useState(isTouched && !start.asked.words);
  const [typed, setTyped] = useState(asked.words);
  const found = useRef<HTMLParagraphElement>(null);
  const panel = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where the touched element was.
  useEffect(() => {
    if (isTouched) (isOpen ? panel : found).current?.focus();
  }, []);
  useEffect(() => setTyped(asked.words), [asked.words]);
  const choose = (to: ListState) => dispatch({ type: 'chosen', asked: to });
  const toResults = () => {
    found.current?.scrollIntoView({ block: 'start' });
    found.current?.focus({ preventScroll: true });
  };
  const { tag, dir } = localeEntry(lang);
  const isWaiting = isAwaitingWords(model) || listMissingFiles(model).length > 0;
  return (
    <search lang={tag} dir={dir}>
      <div className="explorer">
        <form
          className="asking"
          onSubmit={(event) => {
            event.preventDefault();
            choose(changeList(asked, { words: typed.trim() }));
            toResults();
          }}
        >
          <div className="list-words">
            <input
              type="search"
              value={typed}
              onInput={({ currentTarget }) => {
                setTyped(currentTarget.value);
                // The cross of the box takes the words away at once.
                if (!currentTarget.value && asked.words) choose(changeList(asked, { words: '' }));
              }}
              aria-label={texts.search}
              placeholder={texts.search}
              enterKeyHint="search"
              autoComplete="off"
              maxLength={200}
            />
            <button type="submit" className="button list-go">
              {texts.go}
            </button>
          </div>
        </form>
        <div className="answers-head">
          <button
            type="button"
            className="button panel-switch"
            aria-expanded={isOpen}
            aria-controls="list-filters"
            ref={panel}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Drawing d={place.filterIcon} />
            {texts.filters}
          </button>
          <ListSortChoice {...{ model, texts, choose, locate }} />
        </div>
        <div className={isOpen ? 'filter-panel is-open' : 'filter-panel'} id="list-filters">
          <ListFilters {...{ model, texts, lang, choose }} />
          <button
            type="button"
            className="button is-main panel-end"
            onClick={() => {
              setIsOpen(false);
              toResults();
            }}
          >
            {texts.show}
          </button>
        </div>
        <div className="outcome">
          <ChosenChoices {...{ model, texts, choose }} />
          <p className="found" role="status" tabIndex={-1} ref={found}>
            {isWaiting && !failed
              ? texts.searching
              : pickForm(counts, selection.order.length, lang)}
          </p>
          {dropped.length > 0 && (
            <p className="notice">{interpolate(texts.dropped, { values: dropped.join(' · ') })}</p>
          )}
          {failed && (
            <p className="notice" role="alert">
              {texts.failed}{' '}
              <button
                type="button"
                className="button"
                onClick={() => dispatch({ type: 'retried' })}
              >
                {texts.retry}
              </button>
            </p>
          )}
          {selection.order.length === 0 && !isWaiting && (
            <EmptySelection {...{ model, texts, choose, place }} />
          )}
          <div className={isWaiting ? 'is-waiting' : undefined}>
            <SelectedCards {...{ model, place, lang }} />
          </div>
          <ListPager
            {...{ model, texts, lang }}
            home={place.home}
            onTurn={(to) => {
              choose(to);
              toResults();
            }}
          />
        </div>
      </div>
    </search>
  );
}
