import { type KeyboardEvent, useState } from 'react';
import { Drawing } from '#views/drawing.tsx';
import { longestWords } from './address.ts';
import type { ExplorerProps } from './explorer-props.ts';

/** What may be taken instead of typing on: a value to filter by, or a word written right. */
export interface Option {
  key: string;
  text: string;
  lang?: string | undefined;
  /** What kind of thing it is, or why it is offered. */
  note: string;
  take: () => void;
}

interface Props extends Pick<ExplorerProps, 'texts' | 'icons'> {
  words: string;
  options: readonly Option[];
  onType: (words: string) => void;
  /** Somebody is about to type. */
  onNear: () => void;
  /** Enter, with nothing taken. */
  onDone: () => void;
}

/**
 * The one box: a combobox with a list of options under it, as the ARIA pattern says. The list stands in
 * the page and covers no result.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SearchBox({ words, options, texts, icons, onType, onNear, onDone }: Props) {
  const [active, setActive] = useState(-1);
  const [isShut, setIsShut] = useState(false);
  const shown = isShut ? [] : options;
  const current = shown[active];
  const take = (option: Option) => {
    setActive(-1);
    option.take();
  };
  const steer = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) {
      event.preventDefault();
      setIsShut(false);
      // From the last option the way leads back to the box, and on to the first.
      const count = options.length + 1;
      setActive(((active + 1 + step + count) % count) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (current) setActive(-1);
      else if (shown.length) setIsShut(true);
      else onType('');
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
          aria-activedescendant={current ? `explorer-option-${active}` : undefined}
          value={words}
          onFocus={onNear}
          onInput={(event) => {
            setActive(-1);
            setIsShut(false);
            onType(event.currentTarget.value);
          }}
          onKeyDown={steer}
        />
        {words && (
          <button
            type="button"
            className="clear"
            aria-label={texts.clear}
            onClick={() => {
              onType('');
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
      <div
        id="explorer-options"
        className="options"
        role="listbox"
        aria-label={texts.suggestions}
        hidden={!shown.length}
      >
        {shown.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and takes the keys.
          <div
            key={option.key}
            id={`explorer-option-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
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
