import { analyze, type Match, type Term } from '#features/search/phone/analysis/analyze.ts';
import { matchTerm } from '#features/search/phone/explorer/match-term.ts';
import type { Locale } from '#model/locales.ts';
import type { SearchRecord } from './query-file.ts';

const matchScore: Record<Match, number> = {
  exact: 10,
  bare: 9,
  stem: 7,
  start: 5,
  sound: 3,
  spelling: 2,
};

interface IndexedWord {
  word: Term;
  /** Worth of the best field that has the word, by place in the list of records. */
  records: Map<number, number>;
}

/** Names of places and areas come back in every record, and records in several finders. */
const read = new Map<string, Term[]>();

/**
 * A finder that compares what is asked with every word of every record. It is slow and it is right:
 * it measures the reading of words and nothing else.
 */
export class NaiveFinder {
  readonly #words = new Map<string, IndexedWord>();
  readonly #records: readonly SearchRecord[];
  readonly #locale: Locale;

  /** @param names of provinces and focus areas by id, in all languages, with aliases */
  constructor(
    records: readonly SearchRecord[],
    names: { provinces: Map<string, string[]>; focusAreas: Map<string, string[]> },
    locale: Locale,
  ) {
    this.#records = records;
    this.#locale = locale;
    for (const [index, record] of records.entries()) {
      const { name, aliases = [], province, commune = '', focus, summary } = record;
      this.#add(index, 3, [...Object.values(name), ...aliases]);
      this.#add(index, 2, [...(names.provinces.get(province) ?? []), commune]);
      this.#add(
        index,
        1,
        focus.flatMap((id) => names.focusAreas.get(id) ?? []),
      );
      this.#add(index, 1, [summary[locale] ?? '']);
    }
  }

  #add(record: number, score: number, texts: readonly string[]): void {
    for (const word of texts.flatMap((text) => this.#read(text))) {
      const indexed = this.#words.get(word.surface) ?? { word, records: new Map() };
      indexed.records.set(record, Math.max(score, indexed.records.get(record) ?? 0));
      this.#words.set(word.surface, indexed);
    }
  }

  #read(text: string): Term[] {
    const key = `${this.#locale} ${text}`;
    const words = read.get(key) ?? analyze(text, this.#locale);
    read.set(key, words);
    return words;
  }

  /** Every word that is not weak must match; the records that match them best come first. */
  find(query: string): SearchRecord[] {
    const words = analyze(query, this.#locale);
    const strong = words.filter(({ isWeak }) => !isWeak);
    const scores = (strong.length ? strong : words).map((word) => this.#score(word));
    const [first = new Map<number, number>(), ...others] = scores;
    return [...first]
      .filter(([record]) => others.every((matched) => matched.has(record)))
      .map(([record, score]) => ({
        record,
        score: others.reduce((sum, matched) => sum + (matched.get(record) ?? 0), score),
      }))
      .sort((one, other) => other.score - one.score || one.record - other.record)
      .flatMap(({ record }) => this.#records[record] ?? []);
  }

  #score(asked: Term): Map<number, number> {
    const best = new Map<number, number>();
    for (const { word, records } of this.#words.values()) {
      const match = matchTerm(asked, word);
      if (!match) continue;
      for (const [record, score] of records) {
        best.set(record, Math.max(best.get(record) ?? 0, score * matchScore[match]));
      }
    }
    return best;
  }
}
