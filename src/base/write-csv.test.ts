import { expect, it } from 'vitest';
import { readSafeCell, writeCsvLine } from './write-csv.ts';

it('quotes what holds quotes, commas and line breaks', () => {
  expect(writeCsvLine(['a "b", c', 3, undefined, 'x\ny'])).toBe('"a ""b"", c",3,"","x\ny"\r\n');
});

it.each(['=1+1', '+212612345678', '-2', '@sum', ' =1', '\t=1', 'a;=cmd', 'a\n+1', '\tx', '＝1'])(
  'makes %j a text, and finds it again',
  (cell) => {
    const written = writeCsvLine([cell]).slice(1, -3);
    expect(written).not.toMatch(/(?:^|[;\n])\s*[=+\-@＝]/);
    expect(readSafeCell(written)).toBe(cell);
  },
);

it('leaves other texts alone', () => {
  for (const cell of ["l'eau", 'a-b', '2024-01-01', "'quoted'"])
    expect(writeCsvLine([cell])).toBe(`"${cell}"\r\n`);
});
