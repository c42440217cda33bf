import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allChecks } from './all-checks.ts';

const words = Object.keys(
  JSON.parse(readFileSync(join(import.meta.dirname, '../i18n/issues/fr.json'), 'utf8')),
);

it.each(allChecks)(
  '$name is called as its file is, and says in a sentence what it holds',
  (check) => {
    expect(existsSync(join(import.meta.dirname, `${check.name}.ts`))).toBe(true);
    expect(check.description).toMatch(/^\p{Lu}.*\.$/u);
  },
);

it.each(allChecks)('each rule of $name has words, and is of no other check', ({ name, rules }) => {
  expect(rules).not.toEqual([]);
  expect(rules.filter((rule) => !words.includes(`${rule}.problem`))).toEqual([]);
  const others = allChecks.filter((check) => check.name !== name).flatMap((check) => check.rules);
  expect(rules.filter((rule) => others.includes(rule))).toEqual([]);
});
