import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { idPattern } from '#model/fields/reference.ts';
import { isLocale, type Locale, locales } from '#model/locales.ts';
import { type Page, page as pageSchema } from '#model/pages.ts';
import { findReservation, freeId } from '#model/reserved-ids.ts';
import { type Issue, joinIssues } from './issue.ts';
import type { ContentFile } from './list-files.ts';
import { mostBytes } from './parse-yaml.ts';
import { findFirstDifference, mostIssues, readRecord } from './read-record.ts';
import { type FileRule, isFormRule } from './rules.ts';
import { scanLines } from './scan-lines.ts';
import { scanMarkdown } from './scan-markdown.ts';
import { suggestId } from './suggest.ts';

/** A prose page in one locale. */
export interface PageFile extends Page {
  id: string;
  locale: Locale;
  file: string;
  /** Markdown, without the front matter. */
  body: string;
  /** The file as it is, and as `npm run fix` would write it. */
  text: string;
  canonical: string;
}

/** As for the id of a record. */
const mostLetters = 80;

/** The fields of a page, between two lines of hyphens. */
export const frontMatter = /^---\n([\s\S]*?\n)---\n/;

/**
 * Reads `pages/<id>/<locale>.md`.
 *
 * @param faultless pages that were read before without an issue; one with the same text is not read again
 */
export async function readPages(
  content: readonly ContentFile[],
  shown: (path: string) => string,
  faultless: readonly PageFile[] = [],
): Promise<{ files: PageFile[]; issues: Issue[] }> {
  const known = new Map(faultless.map((page) => [page.file, page]));
  const files: PageFile[] = [];
  const issues: Issue[] = [];
  for (const { path, isPlain, read } of content) {
    const name = path.replace(/^.*\//, '');
    if (!path.startsWith('pages/') || !isPlain || name === 'README.md') continue;
    const file = shown(path);
    const [, id = '', locale = ''] = /^pages\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
    if (!isLocale(locale)) {
      issues.push(issueAt(file, 1, 'unknown-page', { name, locales: locales.join(', ') }));
      continue;
    }
    const text = await read();
    const earlier = known.get(file);
    if (earlier?.text === text) {
      files.push(earlier);
      continue;
    }
    const page = readPage(text, file);
    const refused = checkName(id, file);
    issues.push(...refused, ...page.issues);
    if (page.page && refused.length === 0)
      files.push({ ...page.page, id, locale, file, text, canonical: page.canonical });
  }
  return { files, issues };
}

/** The name of a folder is a part of addresses: what the site cannot build there is refused. */
function checkName(id: string, file: string): Issue[] {
  const suggestion = freeId(suggestId(id).slice(0, mostLetters), 'page');
  if (!idPattern.test(id) || id.length < 2 || id.length > mostLetters) {
    const isUseful = suggestion.length > 1 && suggestion !== id;
    const values = { found: id.slice(0, mostLetters), suggestion: isUseful ? suggestion : '' };
    return [issueAt(file, 1, 'bad-id', values)];
  }
  const why = findReservation(id, 'page');
  return why ? [issueAt(file, 1, 'reserved-id', { id, why, suggestion })] : [];
}

/** Reads one page: front matter through the schema, body without raw HTML or unsafe links. */
export function readPage(
  text: string,
  file: string,
): { page: (Page & { body: string }) | undefined; issues: Issue[]; canonical: string } {
  const refuse = (rule: FileRule, values: Issue['values'] = {}) => {
    return { page: undefined, issues: [issueAt(file, 1, rule, values)], canonical: text };
  };
  const size = new TextEncoder().encode(text).length;
  if (size > mostBytes) {
    return refuse('file-too-large', { size: Math.ceil(size / 1024), most: mostBytes / 1024 });
  }
  const [torn] = scanLines(text, file);
  if (torn?.rule === 'utf-16') return refuse('utf-16');
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const matched = frontMatter.exec(plain);
  if (!matched) return refuse('no-front-matter');

  const fields = String(matched[1]);
  const head = readRecord(fields, file, pageSchema);
  // What is judged is what will be drawn; its lines are those of the file.
  const rest = tidyLines(plain.slice(matched[0].length));
  const offset = matched[0].split('\n').length - 1;
  const issues = joinIssues(scanLines(text, file), [
    ...head.issues.map((issue) => ({ ...issue, line: issue.line + 1 })),
    ...scanMarkdown(parseMarkdown(rest), mostIssues).map(({ line, column, rule, values }) => ({
      ...issueAt(file, offset + line, rule, values),
      column,
    })),
  ]).slice(0, mostIssues);

  const body = trimLines(rest);
  const canonical = writePage(head.canonical ?? fields, body);
  if (issues.length === 0 && canonical !== text)
    issues.push(findFirstDifference(text, canonical, file));
  const hasErrors = issues.some((issue) => !isFormRule(issue.rule));
  return {
    page: head.record && !hasErrors ? { ...head.record, body } : undefined,
    issues,
    canonical,
  };
}

/** A page in its canonical form, from fields that already have theirs. */
export function writePage(fields: string, body: string): string {
  return `---\n${fields}---\n\n${trimLines(tidyLines(body))}\n`;
}

/** Unicode NFC, no space at the end of a line; the lines stay as many as they are. */
function tidyLines(body: string): string {
  return body
    .normalize('NFC')
    .split('\n')
    .map((line) => line.slice(0, line.length - countSpaces(line)))
    .join('\n');
}

/** Spaces and tabs at the end of a line. An expression for them takes a time that grows with their square. */
function countSpaces(line: string): number {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--;
  return line.length - end;
}

/** No empty line at either end. What the first line is indented by makes it code. */
function trimLines(body: string): string {
  return body.replace(/^\n+/, '').trimEnd();
}

function issueAt(file: string, line: number, rule: FileRule, values: Issue['values']): Issue {
  return { file, line, column: 1, rule, severity: 'error', field: '', values };
}
