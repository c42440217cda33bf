import { findPlace } from '#cleaning/find-place.ts';
import { isEmptyWord } from '#cleaning/is-empty-word.ts';
import type { Cell } from './cell.ts';
import { cutText } from './clean-text.ts';
import type { RowDraft } from './row-draft.ts';
import { readScope } from './word-tables.ts';

/** Where an association works: provinces and regions that are known, the other words as a note. */
export function addArea(draft: RowDraft, { text, column }: Cell): void {
  const scope = readScope(text);
  const { directory } = draft.context;
  const provinces = new Set(draft.record.area?.provinces);
  const regions = new Set(draft.record.area?.regions);
  const left: string[] = [];
  for (const part of text
    .split(/\s*[,;/|\n،]\s*|\s+(?:et|and|y|و)\s+/u)
    .filter((each) => !isEmptyWord(each))) {
    const { province, region } = findPlace({ province: part }, directory);
    if (province) provinces.add(province);
    else if (region) regions.add(region);
    else if (!readScope(part)) left.push(part);
  }
  const note = left.length > 0 ? draft.readText(column.column, left.join(', ')) : undefined;
  draft.record.area = {
    ...draft.record.area,
    ...(scope && provinces.size === 0 && { scope }),
    ...(regions.size > 0 && { regions: [...regions].slice(0, 12) }),
    ...(provinces.size > 0 && { provinces: [...provinces].slice(0, 75) }),
    ...(note && { note: { [note.lang]: cutText(note.text, 300) } }),
  };
  if (Object.keys(draft.record.area).length === 0) delete draft.record.area;
}
