import { proposedCollections, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { FormQuestion } from './question.ts';

/** The one association of a role, or all that hold an event. */
const fields = ['association', 'associations'];

/** Whether a question asks whose the record is. */
export function namesAssociation({ name }: Pick<FormQuestion, 'name'>): boolean {
  return fields.includes(name);
}

/** What an association offers, asks or holds: the collections whose records name it. */
export const askedOfAssociation = proposedCollections.filter((collection) =>
  Object.keys(describeFields(schemas[collection]).properties ?? {}).some((name) =>
    namesAssociation({ name }),
  ),
);
