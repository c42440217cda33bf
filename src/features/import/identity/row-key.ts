import { foldTyped } from '#base/fold.ts';
import type { Association } from '#model/associations.ts';
import { foldName } from '#validation/fold-name.ts';
import { digest } from './list-id.ts';

/** What `word(80)` takes. */
const mostLetters = 80;

/**
 * What a list calls a row: its own number, or where it has none a fingerprint of name and place, so that
 * the next import of the list knows the row again wherever it stands by then.
 */
export function nameRow(record: Partial<Association>, externalId: string | undefined): string {
  const own = externalId?.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (own) return own.length > mostLetters ? `${prefix.long}${digest(own).slice(0, 24)}` : own;
  return `${prefix.named}${digest(JSON.stringify(listNameAndPlace(record))).slice(0, 12)}`;
}

const prefix = { long: 'id-', named: 'name-' };

/** Whether a row was named by us, so that another name says nothing. */
export function isFingerprint(value: string): boolean {
  return /^name-[\da-f]{12}$/.test(value);
}

function listNameAndPlace({ name = {}, places = [] }: Partial<Association>) {
  const [first] = Object.values(name);
  const [place] = places;
  const town = Object.values(place?.city ?? {})[0] ?? '';
  const folded = foldName(first ?? '') || foldTyped(first ?? '');
  return [folded, place?.country ?? '', place?.province ?? '', place?.commune ?? foldTyped(town)];
}
