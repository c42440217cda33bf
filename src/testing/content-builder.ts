import { stringify } from 'yaml';
import type { z } from 'zod';
import { collections, isCollection, schemas } from '#model/collections.ts';
import { site } from '#model/site.ts';
import type { Issue } from '#records/issue.ts';
import type { Content, RecordFile } from '#records/read-content.ts';
import { readRecord } from '#records/read-record.ts';
import { isFormRule } from '#records/rules.ts';
import { fillRequired } from './required-fields.ts';

/** Checks ask more of a record than schemas do: a text in both languages, a look at it that is not long ago. */
const good: Record<string, unknown> = {
  name: { ar: 'Nom', fr: 'Nom' },
  summary: { ar: 'Phrase', fr: 'Phrase' },
  text: { ar: 'Je veux aider.', fr: 'Je veux aider.' },
  verification: { level: 'confirmed', date: '2025-11-01' },
};

/**
 * Content for the tests of checks, read by the real reader. Each text stands under
 * `<collection>/<id>` and says what matters; required fields that it leaves out are added below it,
 * so that its lines keep their numbers.
 */
export function buildContent(texts: Record<string, string>): Content {
  const files = Object.entries(texts).map(([name, given]) => buildFile(name, given));
  const records = Object.fromEntries(
    collections.map((collection) => [
      collection,
      files.filter((file) => file.collection === collection).map((file) => file.record),
    ]),
  ) as unknown as Content['records'];
  const siteText = 'name:\n  fr: Twiza\nurl: https://twiza.example\n';
  const siteFile = {
    ...readRecord(siteText, 'site.yaml', site),
    file: 'site.yaml',
    text: siteText,
  };
  return {
    files,
    records,
    pages: [],
    attachments: [],
    site: siteFile.record,
    siteFile,
    issues: [],
  };
}

function buildFile(name: string, given: string): RecordFile {
  const [collection = '', id = ''] = name.split('/');
  if (!isCollection(collection)) throw new Error(`${name} is in no collection.`);
  const schema: z.ZodObject = schemas[collection];
  const missing = Object.entries({ id, ...fillRequired(collection) })
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(given))
    .map(([key, value]) => stringify({ [key]: good[key] ?? value }));
  const full = given + missing.join('');
  const file = {
    ...readRecord<unknown>(full, `${name}.yaml`, schema),
    collection,
    id,
    file: `${name}.yaml`,
    text: full,
  };
  const errors = file.issues.filter((issue) => !isFormRule(issue.rule));
  if (errors.length) throw new Error(`${name} is refused: ${JSON.stringify(errors)}\n${full}`);
  return file;
}

/** Issues as one reads them: `associations/amal.yaml:3:5 rule`. */
export function listIssues(issues: readonly Issue[]): string[] {
  return issues.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}
