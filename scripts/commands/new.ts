/** Starts a record: a file with its required fields, each explained. */
import { access } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { nameCollection } from '#model/collection-names.ts';
import { collections, isCollection, schemas } from '#model/collections.ts';
import { idPattern } from '#model/fields/reference.ts';
import { writeStarterFile } from '#model/generate/starter-file.ts';
import { findReservation, freeId } from '#model/reserved-ids.ts';
import { contentFolder } from '#records/content-folder.ts';
import { replaceFile } from '#records/replace-file.ts';
import { suggest, suggestId } from '#records/suggest.ts';
import { requireContent, runCommand } from '../shared/choose-files.ts';

const usage = `npm run new -- <collection> <id>

Collections: ${collections.join(', ')}

TWIZA_CONTENT=<folder> starts it in another content folder.`;

await runCommand(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [collection = '', id = ''] = positionals;
  requireContent();
  const path = join(contentFolder(), collection, `${id}.yaml`);
  const shown = relative(process.cwd(), path).replaceAll('\\', '/');
  const problem = await findProblem(collection, id, path, shown);
  if (problem || !isCollection(collection)) {
    console.error(problem);
    return 1;
  }
  await replaceFile(path, writeStarterFile(collection, id, schemas[collection]));
  console.log(`Started ${shown}

  1. Open it and fill in what follows each colon: ${nameCollection(collection).about.en}
  2. npm run fix -- ${shown}
  3. npm run check -- ${shown}

Optional fields: docs/data-dictionary.md#${collection}`);
  return 0;
});

async function findProblem(
  collection: string,
  id: string,
  path: string,
  shown: string,
): Promise<string | undefined> {
  if (!collection || !id) {
    return `Usage: npm run new -- <collection> <id>\nCollections: ${collections.join(', ')}`;
  }
  if (!isCollection(collection)) {
    const near = suggest(collection, collections);
    const hint = near ? `Did you mean ${near}?` : `Collections: ${collections.join(', ')}`;
    return `There is no collection “${collection}”. ${hint}`;
  }
  if (!idPattern.test(id) || id.length < 2 || id.length > 80) {
    const near = suggestId(id);
    const example = near.length >= 2 ? `, for example ${near.slice(0, 80)}` : '';
    return `“${id}” cannot be an id. Write 2 to 80 small letters without accents, digits and hyphens${example}.`;
  }
  if (findReservation(id, 'record'))
    return `“${id}” cannot be an id: the site or Windows needs this name. Choose another one, for example ${freeId(id, 'record')}.`;
  const isTaken = await access(path).then(
    () => true,
    () => false,
  );
  return isTaken ? `${shown} is there already. Open it, or choose another id.` : undefined;
}
