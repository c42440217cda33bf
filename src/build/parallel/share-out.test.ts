import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { addressOf, fileOf, type SitePage, shareOut, takeUnits } from './share-out.ts';

const page = (path: string): SitePage => ({ path, isPage: true });
const file = (path: string): SitePage => ({ path, isPage: false });
const some = [
  ...['/', '/404/', '/fr/', '/fr/help/', '/ar/', '/ar/kept/'].map(page),
  ...['/robots.txt', '/fr/finder/1/start.json'].map(file),
];
const pathsOf = (queues: ReturnType<typeof shareOut>) =>
  queues.map((queue) => queue.map((unit) => unit.map(({ path }) => path)));

describe('shareOut', () => {
  it('makes a queue of what all locales share and one of each locale, files first', () => {
    expect(pathsOf(shareOut(some, locales))).toEqual([
      [['/robots.txt'], ['/', '/404/']],
      [['/ar/', '/ar/kept/']],
      [['/fr/finder/1/start.json'], ['/fr/', '/fr/help/']],
    ]);
  });

  it('puts the pages that describe the files of all locales beside these files', () => {
    const files = [file('/data/a.csv'), page('/fr/data/'), page('/ar/data'), page('/fr/help/')];
    expect(pathsOf(shareOut(files, locales))).toEqual([
      [['/data/a.csv', '/fr/data/', '/ar/data']],
      [['/fr/help/']],
    ]);
    expect(pathsOf(shareOut(files, ['ar'])).flat(2)).toEqual(['/data/a.csv', '/ar/data']);
  });

  it('leaves out other locales, but for the page that the service worker keeps', () => {
    expect(pathsOf(shareOut(some, ['fr'])).flat(2)).toEqual([
      ...['/robots.txt', '/', '/404/', '/ar/kept/'],
      ...['/fr/finder/1/start.json', '/fr/', '/fr/help/'],
    ]);
  });

  it('cuts many pages into units of a hundred', () => {
    const many = Array.from({ length: 250 }, (_, at) => page(`/fr/associations/${at}/`));
    const [queue = []] = shareOut(many, locales);
    expect(queue.map((unit) => unit.length)).toEqual([100, 100, 50]);
  });
});

describe('takeUnits', () => {
  it('gives each unit to one thread, which takes those of its own queues first', () => {
    const queues = [['a1', 'a2'], ['b1'], ['c1'], ['d1', 'd2']];
    const taken = new Int32Array(queues.length);
    const second = takeUnits(queues, taken, 1, 2);
    expect(second.next().value).toBe('c1');
    const first = [...takeUnits(queues, taken, 0, 2)];
    expect(first).toEqual(['a1', 'a2', 'b1', 'd1', 'd2']);
    expect([...second]).toEqual([]);
  });
});

it.each<[SitePage, address: string, file: string]>([
  [page('/'), '/', '/index.html'],
  [page('/fr/help/'), '/fr/help/', '/fr/help/index.html'],
  [page('/fr/help'), '/fr/help/', '/fr/help/index.html'],
  [page('/404'), '/404/', '/404.html'],
  [page('/fr/404/'), '/fr/404/', '/fr/404/index.html'],
  [file('/fr/map/start.json'), '/fr/map/start.json', '/fr/map/start.json'],
])('%j is asked for at %s and written into %s', (each, address, path) => {
  expect(addressOf(each)).toBe(address);
  expect(fileOf(each)).toBe(path);
});
