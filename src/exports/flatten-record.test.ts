import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { readOwnContent, readSampleContent } from '#testing/own-content.ts';
import { findColumn, flattenRecord, listColumns, unflattenRecord } from './flatten-record.ts';

const fields = describeFields(association);
const record = {
  id: 'amal',
  name: { ar: 'أمل', fr: 'Amal' },
  otherNames: ['Amal; Tiznit', 'جمعية أمل'],
  founded: 1999,
  focusAreas: ['health', 'school-education'],
  contacts: [
    { emails: ['a@amal.example', 'b@amal.example'] },
    { phones: [{ number: '+212528000001' }, { number: '15' }] },
  ],
  volunteers: false,
};
const cells = {
  id: 'amal',
  'name.ar': 'أمل',
  'name.fr': 'Amal',
  otherNames: 'Amal; Tiznit\nجمعية أمل',
  founded: 1999,
  focusAreas: 'health; school-education',
  'contacts.0.emails': 'a@amal.example; b@amal.example',
  'contacts.1.phones.0.number': '+212528000001',
  'contacts.1.phones.1.number': '15',
  volunteers: false,
};

describe('a record as a row', () => {
  it('has a cell for each value, named by its path', () => {
    expect(Object.fromEntries(flattenRecord(record, fields))).toEqual(cells);
  });

  it('is a record again, also where a file kept nothing but texts, in any order', () => {
    expect(unflattenRecord(Object.entries(cells), fields)).toEqual({ record, unknown: [] });
    const texts = Object.entries(cells).map(([path, cell]) => [path, String(cell)] as const);
    const read = unflattenRecord([...texts.reverse(), ['acronym', '']], fields).record;
    expect(read).toEqual(record);
    expect(Object.keys(read)).toEqual(Object.keys(record));
  });

  it('leaves no gap in a list of which somebody emptied the first', () => {
    const { record } = unflattenRecord([['contacts.3.emails', 'a@amal.example']], fields);
    expect(record).toEqual({ contacts: [{ emails: ['a@amal.example'] }] });
  });

  it('keeps what is no number for the schema to refuse, and names what is no field', () => {
    const odd = ['mood', 'name', 'name.xx', 'contacts.x.emails', '__proto__', 'name.constructor'];
    const read = unflattenRecord(
      [['founded', 'about 1999'], ...odd.map((path) => [path, 'x'] as const)],
      fields,
    );
    expect(read).toEqual({ record: { founded: 'about 1999' }, unknown: odd });
  });

  it('stands in columns in the order of the schema, a list by its numbers', () => {
    const rows = [
      new Map([
        ['contacts.10.emails', 'x'],
        ['name.fr', 'x'],
      ]),
      new Map([
        ['contacts.2.emails', 'x'],
        ['name.ar', 'x'],
        ['id', 'x'],
      ]),
    ];
    expect(listColumns(rows, fields).map(({ path }) => path)).toEqual([
      'id',
      'name.ar',
      'name.fr',
      'contacts.2.emails',
      'contacts.10.emails',
    ]);
  });

  it('knows of a column what it holds', () => {
    expect(findColumn('places.0.coordinates.lat', fields)?.node.type).toBe('number');
    expect(findColumn('audiences', fields)).toMatchObject({
      node: { kind: 'reference', collection: 'audiences' },
      separator: '; ',
    });
    expect(findColumn('places.0', fields)).toBeUndefined();
  });
});

it.each([
  ['content', readSampleContent],
  ...['full-record', 'who-helps', 'referral', 'right-to-left'].map(
    (name) => [name, () => readOwnContent(`tests/fixtures/${name}`)] as const,
  ),
] as const)('every record of %s is the same again', async (_, read) => {
  const { records } = await read();
  for (const [collection, list] of Object.entries(records)) {
    const fields = describeFields(schemas[collection as keyof typeof schemas]);
    const rows = list.map((each) => flattenRecord(each, fields));
    const texts = rows.map((row) => [...row].map(([path, cell]) => [path, String(cell)] as const));
    expect(texts.map((row) => unflattenRecord(row, fields))).toEqual(
      list.map((each) => ({ record: each, unknown: [] })),
    );
    const written = texts.map((row) => JSON.stringify(unflattenRecord(row, fields).record));
    expect(written).toEqual(list.map((each) => JSON.stringify(each)));
  }
});
