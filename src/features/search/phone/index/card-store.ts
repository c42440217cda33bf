import { reportBug } from '#base/report-bug.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import type { Locale } from '#model/locales.ts';
import type { FileStore } from './file-store.ts';
import { type FinderCard, type PackedCard, unpackCard } from './finder-card.ts';
import { blockLength, cardsFile, firstCardsFile } from './finder-files.ts';
import { readJson } from './finder-index.ts';

/** Cards by number, fetched by blocks, or as the first ten of a filter's value, and kept. */
export class CardStore {
  readonly #store: FileStore;
  readonly #locale: Locale;
  readonly #cards = new Map<number, FinderCard>();
  /** The file in which some cards stand beside one another, whatever their blocks. */
  readonly #together = new Map<number, { file: string; numbers: readonly number[] }>();

  constructor(store: FileStore, locale: Locale) {
    this.#store = store;
    this.#locale = locale;
  }

  /** Says that the first results of one value will be asked for: they have a file of their own. */
  expect(filter: Filter, value: string, numbers: readonly number[]): void {
    this.#together.clear();
    const together = { file: firstCardsFile(filter, value), numbers };
    for (const number of numbers) this.#together.set(number, together);
  }

  /** Fetches a card that is likely to be asked for. It may fail: whoever asks for it tries again. */
  fetchAhead(number: number, signal: AbortSignal): void {
    this.load([number], signal).catch(reportBug);
  }

  async load(numbers: readonly number[], signal?: AbortSignal): Promise<FinderCard[]> {
    const files = new Map<string, readonly number[]>();
    for (const number of numbers) {
      if (this.#cards.has(number)) continue;
      const from = number - (number % blockLength);
      const { file, numbers: all } = this.#together.get(number) ?? {
        file: cardsFile(from / blockLength),
        numbers: Array.from({ length: blockLength }, (_, at) => from + at),
      };
      files.set(file, all);
    }
    await Promise.all([...files].map(([file, all]) => this.#read(file, all, signal)));
    return numbers.flatMap((number) => this.#cards.get(number) ?? []);
  }

  /** What a card says, once it is here. */
  textsOf(number: number): string[] {
    const card = this.#cards.get(number);
    if (!card) return [];
    const { title, otherTitle, summary, meta, tags } = card;
    const said = [title, otherTitle, summary, ...meta, ...tags.map((tag) => tag.said)];
    return said.flatMap((text) => text?.text ?? []);
  }

  async #read(file: string, numbers: readonly number[], signal?: AbortSignal): Promise<void> {
    const packed = await this.#store.load(file, readJson<PackedCard[]>, signal);
    for (const [at, card] of packed.entries()) {
      this.#cards.set(numbers[at] ?? -1, unpackCard(card, this.#locale));
    }
  }
}
