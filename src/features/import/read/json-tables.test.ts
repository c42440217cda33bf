import { describe, expect, it } from 'vitest';
import { readGiven, valuesOf } from '#testing/import/read-given.ts';

describe('which lists of a JSON text are tables', () => {
  it('a list of objects, with digits as they are written', async () => {
    const text =
      '[{"name":"A","phone":0.10,"id":12345678901234567890,"open":true,"x":null,"y":""},{"name":"B","contacts":[{"phone":"06"}]}]';
    const { tables } = await readGiven({ 'list.json': text });
    expect(tables[0]).toMatchObject({
      name: 'list',
      format: 'json',
      headings: ['name', 'phone', 'id', 'open', 'contacts.phone'],
      rows: [
        {
          number: 1,
          values: { name: 'A', phone: '0.10', id: '12345678901234567890', open: 'true' },
        },
        { number: 2, values: { name: 'B', contacts: [{ phone: '06' }] } },
      ],
    });
  });

  it('each list of an object, and of an object in it', async () => {
    const text = '{"title":"x","orgs":[{"a":"1"}],"data":{"places":[{"b":"2"}]},"tags":["x"]}';
    const { tables } = await readGiven({ 'list.json': text });
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['orgs', 1],
      ['places', 1],
    ]);
  });

  it('the records of an answer of a data portal, not its fields', async () => {
    const text = '{"result":{"fields":[{"id":"a"}],"records":[{"a":"1"},{"a":"2"}]}}';
    expect(await valuesOf({ 'list.json': text })).toEqual([{ a: '1' }, { a: '2' }]);
  });

  it('an object by keys, and one object alone', async () => {
    const keyed = '{"x1":{"name":"A","tags":["a"]},"x2":{"name":"B"}}';
    expect(await valuesOf({ 'a.json': keyed })).toEqual([
      { key: 'x1', name: 'A', tags: ['a'] },
      { key: 'x2', name: 'B' },
    ]);
    expect(await valuesOf({ 'a.json': '{"id":"1","name":"A","services":[{"name":"s"}]}' })).toEqual(
      [{ id: '1', name: 'A', services: [{ name: 's' }] }],
    );
  });

  it('a list of lists, with headings and tags of HXL', async () => {
    const text = '[["Nom","Ville",null],["#org+name","#adm2",""],["A","Fès",""],["B",null,"x"]]';
    const { tables } = await readGiven({ 'a.json': text });
    expect(tables[0]?.format).toBe('hxl');
    expect(tables[0]?.rows.map(({ values }) => values)).toEqual([
      { '#org+name': 'A', '#adm2': 'Fès' },
      { '#org+name': 'B', 'column 3': 'x' },
    ]);
  });

  it('objects of two files of one folder are one table, each row with its file', async () => {
    const { tables } = await readGiven({
      'a.json': '{"name":"A"}',
      'b.json': '{"name":"B","x":"1"}',
    });
    expect(tables).toMatchObject([
      {
        file: 'given',
        headings: ['name', 'x'],
        rows: [
          { number: 1, values: { name: 'A' }, file: 'given/a.json' },
          { number: 2, values: { name: 'B', x: '1' }, file: 'given/b.json' },
        ],
      },
    ]);
  });

  it('is read twice where it is too large to be kept', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => ({ name: `A${at}` }));
    const text = JSON.stringify({ orgs: rows, other: [{ x: '1' }] });
    const { tables } = await readGiven({ 'a.json': text }, { keptBytes: 10 });
    expect(tables.map((table) => table.rows.length)).toEqual([50, 1]);
  });

  it('keeps no key that would change all objects', async () => {
    const [row] = await valuesOf({ 'a.json': '[{"__proto__":{"polluted":"x"},"name":"A"}]' });
    expect(row).toEqual({ name: 'A' });
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });
});

describe('JSON that breaks', () => {
  it.each([10, 1 << 20])(
    'keeps the rows before it, and says the line (%d bytes kept)',
    async (keptBytes) => {
      const text = '[\n{"name":"A"},\n{"name":"B"},\n{"name":"C" oops\n]';
      const { tables, broken } = await readGiven({ 'a.json': text }, { keptBytes });
      expect(tables[0]?.rows).toHaveLength(2);
      expect(broken.a).toMatchObject({ code: 'broken-json', line: 4, refused: true });
    },
  );

  it('keeps the rows before the end of a file that was cut', async () => {
    const { tables, broken } = await readGiven({ 'a.json': '[{"name":"A"},\n{"name":"B","x' });
    expect(tables[0]?.rows).toHaveLength(1);
    expect(broken.a).toMatchObject({ code: 'cut-json', line: 2 });
  });

  it('says the depth that is too much', async () => {
    const text = `[{"name":"A"},\n{"deep":${'['.repeat(200)}${']'.repeat(200)}}]`;
    const { tables, broken } = await readGiven({ 'a.json': text });
    expect(tables[0]?.rows).toHaveLength(1);
    expect(broken.a).toMatchObject({ code: 'deep-json', line: 2, values: { limit: 64 } });
  });

  it.each(['['.repeat(100_000), '{"a":'.repeat(100_000)])(
    'refuses depth from the first byte',
    async (text) => {
      const { tables, notes } = await readGiven({ 'a.json': text });
      expect(tables).toEqual([]);
      expect(notes).toMatchObject([{ code: 'deep-json', line: 1 }]);
    },
  );

  it('refuses a value without end, and a row without end', async () => {
    const value = `[{"name":"A"},\n{"x":"${'y'.repeat(300_000)}"}]`;
    expect((await readGiven({ 'a.json': value }, { recordBytes: 1000 })).broken.a).toMatchObject({
      code: 'large-record',
      line: 2,
    });
    const row = `[{"name":"A"},{"x":[${'"y",'.repeat(500)}"y"]}]`;
    expect((await readGiven({ 'a.json': row }, { recordBytes: 1000 })).broken.a?.code).toBe(
      'large-record',
    );
  });

  it('says so where nothing is a table', async () => {
    const { tables, notes } = await readGiven({ 'a.json': '[1,2,"x"]' });
    expect(tables).toEqual([]);
    expect(notes).toMatchObject([{ code: 'no-table' }]);
  });
});

describe('JSON Lines', () => {
  it('numbers rows by line, notes a broken one and goes on', async () => {
    const { tables, notes } = await readGiven({
      'a.jsonl': '{"name":"A","n":1.0}\n\n{"name":"B"}\n{"name":\n{"name":"C"}\n{"name":"D',
    });
    expect(tables[0]).toMatchObject({ format: 'json-lines', headings: ['name', 'n'] });
    expect(tables[0]?.rows).toEqual([
      { number: 1, values: { name: 'A', n: '1.0' } },
      { number: 3, values: { name: 'B' } },
      { number: 5, values: { name: 'C' } },
    ]);
    expect(notes).toMatchObject([
      { code: 'cut-json', line: 4, refused: true },
      { code: 'cut-json', line: 6, refused: true },
    ]);
  });

  it('is told by content under the ending of JSON', async () => {
    expect(await valuesOf({ 'a.json': '{"name":"A"}\n{"name":"B"}\n' })).toHaveLength(2);
  });
});
