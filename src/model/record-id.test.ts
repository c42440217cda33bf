import { expect, it } from 'vitest';
import { id as idField } from './fields/reference.ts';
import { isRecordId } from './record-id.ts';

const strange = ['', 'a', 'A-b', 'a--b', '-a', '../a', 'a/b', '__proto__', 'a%2Fb', '<b>', 'أمل'];

it('takes what the schema takes as an id, and nothing else', () => {
  const long = ['a'.repeat(80), 'a'.repeat(81)];
  for (const id of ['khotwa', 'al-amal-2', 'ab', ...strange, ...long])
    expect(isRecordId(id), id).toBe(idField.safeParse(id).success);
});

it('takes no name of a list that stands where records stand', () => {
  expect(isRecordId('by-name')).toBe(false);
});
