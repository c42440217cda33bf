import { describe, expect, it } from 'vitest';
import { DoubleTable } from './double-table.ts';

const doubt = {
  file: 'liste.csv',
  table: 'liste',
  row: 4,
  key: 'liste-1/7',
  name: '=Amal',
  record: 'amal',
  recordName: 'Amal',
  why: 'same telephone',
  merge: 'Website: added',
};

/** The rows of a table as a reader gives them. */
function read(table: string): Record<string, string>[] {
  const lines = table
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  const cells = (line: string) => line.slice(1, -1).split('","');
  const [head = [], ...rows] = lines.map(cells);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

describe('the table of doubles', () => {
  it('asks, and is not there where nothing is asked', () => {
    const table = new DoubleTable();
    expect(table.write()).toBe('');
    table.ask(doubt);
    expect(table.count).toBe(1);
    expect(read(table.write())).toMatchObject([{ name: "'=Amal", decision: '', record: 'amal' }]);
  });

  it.each([
    ['same', 'same'],
    [' Other ', 'other'],
    ['أخرى', 'other'],
    ['perhaps', undefined],
    ['', undefined],
  ])('reads “%s” as %s', (decision, wanted) => {
    const table = new DoubleTable([{ key: 'liste-1/7', record: 'amal', decision }]);
    expect(table.decide('liste-1/7', 'amal')).toBe(wanted);
    expect(table.decide('liste-1/8', 'amal')).toBeUndefined();
  });

  it('keeps what somebody wrote, and asks of the row as it is now', () => {
    const [row] = read(
      (() => {
        const first = new DoubleTable();
        first.ask(doubt);
        return first.write();
      })(),
    );
    const table = new DoubleTable([{ ...row, decision: 'hmm' }]);
    table.ask({ ...doubt, row: 9 });
    expect(read(table.write())).toMatchObject([{ row: '9', decision: 'hmm', name: "'=Amal" }]);
  });

  it('forgets what nobody decided and nobody asks any more', () => {
    const old = { key: 'liste-1/7', record: 'amal', decision: '' };
    expect(new DoubleTable([old]).write()).toBe('');
    expect(new DoubleTable([{ ...old, decision: 'same' }]).write()).toContain('"same"');
  });
});
