import { isEmptyWord } from '#cleaning/is-empty-word.ts';
import type { ColumnMapping } from '#features/import/mapping/mapping.ts';
import { splitTerms } from '#features/import/vocabularies/split-terms.ts';
import type { TopicField, Topics } from '#features/import/vocabularies/topics.ts';
import type { Cell } from './cell.ts';
import { cutText } from './clean-text.ts';
import { findDecisions } from './decisions.ts';
import type { RowDraft } from './row-draft.ts';

/** Adds what the terms of a cell mean; a column of one vocabulary asks for terms of it. */
export function addTerms(draft: RowDraft, { text, column, table }: Cell, only?: TopicField): void {
  const decided = findDecisions(table);
  const { vocabulary } = draft.context;
  for (const written of splitTerms(text, column.separator ?? table.separator)) {
    const term = column.codes === 'osm' ? `${column.column}=${written}` : written;
    const found = vocabulary.understand(term, column.codes, decided);
    const parts = found ? [found] : understandParts(draft, written, column, decided);
    if (!parts) {
      // Most values of a tag say what kind of building it is, and nothing of help.
      if (column.codes !== 'osm') draft.tell(column.column, [{ value: written, why: 'term' }]);
      continue;
    }
    for (const topics of parts) addMeaning(draft, topics, written, column, only);
  }
}

/** Commas part some lists and stand inside terms of others: they are tried where the whole means nothing. */
function understandParts(
  draft: RowDraft,
  term: string,
  { codes }: ColumnMapping,
  decided: ReadonlyMap<string, Topics>,
): Topics[] | undefined {
  const parts = term.split(/\s*[,،/+]\s*|\s+-\s+/u).filter((part) => !isEmptyWord(part));
  if (parts.length < 2) return;
  const found = parts.map((part) => draft.context.vocabulary.understand(part, codes, decided));
  return found.every((each) => each !== undefined) ? (found as Topics[]) : undefined;
}

/** A column of one vocabulary adds to others only what belongs to the same subject. */
function addMeaning(
  draft: RowDraft,
  topics: Topics,
  term: string,
  { column, codes }: ColumnMapping,
  only?: TopicField,
): void {
  const isOther = only !== undefined && (topics[only]?.length ?? 0) === 0;
  if (isOther && only === 'services') {
    const read = draft.readText(column, term);
    const list = draft.record.activities ?? [];
    // A service that our vocabulary does not have is told in words.
    if (read && list.length < 30)
      draft.record.activities = [...list, { [read.lang]: cutText(read.text, 300) }];
  }
  if (only === 'services' && !isOther && !codes) {
    const read = draft.readText(column, term);
    for (const service of topics.services ?? [])
      draft.addService({
        service,
        ...(read && { detail: { [read.lang]: cutText(read.text, 300) } }),
      });
  }
  draft.addTopics(only === 'audiences' ? { audiences: topics.audiences ?? [] } : topics);
}
