import type { InputHTMLAttributes } from 'react';
import { countryList } from '#features/proposals/form/country-list.ts';
import type { FormOption, Input } from '#features/proposals/form/question.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { langOf } from '#site/views/localized.tsx';

/** A text that may be longer than that is typed into a box of two lines. Characters. */
const longestLine = 160;

type Attributes = InputHTMLAttributes<HTMLInputElement>;

/** What a keyboard should offer, for each kind of field. */
const kinds: Record<string, Attributes | undefined> = {
  phone: { type: 'tel', dir: 'ltr' },
  email: { type: 'email', dir: 'ltr' },
  link: { inputMode: 'url', dir: 'ltr' },
  day: { type: 'date' },
  time: { type: 'time' },
  'time-zone': { dir: 'ltr' },
  'partial-date': { dir: 'ltr' },
  year: { inputMode: 'numeric' },
  country: { list: countryList },
};

/** The kinds whose length is counted while one types. Nothing is ever cut: `maxlength` would, unseen. */
const counted = ['line', 'word', 'prose', 'week-hours'];

/** What one types into, or chooses from. Its label stands around it, or is given. */
export function Control({
  input,
  locale,
  label,
}: {
  input: Input;
  locale: Locale;
  label?: string;
}) {
  const { name, node, shown, options, isTyped, lang, isNeeded } = input;
  const named = {
    name,
    ...(label && { 'aria-label': label }),
    ...(isNeeded && { required: true }),
  };
  if (options && !isTyped)
    return (
      <select {...named} {...langOfAll(options, locale)} {...(shown && { defaultValue: shown })}>
        <option value="" />
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    );
  const most = node.maxLength ?? 0;
  const limit = most > 0 && counted.includes(node.kind ?? '') && { 'data-most': most };
  const language = lang && lang !== locale ? { lang: localeEntry(lang).tag } : {};
  const isLong = node.kind === 'prose' || node.kind === 'week-hours';
  if (isLong || (node.kind === 'line' && most > longestLine))
    return (
      <textarea
        {...named}
        {...language}
        {...(node.kind === 'prose' && { rows: 6 })}
        {...(node.kind === 'week-hours' && { 'data-hours': '' })}
        {...limit}
        defaultValue={shown}
      />
    );
  const isNumber = node.type === 'number' || node.type === 'integer';
  const number: Attributes = { dir: 'ltr', inputMode: 'decimal' };
  const attributes = kinds[node.kind ?? ''] ?? (isNumber ? number : {});
  return (
    <input
      type="text"
      {...named}
      {...language}
      {...limit}
      {...attributes}
      {...(options && { list: nameSuggestions(input) })}
      {...(shown && { defaultValue: shown })}
    />
  );
}

/** One list of suggestions serves every field that may hold the same. */
export function nameSuggestions({ name, node }: Input): string {
  return `in-${node.collection ?? name.replace(/\.\d+$/, '').replace(/^.*\./, '')}`;
}

/** The language of a list, marked once: names that are missing in one language are mostly all in another. */
export function langOfAll(options: readonly FormOption[], locale: Locale) {
  const [first] = options;
  return first ? langOf({ text: '', lang: first.lang }, locale) : {};
}
