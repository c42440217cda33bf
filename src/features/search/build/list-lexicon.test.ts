import { expect, it } from 'vitest';
import { lexiconFile, lexiconParts } from '#features/search/phone/texts/tokens.ts';
import { describeText } from '#features/search/text-records.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { listLexicon } from './list-lexicon.ts';

const directory = buildDirectory({
  projects: [
    {
      id: 'wells',
      name: { fr: 'Puits du village', ar: 'آبار القرية' },
      summary: { fr: 'Association pour les villages, dans 12345 endroits.' },
    },
  ],
});
const [project] = directory.list.projects;
if (!project) throw new Error('There is no project.');
const files = listLexicon([describeText('projects', project, directory)], 'fr');

it('has a file for each part, and a word in the file in which it is looked up', () => {
  expect([...files.keys()].toSorted()).toEqual(
    Array.from({ length: lexiconParts }, (_, part) => `words/${part}.txt`).toSorted(),
  );
  for (const [file, words] of files) for (const word of words) expect(lexiconFile(word)).toBe(file);
});

it('has the words of five letters and more that say something, in order, each once', () => {
  expect([...files.values()].flat().toSorted()).toEqual([
    'endroits',
    'puits',
    'village',
    'villages',
  ]);
  expect(files.get(lexiconFile('village'))).toEqual(['village', 'villages']);
});
