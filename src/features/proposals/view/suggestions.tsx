import type { Part } from '#features/proposals/form/ask-record.ts';
import type { FormOption, FormQuestion } from '#features/proposals/form/question.ts';
import type { Locale } from '#model/locales.ts';
import { langOf } from '#site/views/localized.tsx';
import { langOfOption, nameSuggestions, sharedLang } from './control.tsx';

/** Each list of suggestions that the questions name, once. */
export function SuggestionLists({ parts, locale }: { parts: readonly Part[]; locale: Locale }) {
  const lists = new Map<string, readonly FormOption[]>();
  for (const { questions } of parts) for (const question of questions) gather(question, lists);
  return [...lists].map(([id, options]) => {
    const shared = sharedLang(options, locale);
    return (
      <datalist key={id} id={id} {...langOf({ text: '', lang: shared }, locale)}>
        {options.map((option) => (
          <option key={option.value} {...langOfOption(option, shared)}>
            {option.name}
          </option>
        ))}
      </datalist>
    );
  });
}

function gather(question: FormQuestion, lists: Map<string, readonly FormOption[]>): void {
  if (question.as === 'input') {
    if (question.options && question.isTyped)
      lists.set(nameSuggestions(question), question.options);
  } else if (question.as === 'list') for (const item of question.items) gather(item, lists);
  else if (question.as === 'group')
    for (const [, inner] of question.questions) gather(inner, lists);
}
