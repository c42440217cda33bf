import type { Directory } from '#directory/directory.ts';
import type { FirstContact } from '#directory/first-contact.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { findPresence } from '#directory/presence.ts';
import { isAtWork } from '#directory/record-state.ts';
import { splitServices } from '#directory/service-state.ts';
import { publicRecord } from '#features/help/public-record.ts';
import type { Work } from '#features/partners/phone/compare-work.ts';
import type { Association } from '#model/associations.ts';
import type { Text } from '#model/fields/text.ts';

/** An association as `/partners/<province>.json` says it: name, focus areas, audiences, services. */
export type PartnerEntry = readonly [
  name: Text,
  focusAreas: readonly string[],
  audiences: readonly string[],
  services: readonly string[],
];
/** What the page reads of `/data/associations/<id>.json`. */
export interface PartnerRecord {
  isSensitive?: true;
  record: Association;
  reach?: FirstContact;
}
export type PartnerFile = Readonly<Record<string, PartnerEntry>>;

/** Instead of a province: those who help the whole country, or who do not say where. */
export const nowhereInParticular = 'elsewhere';

/** What an association does today, as everybody may copy it. Told once for all pages. */
export const tellWork = perDirectory(
  (directory: Directory, association: Association): Work => listWork(association, directory),
  ({ id }) => id,
);

function listWork(association: Association, directory: Directory): Work {
  const { record } = publicRecord('associations', association, directory);
  const { offered } = splitServices(record.services ?? [], directory.today);
  const served = offered.flatMap(({ audiences = [] }) => audiences.map(({ audience }) => audience));
  return {
    focusAreas: record.focusAreas,
    audiences: [...new Set([...(record.audiences ?? []), ...served])],
    services: [...new Set(offered.map(({ service }) => service))],
  };
}

/** Who is at work in each province, and elsewhere: one file for all languages. Made once. */
export const listPartnerFiles = perDirectory((directory: Directory): Map<string, PartnerFile> => {
  const names = [...directory.list.provinces.map(({ id }) => id), nowhereInParticular];
  const files = new Map(names.map((name) => [name, {} as Record<string, PartnerEntry>]));
  for (const association of directory.list.associations) {
    if (!isAtWork(association)) continue;
    const { focusAreas, audiences, services } = tellWork(directory, association);
    for (const name of listFilesOf(association, directory)) {
      const file = files.get(name);
      if (file) file[association.id] = [association.name, focusAreas, audiences, services];
    }
  }
  return files;
});

/** The names of the files in which an association stands: the provinces in which it helps. */
export function listFilesOf(association: Association, directory: Directory): string[] {
  const { based, serves } = findPresence(association, directory);
  const provinces = [...based, ...serves];
  return provinces.length > 0 ? provinces : [nowhereInParticular];
}
