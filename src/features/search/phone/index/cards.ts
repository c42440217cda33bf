import { reportBug } from '#base/report-bug.ts';
import type { Filter } from '#features/search/phone/query/filters.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import type { FileStore } from './file-store.ts';
import { blockLength, cardsFile, firstCardsFile, readJson } from './index-reader.ts';

/** What a card shows, in words only: the views' `CardModel` but for the icon, which all have alike. */
export interface FinderCard {
  href: string;
  title: LocalizedText;
  otherTitle: LocalizedText | undefined;
  meta: LocalizedText[];
  summary: LocalizedText | undefined;
  tags: { text: LocalizedText; look: 'topic' | 'good' | 'attention' }[];
}

/** A text in the page's language alone, or with its language: `"Amal"`, `["أمل", "ar"]`. */
type PackedText = string | [text: string, lang: Locale];
const looks = ['topic', 'good', 'attention'] as const;

/** A card without the names of its fields, for files. A text that is missing is 0. */
export type PackedCard = [
  href: string,
  title: PackedText,
  otherTitle: PackedText | 0,
  summary: PackedText | 0,
  meta: PackedText[],
  ...tags: [look: number, text: PackedText][],
];

export function packCard(card: FinderCard, locale: Locale): PackedCard {
  const pack = ({ text, lang }: LocalizedText): PackedText =>
    lang === locale ? text : [text, lang];
  return [
    card.href,
    pack(card.title),
    card.otherTitle ? pack(card.otherTitle) : 0,
    card.summary ? pack(card.summary) : 0,
    card.meta.map(pack),
    ...card.tags.map(({ look, text }): [number, PackedText] => [looks.indexOf(look), pack(text)]),
  ];
}

export function unpackCard(
  [href, title, otherTitle, summary, meta, ...tags]: PackedCard,
  locale: Locale,
): FinderCard {
  const unpack = (packed: PackedText): LocalizedText =>
    typeof packed === 'string'
      ? { text: packed, lang: locale }
      : { text: packed[0], lang: packed[1] };
  return {
    href,
    title: unpack(title),
    otherTitle: otherTitle ? unpack(otherTitle) : undefined,
    meta: meta.map(unpack),
    summary: summary ? unpack(summary) : undefined,
    tags: tags.map(([look, text]) => ({ text: unpack(text), look: looks[look] ?? 'topic' })),
  };
}

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

  /** A card that is here. */
  get(number: number): FinderCard | undefined {
    return this.#cards.get(number);
  }

  async #read(file: string, numbers: readonly number[], signal?: AbortSignal): Promise<void> {
    const packed = await this.#store.load(file, readJson<PackedCard[]>, signal);
    for (const [at, card] of packed.entries()) {
      this.#cards.set(numbers[at] ?? -1, unpackCard(card, this.#locale));
    }
  }
}

/** The texts of a card. */
export function listCardTexts({ title, otherTitle, summary, meta, tags }: FinderCard): string[] {
  const texts = [title, otherTitle, summary, ...meta, ...tags.map((tag) => tag.text)];
  return texts.flatMap((text) => text?.text ?? []);
}
