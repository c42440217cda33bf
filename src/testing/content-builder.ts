import type { z } from 'zod';
import { type Collection, collections, isCollection, schemas } from '#model/collections.ts';
import { site } from '#model/site.ts';
import type { Issue } from '#records/issue.ts';
import type { Content, RecordFile } from '#records/read-content.ts';
import { readRecord } from '#records/read-record.ts';
import { isFormRule } from '#records/rules.ts';

const text = (fr: string) => `\n  ar: ${fr}\n  fr: ${fr}`;
const census = '\n  population: 1';
const center = '\n  lat: 31\n  lng: -8';

/** What a field holds when a test does not care. */
const defaults: Record<string, string> = {
  kind: ' association',
  name: text('Nom'),
  summary: text('Phrase'),
  focusAreas: '\n  - health',
  sources: '\n  - id: leaflet\n    title:\n      fr: Dépliant',
  verification: '\n  level: confirmed\n  date: "2025-11-01"',
  association: ' amal',
  direction: ' seeks',
  posted: ' "2025-11-01"',
  expires: ' "2025-12-01"',
  pseudonym: ' Nour',
  text: text('Je veux aider.'),
  code: ' "00"',
  center,
  census,
  region: ' souss',
  communes: `\n  - code: 00.000.00.00\n    kind: rural\n    name:${text('Nom').replaceAll('\n', '\n    ')}\n    population: 1`,
  order: ' 1',
  icon: ' star',
};
const kinds: Partial<Record<Collection, string>> = {
  funders: ' agency',
  needs: ' material',
  provinces: ' province',
  resources: ' guide',
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
  return { files, records, pages: [], site: siteFile.record, siteFile, issues: [] };
}

function buildFile(name: string, given: string): RecordFile {
  const [collection = '', id = ''] = name.split('/');
  if (!isCollection(collection)) throw new Error(`${name} is in no collection.`);
  const schema: z.ZodObject = schemas[collection];
  const missing = Object.entries(schema.shape)
    .filter(
      ([key, field]) =>
        !field.safeParse(undefined).success && !new RegExp(`^${key}:`, 'm').test(given),
    )
    .map(
      ([key]) =>
        `${key}:${key === 'id' ? ` ${id}` : key === 'kind' ? (kinds[collection] ?? defaults.kind) : defaults[key]}\n`,
    );
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
