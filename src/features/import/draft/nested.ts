import type { Row } from '#features/import/read/source.ts';
import { addGeometry } from './geometry.ts';
import { addGrantRecipients } from './grants.ts';
import { addHsds } from './hsds.ts';
import { addInclusionServices } from './inclusion.ts';
import { addSources } from './read-sources.ts';
import type { RowDraft } from './row-draft.ts';

type Value = Row['values'][string];

/** What stands in other objects, by the standard that says how. */
export function readNested(draft: RowDraft, field: string, column: string, value: Value): void {
  if (field === 'geojson.geometry') addGeometry(draft, column, value);
  else if (field === '360giving.recipients') addGrantRecipients(draft, column, value);
  else if (field === 'dataInclusion.services') addInclusionServices(draft, column, value);
  else if (field === 'sources') addSources(draft, column, value);
  else if (field.startsWith('hsds.')) addHsds(draft, field.slice(5), column, value);
}
