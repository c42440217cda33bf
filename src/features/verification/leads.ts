import { dirname, join } from 'node:path';
import { type Association, association as schema } from '#model/associations.ts';
import { isReadableName, listFiles } from '#records/list-files.ts';
import { showFile } from '#records/read-content.ts';
import { type ReadRecord, readRecord } from '#records/read-record.ts';

/** An association of which somebody has heard and that nobody has asked yet: of the same schema, and on no page. */
export interface Lead extends ReadRecord<Association> {
  id: string;
  /** Its file, from where the command runs. */
  file: string;
}

/** The folder of leads: beside the content, so that nothing that reads the content sees it. */
export function leadsFolder(content: string): string {
  return join(dirname(content), 'leads');
}

/** All leads, by id; none where there is no such folder. */
export async function readLeads(content: string): Promise<Lead[]> {
  const folder = leadsFolder(content);
  const files = (await listFiles(folder))
    .filter(isReadableName)
    .filter(({ path }) => path.endsWith('.yaml'));
  return Promise.all(
    files.map(async ({ path, read }) => {
      const file = showFile(folder, path);
      return {
        id: path.slice(0, -'.yaml'.length),
        file,
        ...readRecord(await read(), file, schema),
      };
    }),
  );
}
