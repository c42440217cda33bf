import { nodeIn } from '#features/proposals/form/ask-field.ts';
import type { FormQuestion } from '#features/proposals/form/question.ts';
import type { Text } from '#model/fields/text.ts';
import { isTextKind } from '#model/kinds.ts';
import { locales } from '#model/locales.ts';

/**
 * A question with the languages that somebody answered it in besides those it was asked in: forms of
 * two pages may come as one message, and a text names its language.
 */
export function askLanguages(
  question: FormQuestion,
  answers: ReadonlyMap<string, string>,
): FormQuestion {
  if (question.as === 'list')
    return { ...question, items: question.items.map((item) => askLanguages(item, answers)) };
  if (question.as !== 'group') return question;
  const { name, node, value, questions } = question;
  const inner = questions.map(([key, each]) => [key, askLanguages(each, answers)] as const);
  if (!isTextKind(node.kind)) return { ...question, questions: inner };
  const known = (value ?? {}) as Text;
  const others = locales
    .filter((lang) => !questions.some(([key]) => key === lang) && answers.get(`${name}.${lang}`))
    .map((lang) => {
      const asked = {
        as: 'input' as const,
        name: `${name}.${lang}`,
        node: nodeIn(node, lang),
        value: known[lang],
        shown: known[lang] ?? '',
        lang,
      };
      return [lang, asked] as const;
    });
  return { ...question, questions: [...inner, ...others] };
}
