import { cleanTyped } from '#cleaning/clean-typed.ts';
import { Doubt, Partly } from '#cleaning/doubt.ts';
import { guessLanguage } from '#cleaning/guess-language.ts';
import { splitEmails } from '#cleaning/read-email.ts';
import { splitPhones } from '#cleaning/read-phone.ts';
import { type Reading, readValue } from '#cleaning/read-value.ts';
import type { FormQuestion } from '#features/proposals/form/question.ts';
import { country } from '#model/country.ts';
import type { Text } from '#model/fields/text.ts';
import { isTextKind } from '#model/kinds.ts';
import type { Locale } from '#model/locales.ts';
import { scanAnswer } from './screen-answers.ts';
import type { Why } from './tell-unsettled.ts';

export type AnswerPath = readonly (string | number)[];

/** An answer that changes the record. */
export interface TakenAnswer {
  name: string;
  typed: string;
  value: unknown;
  /** Where it stands in the record that the answers make. */
  path: AnswerPath;
}

export interface UnclearAnswer {
  name: string;
  typed: string;
  why: Why;
}

export interface Answers extends Reading {
  of: ReadonlyMap<string, string>;
  /** A box without an answer was emptied; otherwise nobody touched it. */
  isWhole: boolean;
  /** The answer that the message ends in, half of which may be missing. */
  cutAt?: string | undefined;
  /** Answers that are not taken: the record stays there as the form showed it. */
  held?: ReadonlySet<string>;
  /** Where is noted what is taken, and what has to be asked, in the order of the form. */
  taken?: TakenAnswer[];
  unclear?: UnclearAnswer[];
}

/**
 * What a record says after somebody answered. An answer that is what the form showed changes nothing,
 * down to the spelling of the file; other languages of a text stay.
 */
export function readAnswers(
  question: FormQuestion,
  answers: Answers,
  path: AnswerPath = [question.name],
): unknown {
  switch (question.as) {
    case 'input':
      return readInput(question, answers, path);
    case 'boxes':
      return readBoxes(question, answers, path);
    case 'list':
      return readList(question, answers, path);
    case 'group':
      return readGroup(question, answers, path);
  }
}

function readInput(
  question: FormQuestion & { as: 'input' },
  answers: Answers,
  path: AnswerPath,
): unknown {
  const { name, node } = question;
  const typed = answers.of.get(name);
  if (typed === undefined || answers.held?.has(name) || tidy(typed) === tidy(question.shown))
    return question.value;
  const text = cleanTyped(typed);
  const isEmpty = tidy(text) === '';
  const held: Why | undefined =
    name === answers.cutAt ? { key: 'intake.why.cut' } : isEmpty ? undefined : scanAnswer(text);
  const read = isEmpty || held ? undefined : readValue(node, text, answers);
  const isUnclear = read instanceof Doubt || read instanceof Partly;
  const why = held ?? (isUnclear ? read.why : undefined);
  if (why) answers.unclear?.push({ name, typed, why });
  if (held || read instanceof Doubt) return question.value;
  const value = read instanceof Partly ? read.value : read;
  answers.taken?.push({ name, typed, value, path });
  return value;
}

function readList(
  question: FormQuestion & { as: 'list' },
  answers: Answers,
  path: AnswerPath,
): unknown {
  const left: unknown[] = [];
  const read = question.items.map((item) => {
    const values = readItem(item, answers, path, left.length);
    left.push(...values.filter((value) => value !== undefined));
    return values;
  });
  const isSame = read.every(
    (values, index) => values.length === 1 && values[0] === question.items[index]?.value,
  );
  return isSame ? question.value : left;
}

/** More than anybody writes who names a few telephones in one box. */
const mostLetters = 500;

/** One item; or several, where somebody wrote two telephones or addresses into one box. */
function readItem(item: FormQuestion, answers: Answers, path: AnswerPath, at: number): unknown[] {
  const name = item.node.kind === 'phone-line' ? `${item.name}.number` : item.name;
  const typed = cleanTyped(answers.of.get(name) ?? '');
  const parts =
    typed.length > mostLetters
      ? []
      : name !== item.name
        ? splitPhones(typed, answers.countries ?? [country.code])
        : item.node.kind === 'email'
          ? splitEmails(typed)
          : [];
  const isLeft = answers.held?.has(name) || name === answers.cutAt;
  if (parts.length < 2 || isLeft) return [readAnswers(item, answers, [...path, at])];
  const node = (item.as === 'group' ? item.node.properties?.number : item.node) ?? {};
  const read = parts.map((part) => ({ part, value: readValue(node, part, answers) }));
  for (const { value } of read)
    if (value instanceof Doubt || value instanceof Partly)
      answers.unclear?.push({ name, typed, why: value.why });
  const [first, ...others] = read.filter(({ value }) => !(value instanceof Doubt));
  if (!first) return [item.value];
  const found = { ...answers, of: new Map([...answers.of, [name, first.part]]), unclear: [] };
  const taken: TakenAnswer[] = [];
  const values = [
    readAnswers(item, { ...found, taken }, [...path, at]),
    ...others.map(({ value: each }, index) => {
      const value = each instanceof Partly ? each.value : each;
      const inner = item.as === 'group' ? ['number'] : [];
      taken.push({ name, typed, value, path: [...path, at + index + 1, ...inner] });
      return item.as === 'group' ? { number: value } : value;
    }),
  ];
  answers.taken?.push(...taken.map((each) => ({ ...each, ...(each.name === name && { typed }) })));
  return values;
}

function readGroup(
  question: FormQuestion & { as: 'group' },
  answers: Answers,
  path: AnswerPath,
): unknown {
  const isTexts = isTextKind(question.node.kind);
  const changes: Record<string, unknown> = {};
  for (const [key, inner] of question.questions) {
    const before = answers.taken?.length;
    const value = readAnswers(inner, answers, [...path, key]);
    if (value === inner.value) continue;
    const into = isTexts ? guessLanguage(value, key as Locale, question.value as Text) : key;
    changes[into] = value;
    // A text may go into another language than it was asked in.
    if (isTexts) for (const each of answers.taken?.slice(before) ?? []) each.path = [...path, into];
  }
  if (Object.keys(changes).length === 0) return question.value;
  const value = { ...(question.value as object | undefined), ...changes };
  return Object.values(value).some((inner) => inner !== undefined) ? value : undefined;
}

/** Those that stay keep their order, for the first is the main one; new ones follow. */
function readBoxes(
  question: FormQuestion & { as: 'boxes' },
  answers: Answers,
  path: AnswerPath,
): unknown {
  const { of, isWhole, held, cutAt, taken } = answers;
  const isOn = (option: string) => {
    const name = `${question.name}.${option}`;
    const answer = of.get(name);
    if (held?.has(name) || name === cutAt) return question.chosen.includes(option);
    if (answer !== undefined) return answer !== 'off' && answer !== '';
    return !isWhole && question.chosen.includes(option);
  };
  const known = new Set(question.options.map(({ value }) => value));
  const kept = question.chosen.filter((option) => !known.has(option) || isOn(option));
  const added = question.options
    .map(({ value }) => value)
    .filter((option) => !question.chosen.includes(option) && isOn(option));
  const gone = question.chosen.filter((option) => !kept.includes(option));
  for (const option of [...added, ...gone]) {
    const name = `${question.name}.${option}`;
    taken?.push({ name, typed: of.get(name) ?? '', value: option, path });
  }
  return added.length + gone.length === 0 ? question.value : [...kept, ...added];
}

/** Mail programs break lines where they like; a text is the same whatever its spaces. */
function tidy(text: string): string {
  return cleanTyped(text).normalize('NFC').replace(/\s+/g, ' ').trim();
}
