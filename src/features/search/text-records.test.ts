import { describe, expect, it } from 'vitest';
import type { ProsePage } from '#directory/directory.ts';
import { buildDirectory, placeIn, type Sketches } from '#testing/directory-builder.ts';
import { listTextRecords } from './text-records.ts';

function describeOne(sketches: Sketches, pages: ProsePage[] = []) {
  const directory = buildDirectory(
    {
      regions: [{ id: 'souss', name: { fr: 'Souss' } }],
      provinces: [
        {
          id: 'agadir',
          region: 'souss',
          name: { fr: 'Agadir', ar: 'أكادير' },
          aliases: ['Agadir Ida-Outanane'],
          communes: [
            { code: '09.001.01.01', kind: 'rural', name: { fr: 'Taghazout' }, population: 1 },
          ],
        },
      ],
      'focus-areas': [{ id: 'health', name: { fr: 'Santé' } }],
      ...sketches,
    },
    pages,
  );
  return listTextRecords(directory)[0];
}

describe('listTextRecords', () => {
  it('has what a project says, in the order of its page, and what it refers to', () => {
    const record = describeOne({
      projects: [
        {
          id: 'wells',
          name: { fr: 'Des puits', ar: 'آبار' },
          summary: { fr: 'Trois puits.' },
          description: { fr: 'Creusés à la main.' },
          associations: ['amal'],
          places: [
            { ...placeIn('agadir'), commune: '09.001.01.01', name: { fr: 'Puits du haut' } },
            { country: 'FR', city: { fr: 'Lyon' }, precision: 'country' },
          ],
          results: [{ value: 3, unit: { fr: 'puits creusés' }, source: 'leaflet' }],
        },
      ],
    });
    expect(record).toEqual({
      collection: 'projects',
      id: 'wells',
      path: 'projects/wells',
      title: { fr: 'Des puits', ar: 'آبار' },
      aliases: [],
      texts: [
        { fr: 'Trois puits.' },
        { fr: 'Creusés à la main.' },
        { fr: 'Puits du haut' },
        { fr: 'Lyon' },
        { fr: 'puits creusés' },
      ],
      places: ['أكادير', 'Agadir', 'Agadir Ida-Outanane', 'Taghazout', 'Lyon'],
      regions: [],
      where: [{ fr: 'Agadir', ar: 'أكادير' }],
      related: [{ fr: 'Santé' }],
    });
  });

  it('has the conditions of a call and its region, where it names no province', () => {
    const record = describeOne({
      calls: [{ id: 'call', conditions: { fr: 'Avoir deux ans.' }, regions: ['souss'] }],
    });
    expect(record?.texts).toContainEqual({ fr: 'Avoir deux ans.' });
    expect(record).toMatchObject({
      path: 'calls/call',
      regions: ['Souss'],
      where: [{ fr: 'Souss' }],
    });
  });

  it('knows other names, but neither accounts nor papers', () => {
    const record = describeOne({
      associations: [
        {
          id: 'amal',
          acronym: 'AA',
          otherNames: ['Espoir'],
          registration: { number: '12/99' },
          waysToGive: [{ way: 'online', iban: 'MA64011519000001205000534921' }],
        },
      ],
    });
    expect(record?.aliases).toEqual(['AA', 'Espoir']);
    expect(JSON.stringify(record)).not.toMatch(/12\/99|MA64/);
  });

  it('tells neither where it was read nor whom to call', () => {
    const record = describeOne({
      associations: [
        { id: 'amal', contacts: [{ role: { fr: 'Accueil' }, emails: ['a@amal.example'] }] },
      ],
    });
    expect(JSON.stringify(record)).not.toMatch(/Accueil|amal\.example|Dépliant/);
  });

  it('has a wish under its pseudonym and its reference', () => {
    const record = describeOne({
      volunteers: [{ id: 'v-4x7q', pseudonym: 'Nour', text: { fr: 'Je veux aider.' } }],
    });
    expect(record).toMatchObject({
      path: 'volunteer/wishes/v-4x7q',
      title: 'Nour',
      aliases: ['Nour', 'v-4x7q'],
      texts: [{ fr: 'Je veux aider.' }],
    });
  });

  it('reads the text of an answer without the signs of Markdown, and no address in it', () => {
    const record = describeOne({
      resources: [
        {
          id: 'answer',
          kind: 'answer',
          summary: { fr: 'En bref.' },
          description: { fr: '**Oui**, voir [la loi](https://a.example/loi).', ar: '*نعم*' },
        } as never,
      ],
    });
    expect(record?.texts).toContainEqual({ fr: 'Oui, voir la loi.', ar: 'نعم' });
  });

  it('reads a page without the signs of Markdown', () => {
    const body =
      '## Vos droits\n\n- **Voir** vos [données](/privacy/), `vite`\n1. snake_case et 2 * 3\n';
    const record = describeOne({}, [
      { id: 'about', texts: { fr: { title: 'À propos', summary: 'Qui.', body } } },
    ]);
    expect(record).toMatchObject({ collection: 'pages', path: 'about', title: { fr: 'À propos' } });
    expect(record?.texts).toEqual([
      { fr: 'Qui.' },
      { fr: 'Vos droits\n\nVoir vos données, vite\n\nsnake_case et 2 * 3' },
    ]);
  });
});
