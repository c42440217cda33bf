import { expect, it } from 'vitest';
import { openSample } from '#testing/search/sample-finder.ts';
import { FileStore } from './file-store.ts';
import {
  firstCardsFile,
  hoursFile,
  IndexReader,
  isNameKey,
  nameValue,
  needPlacesFile,
  placeNeedsFile,
  placesFile,
  valueFile,
} from './index-reader.ts';

/** These addresses stand in files that phones keep for good. */
it.each([
  [valueFile('focus', 'a/b'), 'values/focus/a%2Fb.txt'],
  [firstCardsFile('focus', 'a/b'), 'first/focus/a%2Fb.json'],
  [placeNeedsFile('covers', 'a/b'), 'helps/in/covers/a%2Fb.txt'],
  [needPlacesFile('service/é'), 'helps/with/service/%C3%A9.txt'],
  [placesFile('é'), 'places/%C3%A9.json'],
  [hoursFile('é'), 'hours/%C3%A9.json'],
])('a file is called %s', (file, expected) => {
  expect(file).toBe(expected);
});

it.each([
  [valueFile('province', 'a b'), 'province/a b'],
  ['values/province/taza.txt.gz', undefined],
  ['old/values/province/taza.txt', undefined],
  ['sets/0.txt', undefined],
])('%s is the file of the value %s', (file, value) => {
  expect(nameValue(file)).toBe(value);
});

const sample = openSample();
const open = () => IndexReader.open(new FileStore('/finder/', sample.host.fetch));
const wordsOf = (entries: readonly { word: string }[]) => entries.map(({ word }) => word);

it('finds a word, and none that only begins so', async () => {
  const index = await open();
  expect((await index.find('words', 'amal'))?.word).toBe('amal');
  expect(await index.find('words', 'ama')).toBeUndefined();
  expect(await index.find('words', 'amals')).toBeUndefined();
  expect(await index.find('words', '')).toBeUndefined();
  expect((await index.find('sounds', 'mrlft'))?.word).toBe('mrlft');
});

it('finds words by their beginning, and no name of a place among them', async () => {
  const index = await open();
  expect(wordsOf(await index.findStarting('tag', 3))).toEqual(['tagmat']);
  expect(wordsOf(await index.findStarting('ta', 3))).toEqual(['tafilalet', 'tagmat', 'taza']);
  expect(await index.findStarting('ta', 0)).toEqual([]);
  expect((await index.shardOf('words', 'taza')).some(({ word }) => isNameKey(word))).toBe(true);
});

it('knows the places that a whole name names, and those that may be about to be named', async () => {
  const index = await open();
  expect(await index.namesOf('words', 'sidi ifni ')).toEqual(['province/sidi-ifni']);
  expect(await index.namesOf('words', 'sidi ifni')).toEqual([]);
  expect(await index.namesBeginning('si')).toEqual(['province/sidi-ifni']);
  expect(await index.namesBeginning('ifni')).toEqual([]);
});

const listed = (numbers: ArrayLike<number>) => Array.from(numbers);

it('of a need lists who helps with it where it is asked for', async () => {
  const index = await open();
  const shelterIn = async (where: Parameters<IndexReader['within']>[0]) =>
    listed(await index.within(where).numbersOf('service', 'shelter'));
  expect(await shelterIn({ chosen: [], named: [] })).toEqual([1, 2, 5]);
  // Whoever is in Taza and shelters people in Zagora alone is not found in Taza.
  expect(await shelterIn({ chosen: [['province', ['taza']]], named: [] })).toEqual([]);
  expect(await shelterIn({ chosen: [['province', ['taza', 'zagora']]], named: [] })).toEqual([
    1, 5,
  ]);
  expect(await shelterIn({ chosen: [['covers', ['sidi-ifni']]], named: [] })).toEqual([2]);
  // A place that is only named leaves who is not there at all.
  expect(await shelterIn({ chosen: [], named: [['province', ['taza']]] })).toEqual([1, 2]);
  const both = { chosen: [['region', ['draa-tafilalet']]], named: [['province', ['taza']]] };
  expect(await shelterIn(both as never)).toEqual([1]);
});

it('is within a place where one is chosen or named', async () => {
  const index = await open();
  const place = ['province', ['taza']] as const;
  expect([
    index.isWithin,
    index.within({ chosen: [place], named: [] }).isWithin,
    index.within({ chosen: [], named: [place] }).isWithin,
  ]).toEqual([false, true, true]);
  expect(index.size).toBe(6);
});

it('lists who uses a word, from its shard or from the file of a value', async () => {
  const index = await open();
  expect(await index.listNumbers(undefined)).toEqual([]);
  const of = async (numbers: number[] | string) =>
    listed(await index.listNumbers({ termForm: 'exact', fields: 1, numbers }));
  expect(await of([3, 4])).toEqual([3, 4]);
  expect(await of('values/province/zagora.txt')).toEqual([1, 5]);
  await index.group('groups/province.txt');
  expect(await of('values/province/zagora.txt')).toEqual([1, 5]);
});
