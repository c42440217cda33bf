import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocale, type Locale, locales } from '#locales.ts';
import { type Page, page as pageSchema } from '#schemas/pages.ts';
import type { Issue } from './issue.ts';
import { readRecord } from './read-record.ts';
import { findHiddenCharacter, scanLink, scanText } from './scan-text.ts';

/** A prose page in one locale. */
export interface PageFile extends Page {
  id: string;
  locale: Locale;
  file: string;
  /** Markdown, without the front matter. */
  body: string;
}

const frontMatter = /^---\n([\s\S]*?\n)---\n/;

/** Reads `pages/<id>/<locale>.md`. */
export async function readPages(
  folder: string,
  shown: (path: string) => string = (path) => path,
): Promise<{ files: PageFile[]; issues: Issue[] }> {
  const files: PageFile[] = [];
  const issues: Issue[] = [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.parentPath + a.name < b.parentPath + b.name ? -1 : 1))) {
    if (!entry.isFile() || entry.name === 'README.md') continue;
    const path = join(entry.parentPath, entry.name);
    const id = entry.parentPath.split(/[\\/]/).at(-1) ?? '';
    const locale = entry.name.replace(/\.md$/, '');
    const file = shown(path);
    if (!entry.name.endsWith('.md') || !isLocale(locale) || join(folder, id) !== entry.parentPath) {
      issues.push(issueAt(file, 1, 'stranger-page', { name: entry.name, locales: locales.join(', ') }));
      continue;
    }
    const read = readPage(await readFile(path, 'utf8'), file);
    issues.push(...read.issues);
    if (read.page) files.push({ ...read.page, id, locale, file });
  }
  return { files, issues };
}

/** Reads one page: front matter through the schema, body without raw HTML or unsafe links. */
export function readPage(
  text: string,
  file: string,
): { page: (Page & { body: string }) | undefined; issues: Issue[] } {
  const matched = frontMatter.exec(text);
  if (!matched) return { page: undefined, issues: [issueAt(file, 1, 'no-front-matter', {})] };
  const head = readRecord(matched[1] ?? '', file, pageSchema);
  const body = text.slice(matched[0].length).trim();
  const offset = matched[0].split('\n').length - 1;
  const issues = head.issues.map((issue) => ({ ...issue, line: issue.line + 1 }));
  for (const [index, content] of text.slice(matched[0].length).split('\n').entries()) {
    const refusal = findHiddenCharacter(content) ?? scanText(content) ?? scanMarkdownLinks(content);
    if (refusal) issues.push(issueAt(file, offset + index + 1, refusal.rule, refusal.values));
  }
  return { page: head.record && issues.length === 0 ? { ...head.record, body } : undefined, issues };
}

function scanMarkdownLinks(content: string) {
  const targets = [...content.matchAll(/\]\(\s*([^)\s]+)/g)].map((found) => found[1] ?? '');
  return targets
    .filter((target) => !target.startsWith('/') && !target.startsWith('#'))
    .map(scanLink)
    .find((refusal) => refusal !== undefined);
}

function issueAt(file: string, line: number, rule: string, values: Issue['values']): Issue {
  return { file, line, column: 1, rule, severity: 'error', field: '', values };
}
