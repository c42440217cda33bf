import type { Association } from '#model/associations.ts';
import { type Compared, type Comparison, compareRecords } from './compare-records.ts';
import { KeyIndex } from './key-index.ts';
import { listDoubleKeys } from './list-keys.ts';
import { prepareNames } from './names.ts';
import { type Outline, toOutline } from './outline.ts';

export interface FoundMatch extends Comparison {
  id: string;
  outline: Outline;
}

/** What more records share than that is no sign that two of them are one. */
const mostAlike = 40;

/**
 * Every association that the directory and the import know by now, by what tells one from another. The
 * outlines are kept as text: a hundred thousand of them take a tenth of what objects would.
 */
export class KnownAssociations {
  readonly #ids = new Map<string, number>();
  readonly #outlines: (string | undefined)[] = [];
  readonly #index = new KeyIndex();
  readonly #isPlace: (word: string) => boolean;

  /** @param isPlace whether a folded word is the name of a place: it tells two branches apart, and no two names */
  constructor(isPlace: (word: string) => boolean) {
    this.#isPlace = isPlace;
  }

  isTaken(id: string): boolean {
    return this.#ids.has(id);
  }

  /** An id that nothing is known of: of a file that cannot be read. */
  reserve(id: string): void {
    if (!this.#ids.has(id)) this.#ids.set(id, this.#outlines.push(undefined) - 1);
  }

  /** Adds a record, or says again what one is by now. */
  put(record: Partial<Association> & { id: string }): void {
    this.reserve(record.id);
    const place = this.#ids.get(record.id) as number;
    const compared = this.#prepare(record);
    const before = this.#outlines[place];
    // Keys that it has no more stay, and lead to a comparison that says no.
    const known = new Set(before === undefined ? [] : this.#listKept(JSON.parse(before)));
    this.#outlines[place] = JSON.stringify(compared.outline);
    for (const key of listDoubleKeys(compared.outline, compared.names).kept)
      if (!known.has(key)) this.#index.add(key, place);
  }

  /** A record that was not taken after all. Its id stays with it. */
  forget(id: string): void {
    const place = this.#ids.get(id);
    if (place !== undefined) this.#outlines[place] = undefined;
  }

  /**
   * The records that a row may be: those that are surely the same first.
   *
   * @param list the list that the row comes from
   * @param id what the list calls the row
   */
  find(row: Partial<Association>, list: string, id?: string): FoundMatch[] {
    const compared = this.#prepare({ ...row, id: '' });
    const ofId = id === undefined ? undefined : this.#ids.get(id);
    const places = new Set<number>(ofId === undefined ? [] : [ofId]);
    for (const key of listDoubleKeys(compared.outline, compared.names).sought)
      for (const place of this.#index.find(key, mostAlike)) places.add(place);
    const found = [...places].flatMap((place) => {
      const text = this.#outlines[place];
      if (text === undefined) return [];
      const outline: Outline = JSON.parse(text);
      const comparison = compareRecords(compared, this.#prepare(outline), list, id);
      return [{ ...comparison, id: outline.id, outline, place }];
    });
    const rank = ({ verdict, reasons }: FoundMatch) =>
      verdict === 'sure' && /^(?:record|identifier)$/.test(reasons[0] ?? '') ? 0 : ranks[verdict];
    return found.sort((a, b) => rank(a) - rank(b) || a.place - b.place);
  }

  #listKept(outline: Outline): readonly string[] {
    return listDoubleKeys(outline, this.#prepare(outline).names).kept;
  }

  #prepare(record: Partial<Association> & { id: string }): Compared {
    const outline = toOutline(record);
    return { outline, names: prepareNames(outline, this.#isPlace) };
  }
}

const ranks = { sure: 1, perhaps: 2, apart: 3 } as const;
