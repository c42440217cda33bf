import { isPublic, pathOf } from '#directory/addresses.ts';
import { collections } from '#model/collections.ts';
import { idPattern } from '#model/fields/reference.ts';
import { generatedBy } from './schema-table.ts';

/** The file that keeps these names for whoever cannot read the folder of the routes: validation, and the editor. */
export const routeNamesPath = 'src/model/route-names.ts';

/**
 * The names that addresses of the site have of their own: those of no page and no record.
 *
 * @param routes the files below `src/pages/`, with slashes
 */
export function writeRouteNames(routes: readonly string[]): string {
  const own = listOwnNames(routes);
  const lists = collections.filter(isPublic).flatMap((each) => pathOf(each, 'id').split('/'));
  const taken = [...own, ...lists.filter((name) => name !== 'id')];
  return [
    `// ${generatedBy.replace('src/model', 'src/pages')}`,
    '',
    '/** Every name in an address of the site that is not the name of a page or a record. */',
    writeList('routeNames', taken),
    '/** Those that stand where the id of a record does. */',
    writeList('namesBesideRecords', listNamesBesideRecords(routes)),
  ].join('\n');
}

/** As the formatter writes a list: in one line of the schemas, or with a line for each name. */
function writeList(name: string, names: readonly string[]): string {
  const quoted = [...new Set(names)].sort().map((each) => `'${each}'`);
  const start = `export const ${name}: readonly string[] = [`;
  const line = `${start}${quoted.join(', ')}];`;
  return line.length <= 200 ? `${line}\n` : `${start}\n  ${quoted.join(',\n  ')},\n];\n`;
}

function listOwnNames(routes: readonly string[]): string[] {
  return routes.flatMap((route) => splitRoute(route)).filter((name) => idPattern.test(name));
}

/** `by-name` stands below every list, `sent` beside the records of a form. */
function listNamesBesideRecords(routes: readonly string[]): string[] {
  const paths = routes.map(splitRoute);
  const withRecords = new Set(
    paths.flatMap((names) =>
      names.flatMap((name, at) =>
        at > 1 && name.startsWith('[') ? [names.slice(0, at).join('/')] : [],
      ),
    ),
  );
  return paths.flatMap((names) =>
    names.filter((name, at) => {
      const folder = names.slice(0, at);
      const isBelowLists = folder.at(-1)?.startsWith('[...') ?? false;
      return idPattern.test(name) && (isBelowLists || withRecords.has(folder.join('/')));
    }),
  );
}

/** `[locale]/propose/sent/thanks.astro` → its names; `robots.txt` keeps its end. */
function splitRoute(route: string): string[] {
  return route.replace(/\.[a-z]+$/, '').split('/');
}
