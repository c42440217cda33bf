import type { FieldNode } from '#model/describe-fields.ts';
import { askField } from './ask-field.ts';
import type { Form, FormQuestion } from './question.ts';

/**
 * What no visitor is asked: the address of the page, what other lists call the association, and what the
 * record rests on. Sources and the results that cite them are read by whoever reviews; what a visitor
 * knows of them goes into a note.
 */
const reserved = ['id', 'identifiers', 'verification', 'sources', 'results'];

/** Whoever leaves it open means an association. */
const assumed = ['kind'];

/** The main parts of the form; every other field of the schema follows in the last. */
const mainParts = {
  contact: ['contacts', 'website', 'links'],
  places: ['places', 'area'],
  names: ['name', 'kind', 'acronym', 'otherNames', 'summary'],
  offer: ['services', 'focusAreas', 'audiences', 'languages', 'activities'],
} as const;

export type PartName = keyof typeof mainParts | 'more';

export interface Part {
  name: PartName;
  questions: readonly FormQuestion[];
}

/**
 * Every question that a form asks about a record, in parts. The page draws them; the intake asks them
 * again about the same record to see which answers are not what the page showed.
 *
 * @param record `undefined` for a new one
 */
export function askAssociation(
  fields: FieldNode,
  record: object | undefined,
  form: Form,
): readonly Part[] {
  const asked = new Map(
    Object.entries(fields.properties ?? {})
      .filter(([key]) => !reserved.includes(key))
      .map(([key, node]) => {
        const value = (record as Record<string, unknown> | undefined)?.[key];
        const question = askField(node, value, key, form);
        const isNeeded = form.isNew && fields.required?.includes(key) && !assumed.includes(key);
        return [key, isNeeded ? need(question, form) : question];
      }),
  );
  // Telephones change most often; of a new association one first wants to know the name.
  const order: (keyof typeof mainParts)[] = form.isNew
    ? ['names', 'contact', 'places', 'offer']
    : ['contact', 'places', 'names', 'offer'];
  const parts = order.map((name) => ({
    name,
    questions: mainParts[name].flatMap((key) => take(asked, key) ?? []),
  }));
  return [...parts, { name: 'more', questions: [...asked.values()] }];
}

/** A text is needed in one language: that of the page. */
function need(question: FormQuestion, { locale }: Form): FormQuestion {
  if (question.as !== 'group') return { ...question, isNeeded: true };
  const questions = question.questions.map(([key, inner]): readonly [string, FormQuestion] => [
    key,
    key === locale ? { ...inner, isNeeded: true } : inner,
  ]);
  return { ...question, isNeeded: true, questions };
}

/** What a new record cannot do without, in the order of the form. */
export function listNeeded(parts: readonly Part[]): FormQuestion[] {
  return parts.flatMap(({ questions }) => questions.filter(({ isNeeded }) => isNeeded));
}

function take(asked: Map<string, FormQuestion>, key: string): FormQuestion | undefined {
  const question = asked.get(key);
  asked.delete(key);
  return question;
}
