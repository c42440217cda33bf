import { expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { makeLexicon, makeTextEntries } from './make-text-entries.ts';

const directory = buildDirectory({
  projects: [
    { id: 'nom-b', name: { fr: 'Même nom' } },
    { id: 'nom-a', name: { fr: 'Même nom' } },
    { id: 'eau', name: { fr: 'Eau' } },
  ],
});

it('puts records in the order of their names, and two of one name in that of their addresses', () => {
  const entries = makeTextEntries(directory, 'fr');
  expect(entries.map(({ url }) => url)).toEqual([
    '/fr/projects/eau/',
    '/fr/projects/nom-a/',
    '/fr/projects/nom-b/',
  ]);
  expect(entries[0]).toMatchObject({ language: 'und', filters: { shown: [expect.any(String)] } });
});

it('reads the words of a locale once', () => {
  expect(makeLexicon(directory, 'fr')).toBe(makeLexicon(directory, 'fr'));
  expect(makeLexicon(directory, 'fr')).not.toBe(makeLexicon(directory, 'ar'));
});
