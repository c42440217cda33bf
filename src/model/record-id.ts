import { namesBesideRecords } from './route-names.ts';

/** As `fields/reference.ts` has it, for phones, to which a schema is too heavy. */
const form = /^(?=.{2,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a record may have this id: asked of what stands in an address, before a file of that name is fetched. */
export function isRecordId(id: string): boolean {
  return form.test(id) && !namesBesideRecords.includes(id);
}
