import { Doubt } from '#cleaning/doubt.ts';
import { listWebLinks } from '#cleaning/list-links.ts';
import { readDate } from '#cleaning/read-date.ts';
import { listObjects, textOf } from '#features/import/mapping/value-texts.ts';
import type { Row, Value } from '#features/import/read/source.ts';
import type { Association } from '#model/associations.ts';
import { partialDate } from '#model/fields/date.ts';
import { numberId } from '#records/new-id.ts';
import { suggestId } from '#records/suggest.ts';
import { cutText } from './clean-text.ts';
import type { RowDraft } from './row-draft.ts';

type Source = Association['sources'][number];

/** What `sources` may hold. */
const mostSources = 20;

/**
 * The documents that a row itself names, as objects of a title, an address (`url`), a publisher and a date
 * (`published`, `date`, `page_date`): the record is known from them, and no more from the list.
 */
export function addSources(draft: RowDraft, column: string, value: Row['values'][string]): void {
  const sources = [...(draft.record.sources ?? [])];
  for (const object of listObjects(value)) {
    const source = readSource(draft, column, object, sources);
    if (source && sources.length < mostSources) sources.push(source);
  }
  if (sources.length > 0) draft.record.sources = sources;
}

function readSource(
  draft: RowDraft,
  column: string,
  object: Readonly<Record<string, Value>>,
  known: readonly Source[],
): Source | undefined {
  const url = readAddress(draft, column, textOf(object, 'url', 'link', 'id'));
  const written = textOf(object, 'title', 'name') ?? (url && new URL(url).hostname);
  const title = written && draft.readText(column, written);
  if (!title) return;
  const publisher = textOf(object, 'publisher');
  const publisherText = publisher && draft.readText(column, publisher);
  const published = readDay(draft, column, textOf(object, 'published', 'date', 'page_date'));
  const base = suggestId(url ? new URL(url).hostname.replace(/^www\./, '') : title.text);
  return {
    id: numberId(base.slice(0, 50) || 'source', (id) => known.some((each) => each.id === id)),
    title: { [title.lang]: cutText(title.text, 200) },
    ...(publisherText && { publisher: { [publisherText.lang]: cutText(publisherText.text, 200) } }),
    ...(published && { published }),
    ...(url && { url }),
  };
}

function readAddress(draft: RowDraft, column: string, text: string | undefined) {
  if (!text) return;
  const { values, untaken } = listWebLinks(text);
  draft.tell(column, untaken);
  return values[0]?.url;
}

function readDay(draft: RowDraft, column: string, text: string | undefined) {
  if (!text) return;
  const day = readDate(text, draft.context.mapping.language);
  if (!(day instanceof Doubt) && partialDate.safeParse(day).success) return day;
  draft.tell(column, [{ value: text, why: day instanceof Doubt ? 'date' : 'dateUnread' }]);
  return;
}
