import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of each module of a folder, by its name; without tests. */
export async function readModules(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder);
  const modules = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return new Map(
    await Promise.all(
      modules.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}
