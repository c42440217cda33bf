import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { hiddenCharacter } from '#base/hidden-characters.ts';
import { createRecordFormat } from '#cms/record-format.ts';
import { unreadableKey } from '#cms/unreadable.ts';
import { describeIssue } from '#i18n/describe-issue.ts';
import { type Collection, collections, schemas } from '#model/collections.ts';
import { readRecord } from '#records/read-record.ts';
import { isFormRule } from '#records/rules.ts';
import { spoil } from '#testing/hostile-text.ts';

const folder = 'tests/fixtures/full-record';
const samples = (collection: Collection) =>
  readdirSync(join(folder, collection), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map(({ name }) => ({ name, text: readFileSync(join(folder, collection, name), 'utf8') }));

/** Links of a record that a browser would follow. */
const unsafeLink = /^\s*(?:javascript|data|vbscript|file):/im;

// 40 for each collection by day, a thousand every night.
describe.each(collections)('spoilt records of %s', (collection) => {
  const schema: z.ZodType<object> = schemas[collection];
  const [first] = samples(collection);
  const file = `${collection}/${basename(first?.name ?? '')}`;
  const spoilt = spoil(samples(collection).map(({ text }) => text));

  it('are refused with file, line and remedy, or hold nothing hostile', () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const { record, issues, canonical } = readRecord(text, file, schema);
        for (const issue of issues) {
          expect(issue.file).toBe(file);
          expect(issue.line).toBeGreaterThan(0);
          const { problem, remedy } = describeIssue(issue, 'fr');
          expect(problem && remedy).toBeTruthy();
        }
        const errors = issues.filter(({ rule }) => !isFormRule(rule));
        if (!record) expect(errors.length).toBeGreaterThan(0);
        if (!record || errors.length > 0) return;
        expect(hiddenCharacter.test(canonical ?? '')).toBe(false);
        for (const value of listStrings(record)) expect(value).not.toMatch(unsafeLink);
      }),
    );
  });

  it('are the same records once they were written, or are not written', () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const { record, issues, canonical } = readRecord(text, file, schema);
        if (!record || canonical === undefined || issues.some(({ rule }) => !isFormRule(rule)))
          return;
        const again = readRecord(canonical, file, schema);
        expect(again.issues).toEqual([]);
        expect(listStrings(again.record).sort()).toEqual(listStrings(record).map(trimLines).sort());
        expect(Object.keys(again.record ?? {}).sort()).toEqual(Object.keys(record).sort());
      }),
    );
  });

  it('open in the editor as they are, or as what cannot be read', () => {
    const format = createRecordFormat(schema);
    fc.assert(
      fc.property(spoilt, (text) => {
        const data = format.fromFile(text);
        if (unreadableKey in data) expect(() => format.toFile(data)).toThrow('cannot be read');
        else expect(typeof format.toFile(data)).toBe('string');
      }),
    );
  });
});

it('pollute no object of the program', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  for (const text of ['__proto__:\n  bad: 1\n', 'constructor:\n  prototype:\n    bad: 1\n'])
    readRecord(text, 'associations/bad.yaml', schemas.associations);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(({} as { bad?: number }).bad).toBeUndefined();
});

/** All texts of a record, however deep. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(listStrings) : [];
}

/** White space around a text and at the ends of its lines says nothing, and is not written. */
function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trim();
}
