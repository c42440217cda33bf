import { foldTyped } from '#base/fold.ts';
import { isFingerprint } from '#features/import/identity/row-key.ts';
import { foldText } from '#features/search/phone/analysis/fold-text.ts';
import { soundOut } from '#validation/duplicate-likely.ts';
import { blockKeysOf } from '#validation/near-names.ts';
import {
  areApart,
  areApartAbroad,
  areRelated,
  communesOf,
  listMarks,
  registrationOf,
} from '#validation/no-duplicate.ts';
import { type ComparedName, relateNames } from './names.ts';
import type { Outline } from './outline.ts';

/** What two records share, or why they are two. The words stand under `why.<reason>`. */
export type Evidence =
  | 'record'
  | 'identifier'
  | 'registration'
  | 'phone'
  | 'link'
  | 'mail'
  | 'name'
  | 'nearName'
  | 'otherName'
  | 'town'
  | 'province'
  | 'noPlace'
  | 'otherTown'
  | 'otherNumber';

export interface Comparison {
  /** `sure` is written, of `perhaps` somebody decides. */
  verdict: 'sure' | 'perhaps' | 'apart';
  reasons: readonly Evidence[];
}

/** A record as it is compared. */
export interface Compared {
  outline: Outline;
  names: readonly ComparedName[];
}

/** Fewer letters of a folded name are borne by many in one province: Amal, Nour, Tanmia. */
const leastLetters = 12;

type Place = 'town' | 'province' | 'noPlace' | 'otherTown';

/**
 * Whether a row and a record are one association. A number of the list, of a register or of the
 * authorities counts most, then the name with a place or a telephone. The same name in another town is
 * another association; the same telephone under another name may be both.
 *
 * @param list the list that the row comes from: its numbers tell rows apart less surely than a register's
 * @param id what the list calls the row: a file that was made of our data calls it as we do
 */
export function compareRecords(
  row: Compared,
  known: Compared,
  list: string,
  id?: string,
): Comparison {
  const [one, other] = [row.outline, known.outline];
  if (areRelated(asFile(one), asFile(other))) return { verdict: 'apart', reasons: [] };
  const name = relateNames(row.names, known.names);
  const place = relatePlaces(one, other);
  const contacts = listShared(one, other);
  const names: Evidence[] =
    name === 'equal' ? ['name'] : name === 'near' ? ['nearName'] : ['otherName'];
  const judge = (verdict: Comparison['verdict'], ...reasons: Evidence[]): Comparison => {
    return { verdict, reasons: [...new Set([...reasons, ...contacts])] };
  };
  if (id === other.id && name !== 'unlike') return judge('sure', 'record', ...names);
  if (sharesIdentifier(one, other)) {
    // Two lists of one file name number their rows alike: a name with another letter must be in one place.
    const isThere = place === 'town' || place === 'province';
    const isAlike = name === 'equal' || contacts.length > 0 || (name === 'near' && isThere);
    return judge(isAlike ? 'sure' : 'perhaps', 'identifier', ...names);
  }
  const [number, otherNumber] = [registrationOf(asRecord(one)), registrationOf(asRecord(other))];
  if (number && number === otherNumber && place !== 'otherTown')
    return judge(name === 'unlike' ? 'perhaps' : 'sure', 'registration', ...names);
  if ((number && otherNumber && number !== otherNumber) || hasOtherNumber(one, other, list, false))
    return judge('apart', 'otherNumber');
  const isListedTwice = hasOtherNumber(one, other, list, true);
  const isReached = contacts.length > 0;
  if (name === 'unlike') return judge(isReached && !isListedTwice ? 'perhaps' : 'apart', ...names);
  if (place === 'otherTown') return judge(isReached ? 'perhaps' : 'apart', ...names, place);
  if (isReached && place !== 'noPlace') return judge('sure', ...names, place);
  if (name === 'near')
    return judge(place === 'noPlace' && !isReached ? 'apart' : 'perhaps', ...names, place);
  if (isReached) return judge('sure', ...names);
  const isTelling = row.names.some(({ folded }) => {
    return folded.length >= leastLetters && known.names.some((each) => each.folded === folded);
  });
  const isOne = (place === 'town' || (place === 'province' && isTelling)) && !isListedTwice;
  return judge(isOne ? 'sure' : 'perhaps', ...names, place);
}

function sharesIdentifier(one: Outline, other: Outline): boolean {
  return (one.identifiers ?? []).some(({ scheme, value }) =>
    other.identifiers?.some((each) => each.scheme === scheme && each.value === value),
  );
}

/** Whether a register, or the list itself, has two numbers for them. */
function hasOtherNumber(one: Outline, other: Outline, list: string, isOfList: boolean): boolean {
  return (one.identifiers ?? []).some(({ scheme, value }) => {
    if ((scheme === list) !== isOfList || isFingerprint(value)) return false;
    return other.identifiers?.some((each) => {
      return each.scheme === scheme && each.value !== value && !isFingerprint(each.value);
    });
  });
}

/** Numbers, sites and addresses that both have. */
function listShared(one: Outline, other: Outline): Evidence[] {
  const marks = new Set(listMarks(asRecord(one)).map(({ rule, key }) => `${rule} ${key}`));
  const shared = listMarks(asRecord(other)).filter(({ rule, key }) => marks.has(`${rule} ${key}`));
  const has = (rule: string) => shared.some((each) => each.rule === rule);
  const mails = new Set(listMails(one));
  return [
    ...(has('duplicate-phone') ? (['phone'] as const) : []),
    ...(has('duplicate-link') ? (['link'] as const) : []),
    ...(listMails(other).some((mail) => mails.has(mail)) ? (['mail'] as const) : []),
  ];
}

function listMails({ contacts = [] }: Outline): string[] {
  return contacts.flatMap(({ emails = [] }) => emails.map((mail) => mail.toLowerCase()));
}

function relatePlaces(one: Outline, other: Outline): Place {
  const [communes, others] = [communesOf(asRecord(one)), communesOf(asRecord(other))];
  // Whose seat is known by its province alone may have it in any commune there, whatever else it has.
  const isOpen = [one, other].some(({ places = [] }) =>
    places.some(({ province, commune, city }) => province && !commune && !city),
  );
  if (areApart(communes, others) && !isOpen) return 'otherTown';
  if (areApartAbroad(asRecord(one), asRecord(other))) return 'otherTown';
  const [towns, otherTowns] = [listTowns(one), listTowns(other)];
  const isOneTown = towns.some((town) => otherTowns.includes(town));
  if (communes.some((commune) => others.includes(commune)) || isOneTown) return 'town';
  const [blocks, otherBlocks] = [blockKeysOf(asRecord(one)), blockKeysOf(asRecord(other))];
  if (blocks[0] === '' || otherBlocks[0] === '')
    return areApart(towns, otherTowns) ? 'otherTown' : 'noPlace';
  if (areApart(blocks, otherBlocks)) return 'otherTown';
  return communes.length === 0 && others.length === 0 && areApart(towns, otherTowns)
    ? 'otherTown'
    : 'province';
}

/** As they are heard, for a town is written in two scripts, and in each of them in several ways. */
function listTowns({ places = [] }: Outline): string[] {
  return places.flatMap(({ city = {} }) =>
    Object.values(city).map((town) => soundOut(foldTyped(String(town)).split(' ').map(foldText))),
  );
}

function asRecord(outline: Outline) {
  return outline as Parameters<typeof listMarks>[0];
}

function asFile(outline: Outline) {
  return { id: outline.id, record: outline } as Parameters<typeof areRelated>[0];
}
