import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSmallTexts, openTextsIn } from '#testing/search/texts-on-disk.ts';
import type { TextResult, Texts } from './text-answer.ts';

const filler = Array.from({ length: 6 }, (_, at) => ({
  id: `garden-${at}`,
  texts: [{ fr: 'Un jardin potager.' }],
}));

let folder: string;
let texts: Texts;
beforeAll(async () => {
  folder = await makeSmallTexts([
    {
      id: 'wells',
      title: { fr: 'Eau du douar', ar: 'ماء الدوار' },
      texts: [{ fr: 'Creuser trois puits pour les écoles.' }],
      places: ['Chichaoua', 'شيشاوة'],
      where: [{ fr: 'Chichaoua' }],
    },
    {
      id: 'classes',
      collection: 'calls',
      path: 'calls/classes',
      texts: [{ fr: 'Une école du soir et son préscolaire.' }, { ar: 'دروس للأيتام' }],
    },
    { id: 'third', texts: [{ fr: 'La troisième année.' }] },
    ...filler,
  ]);
  texts = openTextsIn(folder, 'fr');
});
afterAll(() => rm(folder, { recursive: true }));

async function ask(words: string) {
  const { results, total, leftOut, stage } = await texts.ask(words);
  return { found: results.map(({ href }) => href), total, leftOut, stage };
}
const wells = '/fr/projects/wells/';
const classes = '/fr/calls/classes/';

describe('openTexts', () => {
  it('names all records of one collection that have the words, however many', async () => {
    expect(await texts.findIn('projects', 'ecole ')).toEqual(['wells']);
    expect(await texts.findIn('calls', 'ecole ')).toEqual(['classes']);
    expect(await texts.findIn('calls', 'puits ')).toEqual([]);
    expect(await texts.findIn('projects', ' ')).toEqual([]);
    const gardens = await texts.findIn('projects', 'jardin ');
    expect(gardens.toSorted()).toEqual(filler.map(({ id }) => id));
  });

  it('finds a word that stands in a text, and shows where', async () => {
    const { total, results } = await texts.ask('puits ');
    expect(total).toBe(1);
    expect(results).toEqual<TextResult[]>([
      {
        href: wells,
        collection: 'projects',
        title: { text: 'Eau du douar', lang: 'fr' },
        where: [{ text: 'Chichaoua', lang: 'fr' }],
        excerpt: [
          { text: 'Creuser trois ', marked: false },
          { text: 'puits', marked: true },
          { text: ' pour les écoles.', marked: false },
        ],
        excerptLang: 'fr',
      },
    ]);
  });

  it.each([
    ['in another form', 'ecole', [classes, wells], 'certain'],
    ['with small words, which nobody has to have', 'les puits dans un ', [wells], 'certain'],
    ['in another script', 'شيشاوة ', [wells], 'certain'],
    ['in a text that the page shows in Arabic', 'يتيم ', [classes], 'certain'],
    ['with a letter that may be glued to it', 'وأيتام ', [classes], 'certain'],
    ['by its beginning', 'prescol', [classes], 'start'],
    ['by its sound', 'Shishawa ', [wells], 'sound'],
    [
      'misspelt',
      'potagre jardin ',
      filler.slice(0, 5).map(({ id }) => `/fr/projects/${id}/`),
      'spelling',
    ],
  ])('finds a word %s', async (_, words, found, stage) => {
    const answer = await ask(words);
    expect(answer.found.toSorted()).toEqual(found.toSorted());
    expect(answer.stage).toBe(stage);
    expect(answer.leftOut).toEqual([]);
  });

  it('wants all words in one record', async () => {
    expect(await ask('puits Chichaoua ecoles ')).toMatchObject({ found: [wells], total: 1 });
  });

  it('sets one word aside, the one that nobody has or that keeps the others apart', async () => {
    expect(await ask('puits zzyzx ')).toMatchObject({ found: [wells], leftOut: ['zzyzx'] });
    expect(await ask('jardin puits ')).toMatchObject({ found: [wells], leftOut: ['jardin'] });
    expect(await ask('xyzzy zzyzx ')).toEqual({
      found: [],
      total: 0,
      leftOut: [],
      stage: undefined,
    });
  });

  it('adds beginnings while a word is typed, behind the word itself', async () => {
    expect((await ask('pre')).found).toEqual([classes]);
    expect((await ask('puits')).found).toEqual([wells]);
    expect((await ask('trois')).found).toEqual([wells, '/fr/projects/third/']);
    expect((await ask('la troisieme anne')).found).toEqual(['/fr/projects/third/']);
  });

  it('gives the others page by page', async () => {
    const answer = await texts.ask('jardin ');
    expect(answer).toMatchObject({ total: 6, results: { length: 5 } });
    const last = { results: [{ href: '/fr/projects/garden-5/' }], more: undefined };
    // Who taps twice gets the same page twice, not the one after it.
    expect(await Promise.all([answer.more?.(), answer.more?.()])).toMatchObject([last, last]);
  });

  it('asks for nothing where there is no word', async () => {
    const untouched = openTextsIn(folder, 'fr', () => {
      throw new Error('Nothing should be fetched.');
    });
    expect(await untouched.ask('🙂')).toMatchObject({ total: 0, results: [] });
    expect(await untouched.ask('')).toMatchObject({ total: 0, leftOut: [] });
    expect(await untouched.ask('p')).toMatchObject({ total: 0, leftOut: ['p'] });
  });
});
