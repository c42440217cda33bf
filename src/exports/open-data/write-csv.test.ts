import { expect, it } from 'vitest';
import { writeCsvLines } from './write-csv.ts';

it('keeps a cell of several lines in its row, whatever ends a line', () =>
  expect(writeCsvLines(['a', 'b'], [['one\ntwo', 'x\ry']])).toBe(
    '\uFEFFa,b\r\n"one\ntwo","x\ry"\r\n',
  ));
