import type { FormPartName } from '#model/collection-descriptor.ts';
import { describeCollection, type ProposedCollection, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { askField } from './ask-field.ts';
import type { Form, FormQuestion } from './question.ts';

/**
 * What no visitor is asked: the address of the page, what other lists call the record, the day on which it
 * came, and what it rests on. Sources and the results that cite them are read by whoever reviews; what a
 * visitor knows of them goes into a note.
 */
const reserved = ['id', 'identifiers', 'posted', 'renewed', 'verification', 'sources', 'results'];

/** Whoever leaves it open means an association, and lets a wish last as long as one may. */
const assumed: Partial<Record<ProposedCollection, readonly string[]>> = {
  associations: ['kind'],
  volunteers: ['expires'],
};

/** How many blanks stand in a list of which a new form asks several at once. */
const blanks = 3;

export type PartName = FormPartName | 'more';

export interface Part {
  name: PartName;
  questions: readonly FormQuestion[];
}

/**
 * Every question that a form asks about a record, in the parts that its descriptor names; every other
 * field of the schema follows in the last. The page draws them; the intake asks them again about the same
 * record to see which answers are not what the page showed.
 *
 * @param record `undefined` for a new one
 */
export function askRecord(
  collection: ProposedCollection,
  record: object | undefined,
  form: Form,
  fields: FieldNode = describeFields(schemas[collection]),
): readonly Part[] {
  const { form: described } = describeCollection(collection);
  const {
    parts: plan = {},
    newFirst,
    several = [],
    folded = [],
    onlyCorrected = [],
  } = described ?? {};
  const asked = new Map(
    Object.entries(fields.properties ?? {})
      .filter(([key]) => !reserved.includes(key))
      .map(([key, node]) => {
        const value = (record as Record<string, unknown> | undefined)?.[key];
        const more = form.isNew && several.includes(key) && { blanks };
        const whole = askField(node, value, key, { ...form, ...more });
        const left = form.isNew ? leaveOut(whole, onlyCorrected) : whole;
        const question = form.isNew && folded.includes(key) ? { ...left, isFolded: true } : left;
        const isAssumed = assumed[collection]?.includes(key);
        const isNeeded = form.isNew && fields.required?.includes(key) && !isAssumed;
        return [key, isNeeded ? need(question, form) : question] as const;
      })
      // Where there is nothing to choose from, nothing is asked: no question waits for an answer.
      .filter(
        ([, question]) => !form.isNew || question.as !== 'input' || question.options?.length !== 0,
      ),
  );
  const names = Object.keys(plan) as FormPartName[];
  const isFirst = (name: FormPartName) => form.isNew && name === newFirst;
  const parts = [...names.filter(isFirst), ...names.filter((name) => !isFirst(name))].map(
    (name) => ({ name, questions: (plan[name] ?? []).flatMap((key) => take(asked, key) ?? []) }),
  );
  return [...parts, { name: 'more', questions: [...asked.values()] }];
}

/** A question without those of its own that nobody answers who proposes something new. */
function leaveOut(question: FormQuestion, names: readonly string[]): FormQuestion {
  if (question.as !== 'group') return question;
  const left = question.questions.filter(([, { name }]) => !names.includes(name));
  return left.length === question.questions.length ? question : { ...question, questions: left };
}

/** A text is needed in one language: that of the page. A list is begun with its first. */
function need(question: FormQuestion, { locale }: Form): FormQuestion {
  if (question.as === 'list') {
    const [first, ...others] = question.items;
    return {
      ...question,
      isNeeded: true,
      items: [...(first ? [{ ...first, isNeeded: true }] : []), ...others],
    };
  }
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
