import { writeDataDictionary } from './data-dictionary.ts';
import { writeEditorSettings } from './editor-settings.ts';
import { writeFolderReadme } from './folder-readme.ts';
import { toJsonSchema } from './json-schema.ts';
import { routeNamesPath, writeRouteNames } from './route-names.ts';
import type { SchemaTable } from './schema-table.ts';

/**
 * Everything that is generated from the schemas and the routes, and kept in git, because something outside the
 * build reads it: editors, people on GitHub, reusers.
 *
 * @param routes the files below `src/pages/`; what has no routes of its own keeps the names of ours
 * @returns the text of each file by its path
 */
export function generateFiles(
  table: SchemaTable,
  routes: readonly string[] = [],
): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(table)) {
    files.set(
      `public/schema/${name}.json`,
      `${JSON.stringify(toJsonSchema(name, schema), null, 2)}\n`,
    );
    if (name !== 'site') files.set(`content/${name}/README.md`, writeFolderReadme(name, schema));
  }
  files.set('docs/data-dictionary.md', writeDataDictionary(table));
  files.set('.vscode/settings.json', writeEditorSettings(table));
  if (routes.length > 0) files.set(routeNamesPath, writeRouteNames(routes));
  return files;
}
