import { describe, expect, it } from 'vitest';
import { readGiven } from '#testing/import/read-given.ts';

async function readTable(text: string) {
  const { tables, notes } = await readGiven({ 'list.csv': text });
  const rows = tables[0]?.rows.map(({ values }) => values) ?? [];
  return {
    headings: tables[0]?.headings,
    titles: tables[0]?.titles,
    rows,
    notes,
    table: tables[0],
  };
}

describe('which row is the headings', () => {
  it('is the third, under a title and an empty line', async () => {
    const { headings, rows, notes } = await readTable(
      'Liste des associations de la province;;\n;;\nMise à jour : 2024;;\nNom;Ville;Tél\nA;Fès;0612345678\nB;Salé;0612345679\n',
    );
    expect(headings).toEqual(['Nom', 'Ville', 'Tél']);
    expect(rows).toHaveLength(2);
    expect(notes).toMatchObject([{ code: 'lines-above', line: 4, values: { count: 2 } }]);
  });

  it('is none where the first row holds data', async () => {
    const { headings, rows, notes } = await readTable(
      'A;0612345678;a@example.org\nB;0612345679;b@example.org\n',
    );
    expect(headings).toEqual(['column 1', 'column 2', 'column 3']);
    expect(rows).toHaveLength(2);
    expect(notes).toMatchObject([{ code: 'no-headings' }]);
  });

  it('is none where most of the first row could be names of columns', async () => {
    const { headings, rows } = await readTable(
      'Association A;Fès;0535000001;Santé\nAssociation B;Taza;0535000002;Santé\nAssociation C;Fès;;Santé\n',
    );
    expect(headings?.[0]).toBe('column 1');
    expect(rows).toHaveLength(3);
  });

  it('may be in a language that nobody here reads', async () => {
    const { headings } = await readTable('名前;住所;電話\n甲;東京;03-1234\n');
    expect(headings).toEqual(['名前', '住所', '電話']);
  });

  it('may be one column, and wider than some rows', async () => {
    expect((await readTable('Nom\nA\nB\n')).rows).toEqual([{ Nom: 'A' }, { Nom: 'B' }]);
    const sparse = await readTable('Nom;Ville;Tél;Mail;Site\nA;;;;\nB;;;;\nC;Fès;;;\n');
    expect(sparse.headings).toHaveLength(5);
    expect(sparse.rows).toHaveLength(3);
  });

  it('joins two rows where the upper one groups the lower', async () => {
    const { headings, rows } = await readTable(
      'Contact;;Lieu;\nTél;Mail;Ville;Province\n061;a@example.org;Fès;Fès\n062;b@example.org;Taza;Taza\n',
    );
    expect(headings).toEqual([
      'Contact / Tél',
      'Contact / Mail',
      'Lieu / Ville',
      'Lieu / Province',
    ]);
    expect(rows).toHaveLength(2);
  });

  it('keeps headings of one row beside grouped ones', async () => {
    const { headings } = await readTable(
      'Nom;Contact;;Ville\n;Tél;Mail;\nA;061;a@example.org;Fès\nB;062;b@example.org;Taza\n',
    );
    expect(headings).toEqual(['Nom', 'Contact / Tél', 'Contact / Mail', 'Ville']);
  });

  it('takes no first association for headings because one heading is empty', async () => {
    const { headings, rows } = await readTable(
      'Nom;Ville;\nAssociation Atlas;Rabat;note\nB;Fès;\n',
    );
    expect(headings).toEqual(['Nom', 'Ville', 'column 3']);
    expect(rows).toHaveLength(2);
  });
});

describe('what headings say', () => {
  it('numbers doubles and names empty ones, and says both', async () => {
    const { headings, rows, notes } = await readTable('phone;phone;;name\n1;2;3;A\n');
    expect(headings).toEqual(['phone', 'phone (2)', 'column 3', 'name']);
    expect(rows).toEqual([{ phone: '1', 'phone (2)': '2', 'column 3': '3', name: 'A' }]);
    expect(notes).toMatchObject([
      { code: 'duplicate-heading', line: 1, values: { names: 'phone (2)' } },
      { code: 'empty-heading', line: 1, values: { names: 'column 3' } },
    ]);
  });

  it('cleans marks of direction, hidden characters and breaks', async () => {
    const { headings } = await readTable(
      '\u200fالاسم\u200e;"Télé-\nphone";N\u00a0om\u200b\nأ;1;x\n',
    );
    expect(headings).toEqual(['الاسم', 'Télé- phone', 'N om']);
  });

  it('takes the tags of HXL, and keeps the words above them', async () => {
    const { table, headings, titles, rows } = await readTable(
      'Organisation,Region,Note\n#org+name,#adm1 +name,\nA,Rabat,x\n',
    );
    expect(table?.format).toBe('hxl');
    expect(headings).toEqual(['#org+name', '#adm1+name', 'Note']);
    expect(titles).toEqual({ '#org+name': 'Organisation', '#adm1+name': 'Region' });
    expect(rows).toEqual([{ '#org+name': 'A', '#adm1+name': 'Rabat', Note: 'x' }]);
  });
});

describe('what is no row', () => {
  it.each([
    'Total;123;',
    'TOTAL GÉNÉRAL;12 300;4',
    'المجموع;45;',
    ';Total : 12;3',
    'Source : le ministère;;',
  ])('%s at the foot', async (foot) => {
    const { rows, notes } = await readTable(`Nom;Membres;Projets\nA;1;2\nB;3;4\n${foot}\n`);
    expect(rows).toHaveLength(2);
    expect(notes).toMatchObject([{ code: 'foot-line', line: 4 }]);
  });

  it.each(['Total Rire;Fès;061', 'Fondation Total;3;4'])('but %s is one', async (foot) => {
    const { rows } = await readTable(`Nom;Ville;Tél\nA;Rabat;062\n${foot}\n`);
    expect(rows).toHaveLength(2);
  });

  it('repeated headings, on every printed page', async () => {
    const { rows, notes } = await readTable(
      'Nom;Ville\nA;Fès\nNom;Ville\nB;Taza\nNom;Ville\nC;Taza\n',
    );
    expect(rows).toHaveLength(3);
    expect(notes).toMatchObject([{ code: 'repeated-headings', line: 3, values: { count: 2 } }]);
  });

  it('cells beyond the headings are kept and said', async () => {
    const head = 'Nom;Ville\n';
    const usual = 'A;Fès\n'.repeat(70);
    const { rows, notes } = await readTable(`${head}${usual}B;Taza;more\n`);
    expect(rows.at(-1)).toEqual({ Nom: 'B', Ville: 'Taza', 'column 3': 'more' });
    expect(notes).toMatchObject([{ code: 'extra-cells', line: 72, values: { count: 1 } }]);
  });
});
