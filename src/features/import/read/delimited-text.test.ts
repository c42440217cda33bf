import { describe, expect, it } from 'vitest';
import { encodeAs } from '#testing/import/encode-as.ts';
import { codesOf, readGiven, valuesOf } from '#testing/import/read-given.ts';

const arabic = 'الاسم;المدينة\nجمعية الأمل للتنمية;الرباط\nجمعية النور;فاس\n';
const french = 'Nom;Ville\nÉtoile du Théâtre;Salé\nFemmes & développement à Fès;Aïn Chock\n';

describe('letters', () => {
  it.each([
    ['utf-8', french, Buffer.from(french)],
    ['utf-8 with a mark', arabic, Buffer.from(`\ufeff${arabic}`)],
    ['utf-16le with a mark', arabic, Buffer.from(`\ufeff${arabic}`, 'utf16le')],
    ['utf-16be with a mark', french, Buffer.from(`\ufeff${french}`, 'utf16le').swap16()],
    ['utf-16le', arabic, Buffer.from(arabic, 'utf16le')],
    ['windows-1256', arabic, encodeAs('windows-1256', arabic)],
    ['windows-1252', french, encodeAs('windows-1252', french)],
    ['macintosh', french, encodeAs('macintosh', french)],
    ['iso-8859-6', arabic, encodeAs('iso-8859-6', arabic)],
  ])('%s', async (encoding, text, bytes) => {
    const { tables, notes } = await readGiven({ 'list.csv': bytes });
    const [first = '', second = ''] = text.split('\n');
    const [heading = '', other = ''] = first.split(';');
    const [name = '', place = ''] = second.split(';');
    expect(tables[0]?.rows[0]?.values).toEqual({ [heading]: name, [other]: place });
    const said = notes.map(({ code, values }) => `${code} ${values.encoding}`);
    expect(said).toEqual(
      encoding.startsWith('utf-8') ? [] : [`encoding ${encoding.split(' ')[0]}`],
    );
  });

  it('reads French and Arabic in one file of Arabic Windows', async () => {
    const text = 'Nom,الاسم\nAssociation Fédérale à Salé,جمعية الوفاء\n';
    expect(await valuesOf({ 'a.csv': encodeAs('windows-1256', text) })).toEqual([
      { Nom: 'Association Fédérale à Salé', الاسم: 'جمعية الوفاء' },
    ]);
  });

  it('finds the one accent in the last line', async () => {
    const lines = 'a,b\n'.repeat(20_000);
    const bytes = Buffer.concat([Buffer.from(lines), encodeAs('windows-1252', 'Aït Mélloul,x\n')]);
    const { tables } = await readGiven({ 'a.csv': bytes });
    expect(tables[0]?.rows.at(-1)?.values).toEqual({ a: 'Aït Mélloul', b: 'x' });
  });

  it('keeps UTF-8 of which a few letters are broken, and says so', async () => {
    const bytes = Buffer.concat([
      Buffer.from(arabic.repeat(3)),
      Buffer.from([0xc3, 0x28, 0x3b, 0x78, 0x0a]),
    ]);
    const { tables, notes } = await readGiven({ 'a.csv': bytes });
    expect(tables[0]?.rows.at(-1)?.values).toEqual({ الاسم: '�(', المدينة: 'x' });
    expect(notes).toMatchObject(
      [
        { code: 'repeated-headings' },
        { code: 'broken-letters', values: { count: 1 } },
      ].toReversed(),
    );
  });

  it('leaves NUL out, and says where', async () => {
    const { tables, notes } = await readGiven({ 'a.csv': 'a;b\n1;2\nx\0y;z\n' });
    expect(tables[0]?.rows[1]?.values).toEqual({ a: 'xy', b: 'z' });
    expect(notes).toMatchObject([{ code: 'nul', line: 3 }]);
  });
});

describe('separators and quotes', () => {
  it.each([
    [';', 'nom;tél\n"Un; deux";06 12\n'],
    [',', 'nom,tél\n"Un; deux",06 12\n'],
    ['tab', 'nom\ttél\nUn; deux\t06 12\n'],
    ['|', 'nom|tél\nUn; deux|06 12\n'],
    ['named', 'sep=~\nnom~tél\nUn; deux~06 12\n'],
  ])('%s', async (_, text) => {
    expect(await valuesOf({ 'a.csv': text })).toEqual([{ nom: 'Un; deux', tél: '06 12' }]);
  });

  it('takes no decimal comma for a separator', async () => {
    expect(await valuesOf({ 'a.csv': 'nom;lat;lon\nA;33,5;-7,6\nB;34,0;-6,8\n' })).toEqual([
      { nom: 'A', lat: '33,5', lon: '-7,6' },
      { nom: 'B', lat: '34,0', lon: '-6,8' },
    ]);
  });

  it('numbers rows by the line where they begin, and keeps breaks within quotes', async () => {
    const { tables } = await readGiven({ 'a.csv': 'a,b\r\n"x\r\ny",1\r\n\r\nz,"2"\r\n' });
    expect(tables[0]?.rows).toEqual([
      { number: 2, values: { a: 'x\r\ny', b: '1' } },
      { number: 5, values: { a: 'z', b: '2' } },
    ]);
  });

  it('reads lines that end in all three ways in one file', async () => {
    expect(await valuesOf({ 'a.csv': 'a,b\r\n1,2\n3,4\r5,6' })).toHaveLength(3);
  });

  it('leaves a lone quote within a cell', async () => {
    expect(await valuesOf({ 'a.csv': 'a,b\nLe "Phare,1\n5" pipe,2\n' })).toEqual([
      { a: 'Le "Phare', b: '1' },
      { a: '5" pipe', b: '2' },
    ]);
  });

  it('says where a quote opens that never closes, after the rows before it', async () => {
    const { tables, broken } = await readGiven({ 'a.csv': 'a,b\n1,2\n3,"4\n5,6\n' });
    expect(tables[0]?.rows).toHaveLength(1);
    expect(broken.a).toMatchObject({ code: 'unclosed-quote', line: 3, refused: true });
  });

  it('leaves values as they are: thousands, spaces, marks of direction', async () => {
    expect(await valuesOf({ 'a.csv': 'n;x\n1.234,50; \u200fجمعية\u200f \n' })).toEqual([
      { n: '1.234,50', x: ' \u200fجمعية\u200f ' },
    ]);
  });
});

describe('too much', () => {
  it('refuses a line that is too long by its number', async () => {
    const text = `a,b\n1,2\n${'x'.repeat(3000)},y\n3,4\n`;
    const { tables, broken } = await readGiven({ 'a.csv': text }, { lineBytes: 2000 });
    expect(tables[0]?.rows).toHaveLength(1);
    expect(broken.a).toMatchObject({ code: 'long-line', line: 3 });
  });

  it('refuses columns without end by the number of their line', async () => {
    const text = `a,b\n1,2\n${','.repeat(500)}\n`;
    const { tables, broken } = await readGiven({ 'a.csv': text }, { columns: 100 });
    expect(tables[0]?.rows).toHaveLength(1);
    expect(broken.a).toMatchObject({ code: 'too-many-columns', line: 3, values: { limit: 100 } });
  });

  it('refuses a first line that is too long', async () => {
    const { tables, notes } = await readGiven({ 'a.csv': 'x,'.repeat(3000) }, { lineBytes: 2000 });
    expect(tables).toEqual([]);
    expect(notes).toMatchObject([{ code: 'long-line', line: 1 }]);
  });

  it('stops at so many rows', async () => {
    const { tables, broken } = await readGiven({ 'a.csv': 'a,b\n1,2\n3,4\n5,6\n' }, { rows: 2 });
    expect(tables[0]?.rows).toHaveLength(2);
    expect(broken.a).toMatchObject({ code: 'too-many-rows', line: 4 });
  });
});

describe('what is no table', () => {
  it.each([
    ['empty-file', '', 'a.csv'],
    ['empty-file', '\n\n', 'a.csv'],
    ['no-table', 'Only a sentence, and another one.\nMore prose here.\n', 'README.md'],
    ['other-kind', '%PDF-1.7 …', 'list.csv'],
    ['other-kind', '<!DOCTYPE html><table><tr><td>x', 'list.xls'],
    ['other-kind', '<?xml version="1.0"?><kml/>', 'list.csv'],
    ['unknown-content', '\x01\x02\x03\x04\x05\x06\x07\x08', 'list.csv'],
  ])('%s', async (code, text, name) => {
    const read = await readGiven({ [name]: text });
    expect(read.tables).toEqual([]);
    expect(codesOf(read)).toEqual([code]);
  });

  it('says that an ending lies, and reads the content', async () => {
    const { tables, notes } = await readGiven({ 'list.xlsx': 'a;b\n1;2\n' });
    expect(tables[0]?.rows).toHaveLength(1);
    expect(notes).toMatchObject([{ code: 'ending', values: { ending: 'xlsx', kind: 'csv' } }]);
  });
});
