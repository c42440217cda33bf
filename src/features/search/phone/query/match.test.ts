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
