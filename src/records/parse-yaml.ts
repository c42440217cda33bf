import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
} from 'yaml';
import { explainSyntax } from './explain-syntax.ts';
import { findDoubledKeys } from './find-doubled-keys.ts';
import { type Issue, nameFieldPath, type Path } from './issue.ts';
import type { FileRule } from './rules.ts';

/** No record comes near this; a larger file is a mistake or an attack. Bytes. */
export const mostBytes = 64 * 1024;
/** Maps and lists within one another; the deepest schema needs seven. */
export const mostLevels = 24;
/** A file that breaks out so often is an attack; the first few say enough. */
const mostOddities = 10;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

export interface ParsedYaml {
  data: unknown;
  document: Document.Parsed | undefined;
  issues: Issue[];
  /** Makes an issue at the field that `path` leads to, or at its nearest parent that is there. */
  report: (rule: string, path: Path, values?: Issue['values'], options?: ReportOptions) => Issue;
}
export interface ReportOptions {
  severity?: Issue['severity'];
  /** Point at the key itself, not at its value. */
  atKey?: boolean;
}

/**
 * Reads one YAML document strictly: plain maps, lists and scalars of the YAML 1.2 core schema.
 * Aliases, anchors, tags, directives, duplicate or dangerous keys and files over 64 KB are refused.
 *
 * @param file the name that issues show
 * @param most bytes, where a file is no record
 */
export function parseYaml(text: string, file: string, most = mostBytes): ParsedYaml {
  const lines = new LineCounter();
  const at = (offset: number, rule: string, values: Issue['values'] = {}, field = ''): Issue => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { file, line: line || 1, column: col || 1, rule, severity: 'error', field, values };
  };
  const size = new TextEncoder().encode(text).length;
  if (size > most) {
    const issue = at(0, 'file-too-large', { size: Math.ceil(size / 1024), most: most / 1024 });
    return { data: undefined, document: undefined, issues: [issue], report: () => issue };
  }

  const documents = parseAllDocuments(text, {
    version: '1.2',
    strict: true,
    // Told by `findDoubledKeys`.
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
  }) as Document.Parsed[];
  const document = documents[0];
  const report: ParsedYaml['report'] = (rule, path, values = {}, options = {}) => ({
    ...at(
      document ? findOffset(document, path, options.atKey) : 0,
      rule,
      values,
      nameFieldPath(path),
    ),
    severity: options.severity ?? 'error',
  });
  if (!document) {
    return { data: undefined, document: undefined, issues: [at(0, 'empty-file')], report };
  }

  const errors = [...findDoubledKeys(document), ...document.errors, ...document.warnings];
  const issues = explainSyntax(errors, text).map(({ rule, offset, values }) =>
    at(offset, rule, values),
  );
  if (documents.length > 1) issues.push(at(documents[1]?.range[0] ?? 0, 'several-documents'));
  const isReadable = issues.every((issue) => issue.rule === 'duplicate-key');
  if (isReadable)
    issues.push(
      ...findOddities(document, text).map(({ offset, rule, values }) => at(offset, rule, values)),
    );

  const data = issues.length ? undefined : document.toJS({ maxAliasCount: 0 });
  return { data, document, issues, report };
}

interface Oddity {
  offset: number;
  rule: FileRule;
  values: Issue['values'];
}

/** What YAML allows and a record never needs. */
function findOddities(document: Document.Parsed, text: string): Oddity[] {
  const found: Oddity[] = [];
  const add = (node: unknown, rule: FileRule, values: Issue['values'] = {}) => {
    if (found.length >= mostOddities) return;
    found.push({ offset: isNode(node) ? (node.range?.[0] ?? 0) : 0, rule, values });
  };
  const directive = text.search(/^%/m);
  if (directive >= 0 && directive < (document.contents?.range?.[0] ?? 0)) {
    found.push({ offset: directive, rule: 'yaml-directive', values: {} });
  }
  visit(document, {
    Alias: (_, node) => add(node, 'yaml-alias', { found: `*${node.source}` }),
    Node: (_, node, ancestors) => {
      if ('anchor' in node && node.anchor) add(node, 'yaml-alias', { found: `&${node.anchor}` });
      if (node.tag) add(node, 'yaml-tag', { found: node.tag });
      if (ancestors.length <= mostLevels * 2) return;
      add(node, 'too-deep');
      return visit.BREAK;
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (forbiddenKeys.has(key)) add(pair.key, 'forbidden-key', { key });
      else if (!isScalar(pair.key) || typeof pair.key.value !== 'string')
        add(pair.key, 'key-not-text', { key });
    },
  });
  return found;
}

function findOffset(document: Document.Parsed, path: Path, atKey = false): number {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length) as (string | number)[];
    const parent = length === 1 ? document.contents : document.getIn(here.slice(0, -1), true);
    const last = here.at(-1);
    if ((atKey || length < path.length) && isMap(parent)) {
      const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
      if (isNode(key) && key.range) return key.range[0];
    }
    const node = document.getIn(here, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
