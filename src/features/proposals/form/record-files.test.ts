import { expect, it } from 'vitest';
import { tailOf } from './record-files.ts';

const some = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `role-${String(at).padStart(4, '0')}` }));

it('few records share a file, and an association has one of its own', () => {
  expect(tailOf('opportunities', some(100))).toBe(1);
  expect(tailOf('opportunities', some(1000))).toBe(2);
  expect(tailOf('opportunities', some(3000))).toBe(3);
  expect('dar-al-amal'.slice(-tailOf('associations', some(3)))).toBe('dar-al-amal');
});
