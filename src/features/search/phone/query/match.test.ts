import { expect, it } from 'vitest';
import { SmallFinder } from '#testing/search/small-finder.ts';

/** Words enough for several files of sounds: babab, babad, babaf, … */
const letters = [...'bdfklmrszt'];
const many = letters.flatMap((first) =>
  letters.flatMap((second) => letters.map((third) => `${first}a${second}a${third}`)),
);

it('shows nobody elsewhere where nobody is in the place that is named', async () => {
  const small = new SmallFinder([
    { id: 'amal', values: { province: ['zagora'], focus: ['health'] } },
  ]);
  expect(await small.find({ words: 'santé zagora' })).toEqual(['amal']);
  expect(await small.find({ words: 'santé guelmim' })).toEqual([]);
});

it('runs the next stage only for the term without which somebody has the others', async () => {
  const small = new SmallFinder([
    ...many.map((word) => ({ id: word, names: [word] })),
    { id: 'wanted', names: ['Babab Mirosa Chichawa'] },
    { id: 'other', names: ['Shishawa'] },
  ]);
  const listSounds = (paths: Iterable<string>) =>
    [...paths].filter((path) => path.startsWith('sounds/'));
  expect(listSounds(small.files.keys()).length).toBeGreaterThan(2);
  expect(await small.find({ words: 'babab mirosa shishawa' })).toEqual(['wanted']);
  expect(listSounds(small.host.sent)).toHaveLength(1);
});

it('leaves out no word that names a need, beside a place', async () => {
  const values = [
    {
      filter: 'audience' as const,
      id: 'survivors',
      names: ['Personnes confrontées à la violence'],
    },
    { filter: 'audience' as const, id: 'women', names: ['Femmes'] },
  ];
  const small = new SmallFinder(
    [
      { id: 'sport', names: ['Marche'], values: { province: ['zagora'], audience: ['women'] } },
      { id: 'help', names: ['Écoute'], values: { province: ['guelmim'], audience: ['survivors'] } },
    ],
    'fr',
    values,
  );
  expect(await small.find({ words: 'violence femmes zagora' })).toEqual([]);
  // Another word may go.
  expect(await small.find({ words: 'écoute femmes zagora' })).toEqual(['sport']);
});

it('asks about a slip in the name of a place, though somebody says to work there', async () => {
  const summary = { fr: 'Elle travaille à Guelmim, à Laghzala.' };
  const small = new SmallFinder([{ id: 'amal', summary }]);
  expect(await small.find({ words: 'guelmin' })).toEqual([]);
  expect(await small.find({ words: 'laghzalo' })).toEqual(['amal']);
  const answer = await small.finder.ask({ words: 'guelmin' });
  const { places } = await small.finder.suggest(answer);
  expect(places.map(({ values }) => values)).toEqual([['province/guelmim']]);
});

it('finds what somebody does after whoever says so of itself', async () => {
  const small = new SmallFinder([
    { id: 'does', work: [{ fr: 'Dépistage du diabète', ar: 'كشف السكري' }] },
    { id: 'says', summary: { fr: 'Elle offre un dépistage.' } },
  ]);
  expect(await small.find({ words: 'dépistage' })).toEqual(['says', 'does']);
  expect(await small.find({ words: 'diabetes' })).toEqual(['does']);
});
