import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localeTable } from '#model/locales.ts';
import { buildWith } from '#testing/build-with.ts';
import { columnsOfBuilds, columnsOfPages, phoneLocales } from './phone-locales.ts';

const path = 'src/model/locales.ts';
const source = readFileSync(join(import.meta.dirname, '../../model/locales.ts'), 'utf8');
const build = (text: string, others: readonly string[] = []) =>
  buildWith(phoneLocales(others), { [path]: text }, [path]);

it('leaves out what no phone reads, and nothing else', async () => {
  const { code } = await build(source);
  const built = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const left = Object.entries(localeTable).map(([locale, row]) => [
    locale,
    Object.entries(row).filter(([name]) => !(columnsOfBuilds as readonly string[]).includes(name)),
  ]);
  const found = Object.entries(built.localeTable).map(([locale, row]) => [
    locale,
    Object.entries(row as object),
  ]);
  expect(JSON.stringify(found)).toBe(JSON.stringify(left));
  expect(built.localeTable.zgh.plurals(11)).toBe('one');
});

it('leaves out for a worker what pages alone read', async () => {
  const { code } = await build(source, columnsOfPages);
  const built = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(Object.keys(built.localeTable)).toEqual(Object.keys(localeTable));
  expect(built.localeTable.fr).toEqual({});
  expect(built.fallbackLocale()).toBe('fr');
});

it('fails where it does not find the table', async () => {
  await expect(build('export const locales = [];')).rejects.toThrow('localeTable');
});
