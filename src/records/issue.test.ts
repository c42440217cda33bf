import { expect, it } from 'vitest';
import { type Issue, joinIssues, nameFieldPath, nameLastField, readFieldName } from './issue.ts';

it.each([
  [[], ''],
  [['name', 'fr'], 'name › fr'],
  [['places', 1, 'hours'], 'places 2 › hours'],
  [['rings', 0, 2], 'rings 1 3'],
  [[0], '1'],
])('%j is called %j', (path, name) => {
  expect(nameFieldPath(path)).toBe(name);
});

it.each([
  [[], ''],
  [['name'], 'name'],
  [['name', 'fr'], 'fr'],
  [['places', 1], 'places 2'],
  [['places', 1, 'hours'], 'hours'],
  [['contacts', 0, 'phones', 2], 'phones 3'],
])('%j ends with %j', (path, name) => {
  expect(nameLastField(path)).toBe(name);
});

it('reads a name back into the way to the field', () => {
  expect(readFieldName('places 2 › hours › week')).toEqual(['places', 1, 'hours', 'week']);
  expect(readFieldName('rings 1 3')).toEqual(['rings', 0, 2]);
  expect(readFieldName('')).toEqual([]);
});

it('shortens what nobody called a field, and only that', () => {
  expect(nameFieldPath(['k'.repeat(60)])).toBe('k'.repeat(60));
  expect(nameFieldPath(['k'.repeat(61)])).toBe(`${'k'.repeat(60)}…`);
});

it('tells a rule once for a line', () => {
  const issue = (line: number, rule: string): Issue => {
    return { file: 'a', line, column: 1, rule, severity: 'error', field: '', values: {} };
  };
  const joined = joinIssues(
    [issue(1, 'tab')],
    [issue(1, 'tab'), issue(1, 'yaml-tag'), issue(2, 'tab')],
  );
  expect(joined.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '1 tab',
    '1 yaml-tag',
    '2 tab',
  ]);
});
