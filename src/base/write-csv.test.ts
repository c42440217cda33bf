import { expect, it } from 'vitest';
import { writeCsvLine } from './write-csv.ts';

it('quotes what holds quotes, commas and line breaks', () => {
  expect(writeCsvLine(['a "b", c', 3, undefined, 'x\ny'])).toBe('"a ""b"", c",3,"","x\ny"\r\n');
});

it('writes no formula', () => {
  expect(writeCsvLine(['=1+1', 'a;=cmd', -2])).toBe(`"'=1+1","a;'=cmd",-2\r\n`);
});
