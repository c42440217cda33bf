import { describeCollection, isCollection } from '#model/collections.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { isOneOf, type Kind } from '#model/kinds.ts';
import type { ReviewContext } from './review-context.ts';

/** What says when, how much or which of a vocabulary: it leads to nobody. A kind is here or is not repeated. */
const impersonal: readonly Kind[] = [
  'choice',
  'day',
  'money',
  'partial-date',
  'percent',
  'period',
  'time',
  'week-hours',
  'year',
  'yearly-day',
];

/** Whether what a field said before may be said again: to a maintainer always, to everybody where it names nobody. */
export function mayRepeat(
  node: FieldNode | undefined,
  { visitor }: Pick<ReviewContext, 'visitor'>,
): boolean {
  return !visitor || namesNobody(node);
}

function namesNobody(node: FieldNode | undefined): boolean {
  if (!node) return false;
  if (node.items) return namesNobody(node.items);
  if (node.kind === 'reference') {
    const { collection = '' } = node;
    return isCollection(collection) && describeCollection(collection).group !== 'records';
  }
  if (node.kind) return isOneOf(node.kind, impersonal);
  return node.properties ? Object.values(node.properties).every(namesNobody) : isFigure(node);
}

function isFigure({ type }: FieldNode): boolean {
  return type === 'integer' || type === 'number' || type === 'boolean';
}
