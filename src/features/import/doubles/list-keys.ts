import { blockKeysOf, leaveOneOut } from '#validation/near-names.ts';
import { listMarks } from '#validation/no-duplicate.ts';
import type { ComparedName } from './names.ts';
import type { Outline } from './outline.ts';

export interface Keys {
  /** Under which a record is found. */
  kept: readonly string[];
  /** By which it looks for others. */
  sought: readonly string[];
}

/**
 * What a record shares with another that may be the same: numbers, sites, addresses, and its names within
 * each of its provinces. A record without a province may be anywhere: it looks for all of its name, and
 * all of its name look for it.
 */
export function listDoubleKeys(record: Outline, names: readonly ComparedName[]): Keys {
  const shared = [...listContacts(record)];
  const kept: string[] = [];
  const sought: string[] = [];
  const blocks = blockKeysOf(record as Parameters<typeof blockKeysOf>[0]);
  const isAnywhere = blocks[0] === '';
  for (const { folded, looks, heard } of names) {
    for (const name of new Set([folded, looks].filter(Boolean))) {
      kept.push(`all ${name}`, ...(isAnywhere ? [`anywhere ${name}`] : []));
      sought.push(isAnywhere ? `all ${name}` : `anywhere ${name}`);
      if (!isAnywhere) shared.push(...blocks.map((block) => `in ${block} ${name}`));
    }
    if (isAnywhere) continue;
    const parts = leaveOneOut(folded);
    for (const block of blocks) {
      if (heard) shared.push(`heard ${block} ${heard}`);
      for (const part of parts) shared.push(`nearly ${block} ${part}`);
    }
  }
  return { kept: [...new Set([...shared, ...kept])], sought: [...new Set([...shared, ...sought])] };
}

function* listContacts(record: Outline): Generator<string> {
  for (const { scheme, value } of record.identifiers ?? []) yield `id ${scheme} ${value}`;
  for (const { rule, key } of listMarks(record as Parameters<typeof listMarks>[0]))
    yield `${rule} ${key}`;
  for (const { emails = [] } of record.contacts ?? [])
    for (const mail of emails) yield `mail ${mail.toLowerCase()}`;
}
