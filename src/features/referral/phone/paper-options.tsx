import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { Drawing } from '#site/views/drawing.tsx';
import type { SheetOptions } from './referral-reducer.ts';

interface Props extends Pick<SheetProps, 'texts' | 'icons' | 'printed'> {
  model: SheetOptions;
  onChoice: (options: Partial<SheetOptions>) => void;
  /** Empties the sheet, if it is one's own. */
  onClear: (() => void) | undefined;
}

/** How the sheet is to be: in whose language, with which note, on how much paper. */
export function PaperOptions(props: Props) {
  const { texts, icons, printed, model, onChoice, onClear } = props;
  const { lang, paper, note, referrer, day } = model;
  return (
    <form className="paper-options" onSubmit={(event) => event.preventDefault()}>
      <p>
        <label htmlFor="sheet-language">{texts.language}</label>
        <select
          id="sheet-language"
          value={lang}
          onChange={({ currentTarget }) => onChoice({ lang: currentTarget.value as Locale })}
        >
          {(Object.keys(printed) as Locale[]).map((each) => (
            <option key={each} value={each} lang={localeEntry(each).tag}>
              {localeEntry(each).name}
            </option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend>{texts.paper}</legend>
        {(['one', 'each'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="paper"
              checked={paper === each}
              onChange={() => onChoice({ paper: each })}
            />
            {each === 'one' ? texts.onOne : texts.onEach}
          </label>
        ))}
      </fieldset>
      <div className="sheet-by">
        <p>
          <label htmlFor="sheet-by">{texts.by}</label>
          <input
            id="sheet-by"
            maxLength={120}
            dir="auto"
            autoComplete="name"
            aria-describedby="sheet-by-hint"
            value={referrer.name}
            onInput={({ currentTarget }) =>
              onChoice({ referrer: { ...referrer, name: currentTarget.value } })
            }
          />
        </p>
        <p>
          <label htmlFor="sheet-phone">{texts.phone}</label>
          <input
            id="sheet-phone"
            type="tel"
            maxLength={40}
            dir="ltr"
            autoComplete="tel"
            aria-describedby="sheet-by-hint"
            value={referrer.phone}
            onInput={({ currentTarget }) =>
              onChoice({ referrer: { ...referrer, phone: currentTarget.value } })
            }
          />
        </p>
        <p>
          <label htmlFor="sheet-day">{texts.day}</label>
          <input
            id="sheet-day"
            type="date"
            value={day}
            onInput={({ currentTarget }) => onChoice({ day: currentTarget.value })}
          />
        </p>
        <p className="soft" id="sheet-by-hint">
          {texts.byHint}
        </p>
      </div>
      <p className="sheet-note">
        <label htmlFor="sheet-note">{texts.note}</label>
        <textarea
          id="sheet-note"
          rows={3}
          maxLength={1000}
          dir="auto"
          aria-describedby="sheet-note-hint"
          value={note}
          onChange={({ currentTarget }) => onChoice({ note: currentTarget.value })}
        />
        <span className="soft" id="sheet-note-hint">
          {texts.noteHint}
        </span>
      </p>
      <p className="record-acts">
        <button type="button" className="button is-main" onClick={() => print()}>
          <Drawing d={icons.print} />
          {texts.print}
        </button>
        {onClear && (
          <button type="button" className="button" onClick={onClear}>
            {texts.clear}
          </button>
        )}
      </p>
    </form>
  );
}
