import { foldTyped } from '#base/fold.ts';
import type { Association } from '#model/associations.ts';
import { association as schema } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { type Conflict, mergeValues } from '#records/merge-values.ts';
import { joinLists } from './join-lists.ts';

export type RecordParts = Partial<Association>;

/** Where the file says otherwise than the directory. */
export type Difference = Conflict & { taken: 'ours' | 'theirs' };

export interface Merged {
  record: RecordParts;
  differences: readonly Difference[];
}

const fields = describeFields(schema);

/** Other names that a record may have. */
const mostNames = fields.properties?.otherNames?.maxItems ?? 0;

/**
 * Adds to a record what a row says besides: empty fields are filled, lists are joined. Where both say
 * something, the record keeps its own.
 *
 * @param mayReplace whether nobody has touched the record since the list was read the last time: what the
 *   list says now then takes the place of what it said
 */
export function mergeRecord(ours: RecordParts, theirs: RecordParts, mayReplace: boolean): Merged {
  const differences: Difference[] = [];
  const settle = (conflict: Conflict) => {
    if (Array.isArray(conflict.ours) && Array.isArray(conflict.theirs) && !mayReplace)
      return joinLists(conflict, settle);
    const taken = mayReplace && !isKept(conflict) ? 'theirs' : 'ours';
    differences.push({ ...conflict, taken });
    return conflict[taken];
  };
  const merged = mergeValues({}, ours, theirs, fields, settle) as RecordParts;
  // Whoever knows it by the other name is to find it.
  const others = differences.flatMap(({ path, ours, theirs, taken }) =>
    path[0] === 'name' ? [String(taken === 'ours' ? theirs : ours)] : [],
  );
  return { record: addNames(merged, others), differences };
}

/** A record keeps its address, and a place how exactly it is known. */
function isKept({ path }: Conflict): boolean {
  return path[0] === 'id' || path[0] === 'verification';
}

function addNames(record: RecordParts, names: readonly string[]): RecordParts {
  const { name = {}, otherNames = [] } = record;
  const known = new Set(
    [...Object.values(name), ...otherNames].map((each) => foldTyped(each ?? '')),
  );
  const added = names.filter((each) => !known.has(foldTyped(each)));
  if (added.length === 0) return record;
  return { ...record, otherNames: [...otherNames, ...added].slice(0, mostNames) };
}
