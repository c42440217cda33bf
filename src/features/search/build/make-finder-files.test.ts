import { expect, it } from 'vitest';
import { openSample } from '#testing/search/sample-finder.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';

const readJson = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  JSON.parse(new TextDecoder().decode(files.get(path)));
const { files } = openSample();

it('says how many have each value, and names those that nobody has', () => {
  const counts = readJson(files, 'counts.json');
  expect(counts).toMatchObject({
    province: { guelmim: 1, zagora: 2, 'sidi-ifni': 1, taza: 1 },
    region: { 'guelmim-oued-noun': 2, 'draa-tafilalet': 2 },
    covers: { guelmim: 1, zagora: 2, 'sidi-ifni': 2, taza: 1 },
    free: { yes: 2, shelter: 1, listening: 1 },
    walkIn: { yes: 0, shelter: 0, listening: 0 },
    verified: { yes: 0 },
  });
});

it('has files for every value, for what nobody has too', () => {
  for (const path of [
    'values/covers/taza.txt',
    'values/walkIn/listening.txt',
    'values/needs/yes.txt',
    'first/free/yes.json',
    'helps/in/covers/taza.txt',
    'helps/with/audience/women.txt',
    'hours/draa-tafilalet.json',
    'places/taza.json',
    'groups/stepFree.txt',
  ])
    expect([path, files.has(path)]).toEqual([path, true]);
  expect(
    [...files.keys()].filter((path) => /^helps\/with\/(?:province|region|covers)/.test(path)),
  ).toEqual([]);
  expect(readJson(files, 'places/centres.json')).toEqual([
    ['guelmim', 28.98, -10.06, 0],
    ['zagora', 30.33, -5.84, 0],
    ['sidi-ifni', 29.38, -10.17, 0],
    ['taza', 34.2, -4, 0],
  ]);
  expect(readJson(files, 'reach/start.json')).toEqual(['528000001']);
  expect(readJson(files, 'reach/0.json')).toEqual([
    ['528000001', 0],
    ['amal.example', 0],
  ]);
});

it('gives who has a common word a file of its own, and words that the same have one file', async () => {
  const many = new SmallFinder(
    Array.from({ length: 3400 }, (_, at) => ({
      id: `a${at}`,
      names: [at % 2 ? 'Nour Amal' : 'Khettara'],
    })),
  );
  const sets = [...many.files.keys()].filter((path) => path.startsWith('sets/'));
  expect(sets).toEqual(['sets/0.txt', 'sets/1.txt']);
  many.host.forget();
  expect((await many.finder.ask({ words: 'nour ' })).total).toBe(1700);
  expect(many.host.sent.filter((path) => path.startsWith('sets/'))).toHaveLength(1);
  expect([...many.files.keys()].filter((path) => path.startsWith('cards/'))).toHaveLength(425);
  expect(readJson(many.files, 'cards/1.json')).toHaveLength(8);
});

it('has the first ten cards of a value in a file of their own', () => {
  const many = new SmallFinder(
    Array.from({ length: 12 }, (_, at) => ({ id: `a${at}`, values: { focus: ['health'] } })),
  );
  expect(readJson(many.files, 'first/focus/health.json')).toHaveLength(10);
  expect(readJson(many.files, 'first/focus/school-education.json')).toEqual([]);
});

it('of a directory without associations has every file that somebody may ask for', () => {
  const none = new SmallFinder([]);
  const paths = [...none.files.keys()].filter((path) => /^(?:helps|hours|places|reach)/.test(path));
  expect(paths.toSorted()).toEqual([
    'helps/in/covers/guelmim.txt',
    'helps/in/covers/zagora.txt',
    'helps/in/province/guelmim.txt',
    'helps/in/province/zagora.txt',
    'helps/in/region/guelmim-oued-noun.txt',
    'helps/with/focus/health.txt',
    'helps/with/focus/school-education.txt',
    'hours/guelmim-oued-noun.json',
    'places/centres.json',
    'places/guelmim.json',
    'places/zagora.json',
    'reach/start.json',
  ]);
  expect(readJson(none.files, 'start.json').size).toBe(0);
  expect([...none.files.keys()].some((path) => path.startsWith('cards/'))).toBe(false);
});
