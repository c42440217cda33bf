import type { InputHTMLAttributes } from 'react';
import { countryList } from '#features/proposals/form/country-list.ts';
import type { FormOption, Input } from '#features/proposals/form/question.ts';
import { isShownOtherwise } from '#features/proposals/form/show-value.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { type InputKind, isInputKind, isOneOf, type Kind } from '#model/kinds.ts';
import type { Locale } from '#model/locales.ts';
import { langOf } from '#site/views/localized.tsx';

/** A text that may be longer than that is typed into a box of two lines. Characters. */
const longestLine = 160;

type Attributes = InputHTMLAttributes<HTMLInputElement>;

const letters: Attributes = {};
const digits: Attributes = { dir: 'ltr', inputMode: 'decimal' };

/** What a keyboard should offer, for each kind of field. */
const keyboards: Record<InputKind, Attributes> = {
  line: letters,
  prose: letters,
  markdown: letters,
  choice: letters,
  commune: letters,
  country: { list: countryList },
  day: { type: 'date' },
  email: { type: 'email', dir: 'ltr' },
  'file-name': { dir: 'ltr' },
  id: letters,
  link: { inputMode: 'url', dir: 'ltr' },
  origin: letters,
  'partial-date': { dir: 'ltr' },
  percent: digits,
  phone: { type: 'tel', dir: 'ltr' },
  reference: letters,
  sign: letters,
  time: { type: 'time' },
  'time-zone': { dir: 'ltr' },
  'week-hours': letters,
  word: letters,
  year: { inputMode: 'numeric' },
  'yearly-day': letters,
};

/** The kinds whose length is counted while one types. Nothing is ever cut: `maxlength` would, unseen. */
const counted: readonly Kind[] = ['line', 'word', 'prose', 'markdown', 'week-hours'];

/** What one types into, or chooses from. Its label stands around it, or is given. */
export function Control({
  input,
  locale,
  label,
  ...more
}: {
  input: Input;
  locale: Locale;
  label?: LocalizedText;
  'data-full'?: number;
}) {
  const { name, node, options, isTyped, isNeeded } = input;
  const named = {
    name,
    ...(label && { 'aria-label': label.text, ...langOf(label, locale) }),
    ...(isNeeded && { required: true }),
    ...(node.personalData && { 'data-personal': '' }),
    ...more,
  };
  if (options && !isTyped) {
    const shared = sharedLang(options, locale);
    return (
      <select {...named} {...langOf({ text: '', lang: shared }, locale)}>
        <option value="" />
        {options.map((option) => (
          <option key={option.value} value={option.value} {...langOfOption(option, shared)}>
            {option.name}
          </option>
        ))}
      </select>
    );
  }
  const most = node.maxLength ?? 0;
  const limit = most > 0 && isOneOf(node.kind, counted) && { 'data-most': most };
  const shownOtherwise = isShownOtherwise(node.kind) && { 'data-shown': '' };
  const isLong = isOneOf(node.kind, ['prose', 'markdown', 'week-hours']);
  if (isLong || (node.kind === 'line' && most > longestLine))
    return (
      <textarea
        {...named}
        {...(isOneOf(node.kind, ['prose', 'markdown']) && { rows: 6 })}
        {...(node.kind === 'week-hours' && { 'data-hours': '' })}
        {...limit}
        {...shownOtherwise}
      />
    );
  const isNumber = node.type === 'number' || node.type === 'integer';
  const attributes = isInputKind(node.kind) ? keyboards[node.kind] : isNumber ? digits : letters;
  return (
    <input
      type="text"
      {...named}
      {...limit}
      {...attributes}
      {...(options && { list: nameSuggestions(input) })}
      {...shownOtherwise}
    />
  );
}

/** One list of suggestions serves every field that may hold the same. */
export function nameSuggestions({ name, node }: Input): string {
  return `in-${node.collection ?? name.replace(/\.\d+$/, '').replace(/^.*\./, '')}`;
}

/** The language of a list, marked once where all its names are in one; else each that is not in that of the page. */
export function sharedLang(options: readonly FormOption[], locale: Locale): Locale {
  const first = options[0]?.lang ?? locale;
  return options.every(({ lang }) => lang === first) ? first : locale;
}

/** The attributes of one name in such a list. */
export function langOfOption({ lang }: FormOption, shared: Locale) {
  return langOf({ text: '', lang }, shared);
}
