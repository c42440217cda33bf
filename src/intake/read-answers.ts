import { isText } from '#form/ask-field.ts';
import type { Form, Question } from '#form/question.ts';
import type { Locale } from '#locales.ts';
import type { Text } from '#schemas/fields/text.ts';
import { guessLanguage } from './guess-language.ts';
import { readValue } from './read-value.ts';

export interface Answers {
  of: ReadonlyMap<string, string>;
  /** A box without an answer was emptied; otherwise nobody touched it. */
  isWhole: boolean;
  form: Form;
}

/**
 * What a record says after somebody answered. An answer that is what the form showed changes nothing,
 * down to the spelling of the file; other languages of a text stay.
 */
export function readAnswers(question: Question, answers: Answers): unknown {
  switch (question.as) {
    case 'input': {
      const typed = answers.of.get(question.name);
      if (typed === undefined || tidy(typed) === tidy(question.shown)) return question.value;
      return tidy(typed) === '' ? undefined : readValue(question.node, typed, answers.form);
    }
    case 'boxes':
      return readBoxes(question, answers);
    case 'list': {
      const items = question.items.map((item) => readAnswers(item, answers));
      return items.every((item, index) => item === question.items[index]?.value)
        ? question.value
        : items.filter((item) => item !== undefined);
    }
    case 'group': {
      const read = question.questions.map(
        ([key, inner]) => [key, inner.value, readAnswers(inner, answers)] as const,
      );
      const changed = read.filter(([, before, after]) => before !== after);
      if (changed.length === 0) return question.value;
      const isTexts = isText(question.node);
      const changes = Object.fromEntries(
        changed.map(([key, , after]) => [
          isTexts ? guessLanguage(after, key as Locale, question.value as Text) : key,
          after,
        ]),
      );
      const value = { ...(question.value as object | undefined), ...changes };
      return Object.values(value).some((inner) => inner !== undefined) ? value : undefined;
    }
  }
}

/** Those that stay keep their order, for the first is the main one; new ones follow. */
function readBoxes(question: Question & { as: 'boxes' }, { of, isWhole }: Answers): unknown {
  const isOn = (option: string) => {
    const answer = of.get(`${question.name}.${option}`);
    if (answer !== undefined) return answer !== 'off' && answer !== '';
    return !isWhole && question.chosen.includes(option);
  };
  const known = new Set(question.options.map(({ value }) => value));
  const kept = question.chosen.filter((option) => !known.has(option) || isOn(option));
  const added = question.options
    .map(({ value }) => value)
    .filter((option) => !question.chosen.includes(option) && isOn(option));
  const isSame = kept.length === question.chosen.length && added.length === 0;
  return isSame ? question.value : [...kept, ...added];
}

/** Mail programs break lines where they like; a text is the same whatever its spaces. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
