import { association as schema } from '#model/associations.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { listPlaceNames } from '#validation/duplicate-likely.ts';
import { KnownAssociations } from './doubles/known-associations.ts';
import type { OtherRecords } from './write/record-gate.ts';
import type { RecordStore } from './write/record-store.ts';

/** So many files are opened at once. */
const atOnce = 100;

/** Looks at every association that is there, once, and keeps by what one knows it again. */
export async function readKnownAssociations(
  store: RecordStore,
  { provinces }: OtherRecords,
): Promise<KnownAssociations> {
  const places = new Set([...listPlaceNames(provinces).values()].flatMap((each) => [...each]));
  const known = new KnownAssociations((word) => places.has(word));
  const ids = await store.listIds();
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const stored = await Promise.all(some.map((id) => store.read(id)));
    for (const [at, id] of some.entries()) {
      const file = stored[at];
      // What the gate refuses of it is told where a row is the same record.
      const checked = file && schema.safeParse(parseYaml(file.text, file.file).data);
      if (checked?.success && checked.data.id === id) known.put(checked.data);
      else known.reserve(id);
    }
  }
  return known;
}
