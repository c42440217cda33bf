import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '#testing/import/make-workbook.ts';
import { makeZip } from '#testing/import/make-zip.ts';
import { codesOf, readGiven, valuesOf } from '#testing/import/read-given.ts';
import { sayNumber } from './cell-number.ts';

describe('what a cell with a number says', () => {
  it.each([
    ['6.61234567E8', 'General', '661234567'],
    ['2.12661234567E+11', '0.00E+00', '212661234567'],
    ['612345678', '0#########', '0612345678'],
    ['612345678', '00\\ 00\\ 00\\ 00\\ 00', '06 12 34 56 78'],
    ['661234567', '"+212 "000000000', '+212 661234567'],
    ['2015', '0.00', '2015'],
    ['12300', '#,##0', '12300'],
    ['1500', '#,##0.00\\ "DH"', '1500.00 DH'],
    ['33.573110000000003', 'General', '33.57311'],
    ['33.57311', '0.00', '33.57311'],
    ['1E-7', 'General', '0.0000001'],
    ['0.125', '0%', '12.5%'],
    ['123456789012345678', 'General', '123456789012345678'],
    ['42005', 'dd/mm/yyyy', '2015-01-01'],
    ['42005.75', 'dd/mm/yyyy hh:mm', '2015-01-01T18:00'],
    ['42005', 'yyyy', '2015'],
    ['42036', 'mmm yyyy', '2015-02'],
    ['0.375', 'hh:mm', '09:00'],
    ['1.5', '[h]:mm', '36:00'],
  ])('%s in %s: %s', (written, pattern, said) => {
    expect(sayNumber(written, pattern, false)).toBe(said);
  });

  it('counts from 1904 where an old Mac did', () => {
    expect(sayNumber('40543', 'dd/mm/yyyy', true)).toBe('2015-01-01');
  });
});

describe('a workbook', () => {
  it('gives its sheets as tables, with the values of all kinds of cells', async () => {
    const book = makeWorkbook({
      formats: ['dd/mm/yyyy'],
      shared: ['جمعية النور', 'a_x000D_b'],
      sheets: [
        {
          name: 'Liste',
          rows: [
            ['Nom', 'Créée', 'Active', 'Autre', 'Jour'],
            [
              '<c t="s"><v>0</v></c>',
              '<c s="1"><v>42005</v></c>',
              '<c t="b"><v>1</v></c>',
              '<c t="s"><v>1</v></c>',
              '<c t="d"><v>2015-01-02T00:00:00</v></c>',
            ],
          ],
        },
        {
          name: 'Autres',
          rows: [
            ['Nom', 'Ville'],
            ['A', ''],
            ['', 'Fès'],
          ],
        },
        { name: 'Leer', rows: [] },
      ],
    });
    const { tables, notes } = await readGiven({ 'list.xlsx': book });
    expect(tables.map(({ name, format }) => [name, format])).toEqual([
      ['Liste', 'xlsx'],
      ['Autres', 'xlsx'],
    ]);
    expect(tables[0]?.rows).toEqual([
      {
        number: 2,
        values: {
          Nom: 'جمعية النور',
          Créée: '2015-01-01',
          Active: 'true',
          Autre: 'ab',
          Jour: '2015-01-02',
        },
      },
    ]);
    expect(tables[1]?.rows.map(({ values }) => values)).toEqual([{ Nom: 'A' }, { Ville: 'Fès' }]);
    expect(notes).toEqual([]);
  });

  it('gives values of formulas and never formulas, and says so', async () => {
    const book = makeWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', 'b', 'c'],
            [
              '<c t="str"><f>HYPERLINK("x")</f><v>shown</v></c>',
              '<c><f>1+1</f></c>',
              '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
            ],
            ['x', 'y', 'z'],
          ],
        },
      ],
    });
    const { tables, notes } = await readGiven({ 'a.xlsx': book });
    expect(tables[0]?.rows[0]?.values).toEqual({ a: 'shown' });
    expect(notes).toMatchObject([
      { code: 'formulas', line: 2, values: { count: 2 } },
      { code: 'formula-without-value', line: 2, values: { count: 1 } },
      { code: 'error-cells', line: 2, values: { count: 1 } },
    ]);
  });

  it('fills merged headings, and cells that were merged downwards', async () => {
    const book = makeWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Liste des associations'],
            ['Région', 'Contact', '', 'Lieu', ''],
            ['', 'Tél', 'Mail', 'Ville', 'Rue'],
            ['Oriental', '061', 'a@example.org', 'Oujda', 'x'],
            ['', '062', 'b@example.org', 'Oujda', 'y'],
            ['Souss', '063', 'c@example.org', 'Agadir', 'z'],
          ],
          merged: ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2', 'A4:A5'],
        },
      ],
    });
    const { tables } = await readGiven({ 'a.xlsx': book });
    expect(tables[0]?.headings).toEqual([
      'Région',
      'Contact / Tél',
      'Contact / Mail',
      'Lieu / Ville',
      'Lieu / Rue',
    ]);
    expect(tables[0]?.rows.map(({ values }) => values.Région)).toEqual([
      'Oriental',
      'Oriental',
      'Souss',
    ]);
  });

  it('leaves hidden sheets out, and macros, and says both', async () => {
    const book = makeWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', 'b'],
            ['1', '2'],
          ],
        },
        {
          name: 'Secret',
          isHidden: true,
          rows: [
            ['a', 'b'],
            ['1', '2'],
          ],
        },
      ],
      more: [{ name: 'xl/vbaProject.bin', content: 'x' }],
    });
    const read = await readGiven({ 'a.xlsm': book });
    expect(read.tables.map(({ name }) => name)).toEqual(['S']);
    expect(codesOf(read)).toEqual(['macros', 'hidden-sheet']);
  });

  it('is read in an archive, and under a wrong ending', async () => {
    const book = makeWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', 'b'],
            ['1', '2'],
          ],
        },
      ],
    });
    expect(
      await valuesOf({ 'all.zip': makeZip([{ name: 'x/list.xlsx', content: book }]) }),
    ).toEqual([{ a: '1', b: '2' }]);
    const { tables, notes } = await readGiven({ 'list.csv': book });
    expect(tables).toHaveLength(1);
    expect(notes).toMatchObject([{ code: 'ending', values: { kind: 'xlsx' } }]);
  });

  it('keeps the rows before the place where a sheet is damaged', async () => {
    const whole =
      '<row r="1"><c t="inlineStr"><is><t>a</t></is></c></row><row r="2"><c t="inlineStr"><is><t>x</t></is></c></row>';
    const parts = makeWorkbook({ sheets: [] });
    expect(parts.length).toBeGreaterThan(0);
    const book = makeZip([
      {
        name: 'xl/workbook.xml',
        content: '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/xl/s.xml"/></Relationships>',
      },
      { name: 'xl/s.xml', content: `<worksheet><sheetData>${whole}<row r="3"></c>` },
    ]);
    const { tables, broken } = await readGiven({ 'a.xlsx': book });
    expect(tables[0]?.rows).toHaveLength(1);
    expect(broken.S).toMatchObject({ code: 'broken-sheet', table: 'S' });
  });

  it('is refused with columns without end', async () => {
    const book = makeWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', 'b', 'c'],
            ['1', '2', '3'],
          ],
        },
      ],
    });
    const { notes } = await readGiven({ 'a.xlsx': book }, { columns: 2 });
    expect(notes).toMatchObject([{ code: 'too-many-columns', table: 'S', line: 1 }]);
  });
});

describe('spreadsheets that are refused', () => {
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['old-spreadsheet', 'a.xls', Buffer.concat([old, Buffer.alloc(600)])],
    [
      'password',
      'a.xlsx',
      Buffer.concat([old, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    [
      'other-kind',
      'a.ods',
      makeZip([
        { name: 'mimetype', content: 'x' },
        { name: 'META-INF/manifest.xml', content: '<x/>' },
      ]),
    ],
    ['other-kind', 'a.xlsb', makeZip([{ name: 'xl/workbook.bin', content: 'x' }])],
    ['other-kind', 'a.docx', makeZip([{ name: 'word/document.xml', content: '<x/>' }])],
  ])('%s', async (code, name, bytes) => {
    const read = await readGiven({ [name]: bytes });
    expect(read.tables).toEqual([]);
    expect(codesOf(read)).toEqual([code]);
    expect(read.notes[0]?.refused).toBe(true);
  });
});
