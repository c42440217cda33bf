import { type KeyboardEvent, useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { Drawing } from '#site/views/drawing.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import { choose, type Dispatch } from './explorer-reducer.ts';
import { type ExplorerState, longestWords } from './explorer-state.ts';

/** What may be taken instead of typing on: a value to filter by, or a word written right. */
export interface BoxOption {
  key: string;
  text: string;
  lang?: string | undefined;
  /** What kind of thing it is, or why it is offered. */
  note: string;
  /** Whether it answers the words. Finished words lead to the first such option; all such stay in sight when the box is left. */
  isAnswer?: boolean;
  /** What is asked once it is taken. */
  asked: ExplorerState;
}

interface Props extends Pick<ExplorerProps, 'texts' | 'icons' | 'lang'> {
  words: string;
  options: readonly BoxOption[];
  dispatch: Dispatch;
  /** Somebody is about to type. */
  onNear: () => void;
  /** Enter, with nothing taken. */
  onDone: () => void;
  /** The box is left. */
  onLeave: () => void;
}

/**
 * The one box: a combobox with a list of options under it, as the ARIA pattern says. The list stands in
 * the page and covers no result.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SearchBox({
  words,
  options,
  texts,
  icons,
  lang,
  dispatch,
  onNear,
  onDone,
  onLeave,
}: Props) {
  // Options arrive twice: the chosen one is known by its key, because its place may change.
  const [active, setActive] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  // Options that answer the words stay in sight when the box is left, and where another page handed the words over.
  const shown = isOpen ? options : options.filter(({ isAnswer }) => isAnswer);
  const at = shown.findIndex(({ key }) => key === active);
  const current = shown[at];
  const type = (words: string) => dispatch({ type: 'typed', words });
  const take = (option: BoxOption) => {
    setActive(undefined);
    dispatch(choose(option.asked));
  };
  const steer = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) {
      event.preventDefault();
      setIsOpen(true);
      // From the last option the way leads back to the box, and on to the first.
      const count = options.length + 1;
      setActive(options[((at + 1 + step + count) % count) - 1]?.key);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (current) setActive(undefined);
      else if (isOpen && shown.length) setIsOpen(false);
      else type('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (current) take(current);
      else onDone();
    }
  };
  return (
    <div className="search-box">
      <label htmlFor="explorer-words">{texts.label}</label>
      <div className="box">
        <input
          id="explorer-words"
          name="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="auto"
          maxLength={longestWords}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls="explorer-options"
          aria-autocomplete="list"
          aria-activedescendant={current && `explorer-option-${at}`}
          value={words}
          onFocus={() => {
            setIsOpen(true);
            onNear();
          }}
          onBlur={() => {
            onLeave();
            onceLetGo(() => setIsOpen(false));
          }}
          onInput={(event) => {
            setActive(undefined);
            setIsOpen(true);
            type(event.currentTarget.value);
          }}
          onKeyDown={steer}
        />
        {words && (
          <button
            type="button"
            className="clear"
            aria-label={texts.clear}
            onClick={() => {
              type('');
              document.getElementById('explorer-words')?.focus();
            }}
          >
            <Drawing d={icons.close} />
          </button>
        )}
        <button type="submit" className="go" aria-label={texts.go}>
          <Drawing d={icons.search} />
        </button>
      </div>
      <span className="visually-hidden" aria-live="polite">
        {shown.length > 0 &&
          interpolate(texts.offered, { count: formatNumber(shown.length, lang) })}
      </span>
      <div
        id="explorer-options"
        className="options"
        role="listbox"
        aria-label={texts.suggestions}
        hidden={!shown.length}
      >
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and takes the keys.
          <div
            key={option.key}
            id={`explorer-option-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === current}
            // The focus stays in the box.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            <bdi lang={option.lang}>{option.text}</bdi> <span className="soft">{option.note}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** What is being pressed stands below the list: closed at once, the list would carry it away from the finger. */
function onceLetGo(close: () => void): void {
  if (!document.querySelector(':active')) {
    close();
    return;
  }
  const closeUnlessBack = () => {
    if (document.activeElement?.id !== 'explorer-words') close();
  };
  addEventListener('click', closeUnlessBack, { once: true });
}
