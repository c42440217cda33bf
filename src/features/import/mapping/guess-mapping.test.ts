import { describe, expect, it } from 'vitest';
import type { Row, SourceFormat, Table } from '#features/import/read/source.ts';
import { Vocabulary } from '#features/import/vocabularies/vocabulary.ts';
import { buildDirectory, buildRecord } from '#testing/directory-builder.ts';
import { guessMapping } from './guess-mapping.ts';
import { readMapping } from './read-mapping.ts';
import { addGuesses, writeMapping } from './write-mapping.ts';

const directory = buildDirectory({
  'focus-areas': [buildRecord('focus-areas', { id: 'health', name: { fr: 'Santé' } })],
});
const vocabulary = new Vocabulary(directory);
const source = { id: 'liste', title: 'Liste' };

function table(
  rows: Record<string, string>[],
  format: SourceFormat = 'csv',
  name = 'liste',
): Table {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    file: `${name}.csv`,
    format,
    headings,
    async *rows(): AsyncGenerator<Row> {
      for (const [at, values] of rows.entries()) yield { number: at + 2, values };
    },
  };
}

const guess = async (...tables: Table[]) => guessMapping(tables, { directory, vocabulary, source });
const fieldsOf = async (rows: Record<string, string>[]) => {
  const { tables } = await guess(table(rows));
  return Object.fromEntries(tables[0]?.columns.map(({ column, field }) => [column, field]) ?? []);
};

/** Invented associations. */
const rows = [
  {
    Nom: 'جمعية المثال',
    Name: 'Association Exemple',
    A: '0522 00 00 00',
    B: 'contact@exemple.ma',
    Domaine: 'Santé',
    Président: 'Ahmed Exemple',
  },
  {
    Nom: 'جمعية أخرى',
    Name: 'Autre Association',
    A: '0537000000',
    B: 'info@autre.example',
    Domaine: 'Divers',
    Président: 'Fatima Exemple',
  },
];

describe('what columns become', () => {
  it('is the association of a service, and one field in each language', async () =>
    expect(
      await fieldsOf([
        {
          'name.ar': 'فحص مجاني',
          'name.fr': 'Dépistage',
          'organization.ar': 'جمعية المثال',
          'organization.fr': 'Association Exemple',
          'address.city.ar': 'فاس',
          'address.city.fr': 'Fès',
          'address.street.ar': 'شارع 1',
          'address.street.fr': 'Rue 1',
        },
      ]),
    ).toEqual({
      'name.ar': 'activities.ar',
      'name.fr': 'activities.fr',
      'organization.ar': 'name.ar',
      'organization.fr': 'name.fr',
      'address.city.ar': 'places.city',
      'address.city.fr': 'ignore',
      'address.street.ar': 'places.address.ar',
      'address.street.fr': 'places.address.fr',
    }));

  it('is told by names and known words where nobody reads the headings', async () =>
    expect(
      await fieldsOf([
        { 协会: 'Association Exemple', 领域: 'Santé' },
        { 协会: 'جمعية المثال', 领域: 'santé' },
      ]),
    ).toEqual({ 协会: 'name', 领域: 'topics' }));

  it('is told by headings, scripts and cells', async () =>
    expect(await fieldsOf(rows)).toEqual({
      Nom: 'name.ar',
      Name: 'name',
      A: 'contacts.phones',
      B: 'contacts.emails',
      Domaine: 'focusAreas',
      Président: 'person',
    }));

  it('tells columns of names of people by their cells', async () =>
    expect(
      await fieldsOf([
        { Nom: 'A', C: 'Ahmed Exemple' },
        { Nom: 'B', C: 'Fatima El Exemple' },
      ]),
    ).toMatchObject({
      C: 'person',
    }));

  it('says which order the dates of a column have', async () => {
    const { tables } = await guess(table([{ Nom: 'A', 'Date de déclaration': '31/01/2011' }]));
    expect(tables[0]?.columns[1]).toMatchObject({ field: 'registration.date', dates: 'day-first' });
  });

  it('leaves a table without names of associations out', async () => {
    const { tables } = await guess(table([{ Mois: 'mai', Total: '12' }]));
    expect(tables[0]?.rows).toBe('ignore');
  });
});

describe('the mapping file', () => {
  it('says fields, reasons, samples and terms that nobody understood, and is read again', async () => {
    const mapping = await guess(table(rows));
    const text = writeMapping(mapping);
    expect(text).toContain('field: contacts.emails');
    expect(text).toContain('why: cells');
    expect(text).toContain('term: Divers');
    expect(text.startsWith('# How the columns')).toBe(true);
    expect(readMapping(text, 'mapping.yaml', directory)).toMatchObject({
      issues: [],
      mapping: { source, tables: [{ columns: { length: 6 } }] },
    });
  });

  it('has no name, mobile or mail of a person among its samples', async () => {
    const text = writeMapping(
      await guess(
        table([
          {
            Nom: 'A',
            Président: 'Ahmed Exemple',
            Tel: '0661000000',
            Mail: 'ahmed.exemple@gmail.com',
          },
        ]),
      ),
    );
    expect(text).not.toMatch(/Ahmed|0661|gmail/);
  });

  it('tells mistakes with line, field and remedy', async () => {
    const text = writeMapping(await guess(table(rows)))
      .replace('field: contacts.emails', 'field: contacts.mails')
      .replace('field: focusAreas', 'field: subject');
    const { mapping, issues } = readMapping(text, 'mapping.yaml', directory);
    expect(mapping).toBeUndefined();
    expect(issues.map(({ file, rule, field }) => [file, rule, field])).toEqual([
      ['mapping.yaml', 'not-a-choice', 'tables 1 › columns 4 › field'],
      ['mapping.yaml', 'not-a-choice', 'tables 1 › columns 5 › field'],
    ]);
  });

  it('refuses a meaning that no vocabulary has', async () => {
    const text = writeMapping(await guess(table(rows))).replace(
      'term: Divers',
      'term: Divers\n        means:\n          - focus-areas/helth',
    );
    const [issue] = readMapping(text, 'mapping.yaml', directory).issues;
    expect(issue).toMatchObject({
      rule: 'not-a-choice',
      values: { found: 'focus-areas/helth', suggestion: 'focus-areas/health' },
    });
  });

  it('keeps what somebody decided, and adds columns of a later file', async () => {
    const mapping = await guess(table(rows));
    const [first] = mapping.tables;
    const corrected = {
      ...mapping,
      tables: [
        { ...first, columns: (first?.columns ?? []).map((each) => ({ ...each, field: 'ignore' })) },
      ],
    };
    const later = await guess(table([...rows, { Nom: 'x', Site: 'www.exemple.ma' } as never]));
    const { mapping: both, added } = addGuesses(corrected as typeof mapping, later);
    expect(both.tables[0]?.columns.map(({ field }) => field)).toEqual([
      ...Array(6).fill('ignore'),
      'website',
    ]);
    expect(added).toEqual([
      { file: 'liste.csv', table: 'liste', column: 'Site', field: 'website' },
    ]);
  });
});
