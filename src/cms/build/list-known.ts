import type { KnownRecord, KnownRecords } from '#cms/names.ts';
import type { Collection } from '#model/collections.ts';

/** What the editor knows of the records of a collection, so that others can name them. */
export function listKnown(
  collection: Collection,
  records: readonly { id: string }[],
): KnownRecords {
  const isProvince = collection === 'provinces';
  return Object.fromEntries(
    records.map((record) => {
      const { name, icon, code, region, communes } = record as KnownRecord;
      const known: KnownRecord = {
        ...(name && { name }),
        ...(icon && { icon }),
        ...(code && { code }),
        ...(isProvince && region && { region }),
        ...(isProvince &&
          communes && { communes: communes.map(({ code, name }) => ({ code, name })) }),
      };
      return [record.id, known];
    }),
  );
}
