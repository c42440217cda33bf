import { expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { listFinderPaths, sendFinderFile } from './finder-route.ts';
import { makeFinder } from './make-finder.ts';

const directory = buildDirectory({ associations: [{ id: 'amal', name: { fr: 'Amal' } }] });

it('has a path for each file of each locale, by its ending', () => {
  const { build, files } = makeFinder(directory, 'fr');
  const paths = listFinderPaths(directory, '.json');
  expect(new Set(paths.map(({ params }) => params.locale))).toEqual(new Set(locales));
  const own = paths.filter(({ params }) => params.locale === 'fr');
  expect(own).toContainEqual({ params: { locale: 'fr', build, file: 'start' } });
  const texts = listFinderPaths(directory, '.txt').filter(({ params }) => params.locale === 'fr');
  expect(texts).toContainEqual({ params: { locale: 'fr', build, file: 'words/0' } });
  expect(own.length + texts.length).toBe(files.size);
});

it('sends a file as it was made, and says where there is none', async () => {
  const sent = sendFinderFile(directory, { locale: 'fr', file: 'start' }, '.json');
  expect(sent.status).toBe(200);
  expect(await sent.json()).toMatchObject({ size: 1 });
  const none = sendFinderFile(directory, { locale: 'fr', file: 'nothing' }, '.json');
  expect([none.status, await none.text()]).toEqual([404, '']);
});
