import type { Part } from './ask-association.ts';
import { envelope } from './envelope.ts';
import type { FormQuestion } from './question.ts';

/** Every name under which a form sends an answer. */
export function listNames(parts: readonly Part[]): Set<string> {
  const questions = parts.flatMap((part) => part.questions);
  return new Set([...Object.values(envelope), ...questions.flatMap(namesOf)]);
}

function namesOf(question: FormQuestion): string[] {
  switch (question.as) {
    case 'input':
      return [question.name];
    case 'boxes':
      return question.options.map(({ value }) => `${question.name}.${value}`);
    case 'list':
      return question.items.flatMap(namesOf);
    case 'group':
      return question.questions.flatMap(([, inner]) => namesOf(inner));
  }
}
