import { Map as ImmutableMap } from 'immutable';
import { type ReactNode, useImperativeHandle, useState } from 'react';
import { lineBreak } from '#base/run-ends.ts';
import { sayWord } from '#cms/words.ts';
import { expectedLocales, type Locale, localeEntry, locales } from '#model/locales.ts';
import type { ControlProps } from './control-props.ts';

type Words = ImmutableMap<string, string>;

/** A text in any of the languages: those that it has, and the others folded away below. */
export function WordsControl({ ref, value, field, forID, ...props }: ControlProps<Words>) {
  const words = ImmutableMap.isMap(value) ? value : ImmutableMap<string, string>();
  // Chosen once, or a line would move away from under the fingers that begin to fill it.
  const [shown] = useState(() =>
    locales.filter((locale) => words.get(locale) || expectedLocales.includes(locale)),
  );
  const lines = Number(field.get('lines') ?? 1);
  const most = Number(field.get('most') ?? Number.POSITIVE_INFINITY);
  useImperativeHandle(ref, () => ({
    isValid() {
      const long = locales.find((locale) => (words.get(locale) ?? '').length > most);
      if (!long) return true;
      const message = `${field.get('label')} (${localeEntry(long).name}): ${sayWord('tooLong', most)}`;
      return { error: { type: 'CUSTOM' as const, message } };
    },
  }));

  const change = (locale: Locale, text: string) => {
    // A text of one line that is pasted with several becomes one.
    const plain = lines > 1 ? text : text.replace(lineBreak, ' ');
    const changed = plain ? words.set(locale, plain) : words.delete(locale);
    props.onChange(changed.isEmpty() ? null : changed);
  };
  const draw = (locale: Locale): ReactNode => (
    <label key={locale} className="words-line" lang={locale}>
      <span>{localeEntry(locale).name}</span>
      <textarea
        {...(locale === shown[0] && { id: forID })}
        name={`${field.get('name')}.${locale}`}
        rows={lines}
        dir={words.get(locale) ? 'auto' : localeEntry(locale).dir}
        value={words.get(locale) ?? ''}
        onChange={({ target }) => change(locale, target.value)}
        onFocus={props.setActiveStyle}
        onBlur={props.setInactiveStyle}
      />
    </label>
  );
  return (
    <div className={`words ${props.classNameWrapper}`}>
      {shown.map(draw)}
      {shown.length < locales.length && (
        <details>
          <summary>{sayWord('otherLanguages')}</summary>
          {locales.filter((locale) => !shown.includes(locale)).map(draw)}
        </details>
      )}
    </div>
  );
}
