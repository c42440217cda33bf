import { compressibleType } from './file-types.ts';
import { freshOnEveryVisit } from './header-rules.ts';
import { filesForTheHost, hiddenFile } from './hidden-files.ts';
import { writeExpression, writeNamedExpression } from './path-expression.ts';
import type { Redirect } from './redirects.ts';
import { type HeaderValues, listByHeader, type ServerSettings } from './server-settings.ts';

const opening =
  '# Written by each build from the tables in src/build/headers/; how to use it: docs/deploy.md.\n';

/** Two files for nginx: what stands in `http { … }`, and what stands in the `server { … }` of the site. */
export function writeNginx({ rules, redirects, types, basePath }: ServerSettings): {
  http: string;
  server: string;
} {
  const headers = listByHeader(rules, { 'Cache-Control': freshOnEveryVisit });
  const http = [opening, ...headers.map(writeMap), writeMissing(redirects, basePath)];
  const server = [
    opening,
    writeFixed(types),
    ...headers.map(({ name }) => `add_header ${name} $${nameVariable(name)} always;`),
    '',
    ...[`~* "${filesForTheHost(basePath)}"`, `~ "${hiddenFile}"`].map(
      (hidden) => `location ${hidden} { return 404; }`,
    ),
    '',
    ...groupByFrom(redirects).map(writeLocation),
  ];
  return { http: `${http.join('\n')}\n`, server: `${server.join('\n')}\n` };
}

function nameVariable(header: string): string {
  return `twiza_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** A variable for each header: an empty one is not sent. */
function writeMap({ name, byPattern, otherwise }: HeaderValues): string {
  const lines = byPattern.map(({ pattern, value }) => {
    // nginx answers for a folder with the page in it, and asks under that name.
    const expression = writeExpression(pattern).replace(/\/\$$/, '/(index\\.html)?$');
    return `  "~${expression}" "${value}";`;
  });
  return [`map $uri $${nameVariable(name)} {`, `  default "${otherwise}";`, ...lines, '}', ''].join(
    '\n',
  );
}

/** The page that says that there is nothing, by address. */
function writeMissing(redirects: readonly Redirect[], basePath: string): string {
  const pages = redirects.filter(({ status }) => status === 404);
  const lines = pages.map(({ from, to }) => `  "~${writeExpression(from)}" ${to}index.html;`);
  return ['map $uri $twiza_missing {', `  default ${basePath}/404.html;`, ...lines, '}'].join('\n');
}

function writeFixed(types: ServerSettings['types']): string {
  const texts = [...new Set(types.map(([, type]) => type))].filter((type) =>
    compressibleType.test(type),
  );
  // nginx compresses HTML, and says its alphabet, without being told.
  const others = texts.filter((type) => type !== 'text/html').join(' ');
  return `server_tokens off;
absolute_redirect off;
index index.html;
# A folder without a page is no secret: it is not there.
error_page 403 404 =404 $twiza_missing;

types {
${types.map(([extension, type]) => `  ${type} ${extension};`).join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${others};

gzip on;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 5;
gzip_min_length 1024;
gzip_types ${others};
`;
}

/** Rules of one address, in their order. */
function groupByFrom(redirects: readonly Redirect[]): Redirect[][] {
  const leading = redirects.filter(({ status }) => status !== 404);
  return [...Map.groupBy(leading, ({ from }) => from).values()];
}

function writeLocation(group: Redirect[]): string {
  const [first] = group as [Redirect];
  return [
    `location ~ "${writeNamedExpression(first.from)}" {`,
    // What is there is not hidden.
    first.status === 301 ? '' : '  if (-f $request_filename) { break; }',
    ...group.map(writeStep),
    '}',
    '',
  ]
    .filter((line, at, lines) => line || at === lines.length - 1)
    .join('\n');
}

function writeStep({ page, to, status }: Redirect): string {
  const target = to.replace(/:(\w+)/g, (_, name) =>
    name === 'page' ? '$arg_page' : `\${${name}}`,
  );
  if (status === 301) return `  if (!-e $request_filename) { return 301 ${target}; }`;
  const rewrite = `rewrite ^ ${target} break;`;
  if (page === undefined) return `  ${rewrite}`;
  const asked = page === 'any' ? '~ "^[0-9]+$"' : `= "${page}"`;
  return `  if ($arg_page ${asked}) { ${rewrite} }`;
}
