import { compressibleType } from './file-types.ts';
import { freshOnEveryVisit } from './header-rules.ts';
import { filesForTheHost } from './hidden-files.ts';
import { writeExpression, writeNamedExpression } from './path-expression.ts';
import type { Redirect } from './redirects.ts';
import { type HeaderValues, listByHeader, type ServerSettings } from './server-settings.ts';

/** A snippet for Caddy, `import twiza` in the block of the site, which says where its `root` is. */
export function writeCaddy({ rules, redirects, types, basePath }: ServerSettings): string {
  const headers = listByHeader(rules, { 'Cache-Control': freshOnEveryVisit });
  const missing = redirects.filter(({ status }) => status === 404);
  return `# Written by each build from the tables in src/build/headers/; how to use it: docs/deploy.md.
(twiza) {
	route {
${indent(2, [
  ...types.filter(([extension]) => extension !== 'html').flatMap(writeType),
  ...headers.flatMap(writeHeader),
])}

		@for_the_host path_regexp "(?i)${filesForTheHost(basePath)}"
		error @for_the_host 404
		@hidden {
			path_regexp "/\\."
			not path_regexp "^/\\.well-known(/[^./][^/]*)*/?$"
		}
		error @hidden 404

${indent(2, redirects.filter(({ status }) => status !== 404).flatMap(writeRedirect))}

		# Caddy puts the slash behind a folder by itself, and loses what stands behind “?”.
		@folder {
			path_regexp folder "^/([\\w-][\\w/-]*)$"
			file {path}/index.html
			expression {query} != ""
		}
		redir @folder /{re.folder.1}/?{query} 301
		@other_methods not method GET HEAD
		respond @other_methods 405

		encode zstd gzip
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		@missing expression {http.error.status_code} == 404
		route @missing {
			header Cache-Control "${freshOnEveryVisit}"
			header Content-Security-Policy "frame-ancestors 'none'"
			header Content-Type "text/html; charset=utf-8"
			map {path} {missing_page} {
${indent(4, missing.map(writeMissing))}
				default ${basePath}/404.html
			}
			rewrite * {missing_page}
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

function indent(depth: number, lines: readonly string[]): string {
  return lines.map((line) => (line ? '\t'.repeat(depth) + line : '')).join('\n');
}

function writeType([extension, type]: [string, string]): string[] {
  const charset = compressibleType.test(type) && !/wasm/.test(type) ? '; charset=utf-8' : '';
  const matcher = `@type_${extension}`;
  return [`${matcher} path *.${extension}`, `header ${matcher} Content-Type "${type}${charset}"`];
}

/** What is said of everything first: what comes later takes its place. */
function writeHeader({ name, byPattern, otherwise }: HeaderValues): string[] {
  const all = otherwise ? [`header ${name} ${quote(otherwise)}`] : [];
  const own = [...byPattern].reverse().flatMap(({ pattern, value }, at) => {
    const matcher = `@${name.toLowerCase().replaceAll('-', '_')}_${at + 1}`;
    return [
      `${matcher} path_regexp "${writeExpression(pattern)}"`,
      `header ${matcher} ${name} ${quote(value)}`,
    ];
  });
  return [...all, ...own];
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

function writeRedirect({ from, page, to, status }: Redirect, at: number): string[] {
  const matcher = `redirect_${at + 1}`;
  const target = to.replace(/:(\w+)/g, (_, name) =>
    name === 'page' ? '{query.page}' : `{re.${matcher}.${name}}`,
  );
  return [
    `@${matcher} {`,
    `\tpath_regexp ${matcher} "${writeNamedExpression(from)}"`,
    ...(page ? [`\texpression {query.page}.matches("^${page === 'any' ? '[0-9]+' : page}$")`] : []),
    // What is there is not hidden.
    ...(status === 301 ? ['\tnot file {path} {path}/index.html'] : []),
    '}',
    status === 301 ? `redir @${matcher} ${target} 301` : `rewrite @${matcher} ${target}`,
  ];
}

function writeMissing({ from, to }: Redirect): string {
  return `~${writeExpression(from)} ${to}index.html`;
}
