import type { FieldNode } from '#model/describe-fields.ts';
import { followPath, readPath } from './follow-path.ts';
import { nameLastField, type Path } from './issue.ts';

/** The values of the rule `empty-field`: whether the line may be deleted, and what to choose from. */
export function explainEmpty(
  fields: FieldNode,
  data: unknown,
  path: Path,
): { key: string; need: 'required' | 'optional'; choices: string } {
  const node = followPath(fields, path);
  return {
    key: nameLastField(path),
    need: isRequired(fields, data, path) ? 'required' : 'optional',
    choices: Object.keys((node?.items ?? node)?.options ?? {}).join(', '),
  };
}

/** A field that may be left out is needed all the same where nothing else stands in one that may not. */
function isRequired(fields: FieldNode, data: unknown, path: Path): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  const parent = path.slice(0, -1);
  if (followPath(fields, parent)?.required?.includes(String(key))) return true;
  const beside = Object.values(readPath(data, parent) as object);
  return beside.every(isEmpty) && isRequired(fields, data, parent);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object') return Object.values(value ?? {}).every(isEmpty);
  return String(value).trim() === '';
}
