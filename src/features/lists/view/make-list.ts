import { createHash } from 'node:crypto';
import { hrefOf, type PlainCollection } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import {
  type ListRows,
  type PackedFilter,
  rowsOnPage,
} from '#features/lists/phone/rows/list-file.ts';
import { type Selection, selectRows } from '#features/lists/phone/rows/select-rows.ts';
import { beginOf } from '#features/opening-hours/turn-of-day.ts';
import { compareNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { type Records, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import type { CardModel } from '#site/views/card.tsx';
import { describeCard } from '#site/views/card-model.ts';
import { drawIcon } from '#site/views/draw-icon.ts';
import { iconOf } from '#site/views/kind-icons.ts';
import { createRenderContext } from '#site/views/render-context.ts';
import type { ListCards } from './list-cards.ts';
import type { ListedCard } from './list-sections.tsx';
import { packFilters } from './pack-filters.ts';
import { listSortsOf, readNewest, readTimes } from './row-times.ts';
import { type ListWords, writeListTexts } from './write-list-texts.ts';

/** Measured in docs/decisions: fewer cards, and a filtered page asks for many files; more, and each is dear. */
const cardsInFile = 48;

/** The list of a collection in a locale. */
export interface MadeList {
  /** In the order of the page, the first part first. */
  records: readonly Records[PlainCollection][];
  rows: ListRows;
  /** What the page shows of it on the day of the build. */
  selection: Selection;
}

/** What `rows.json` says. */
export type RowsFile = ListRows & ListWords;

/** How many files of cards a list has: as many in every locale. */
export function countFiles(count: number): number {
  return Math.ceil(count / cardsInFile);
}

/** How many pages a list has; an empty one has one. */
export function countParts(count: number): number {
  return Math.max(1, Math.ceil(count / rowsOnPage));
}

export const makeList = perDirectory(
  (directory: Directory, collection: PlainCollection, locale: Locale): MadeList => {
    const compare = compareNames(locale);
    const byName = directory.list[collection]
      .map((record) => ({ record, name: nameOf(record, locale) }))
      .toSorted((a, b) => compare(a.name, b.name) || (a.record.id < b.record.id ? -1 : 1))
      .map(({ record }) => record);
    const now = beginOf(directory.today, directory.today);
    // The order of what nothing narrows needs no filter.
    const unordered = packRows(collection, byName, [], directory.today);
    const { order } = selectRows(unordered, { chosen: {} }, { now });
    const records = order.flatMap((row) => byName[row] ?? []);
    const filters = packFilters(collection, records, directory, locale);
    const rows = packRows(collection, records, filters, directory.today);
    return { records, rows, selection: selectRows(rows, { chosen: {} }, { now }) };
  },
);

/** The title by which it stands in a list; a wish has a pseudonym. */
function nameOf(record: Records[PlainCollection], locale: Locale): string {
  const { name, pseudonym } = record as { name?: Text; pseudonym?: string };
  return resolveText(name, locale)?.text ?? pseudonym ?? record.id;
}

function packRows(
  collection: PlainCollection,
  records: readonly Records[PlainCollection][],
  filters: readonly PackedFilter[],
  today: string,
): ListRows {
  const fields = describeFields(schemas[collection]);
  const times = records.map((record) => readTimes(record, fields, today));
  const ids = records.map(({ id }) => id);
  return {
    stamp: createHash('sha256').update(ids.join(' ')).update(today).digest('hex').slice(0, 8),
    ids,
    filters,
    begins: times.map(({ begin }) => begin),
    ends: times.map(({ end }) => end),
    gone: times.map(({ gone }) => gone),
    known: times.map(({ isKnown }) => (isKnown ? 1 : 0)),
    newest: records.map(readNewest),
    sorts: listSortsOf(
      fields,
      filters.some(({ id }) => id === 'province'),
    ),
    drawing: drawIcon(iconOf(collection)),
    cardsInFile,
  };
}

export function writeRows(
  directory: Directory,
  collection: PlainCollection,
  locale: Locale,
): RowsFile {
  return { ...makeList(directory, collection, locale).rows, ...writeListTexts(locale) };
}

export function writeCards(
  directory: Directory,
  collection: PlainCollection,
  locale: Locale,
  file: number,
): ListCards {
  const { records, rows } = makeList(directory, collection, locale);
  const context = createRenderContext(directory, locale);
  const some = records.slice(file * cardsInFile, (file + 1) * cardsInFile);
  return {
    stamp: rows.stamp,
    cards: some.map((record) => {
      const { drawing: _, ...card } = describeCard(collection, record, context);
      return card;
    }),
  };
}

/** Where the files of a list lie. */
export function listFolderOf(collection: PlainCollection, locale: Locale): string {
  return hrefOf(locale, `lists/${collection}`);
}

/** The cards of a part of a list, from 1 on: those that go on and those that have ended. */
export function cutPart(
  directory: Directory,
  collection: PlainCollection,
  locale: Locale,
  number: number,
): { current: ListedCard[]; ended: CardModel[] } {
  const { records, rows, selection } = makeList(directory, collection, locale);
  const context = createRenderContext(directory, locale);
  const start = (number - 1) * rowsOnPage;
  const part = selection.order.slice(start, start + rowsOnPage);
  const border = Math.max(0, Math.min(part.length, selection.current - start));
  const draw = (row: number) => {
    const record = records[row];
    return record ? [describeCard(collection, record, context)] : [];
  };
  const current = part.slice(0, border).flatMap((row) => {
    const until = rows.ends[row];
    return draw(row).map((card) => ({ card, ...(until && !rows.gone[row] && { until }) }));
  });
  return { current, ended: part.slice(border).flatMap(draw) };
}
