import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { MemoryHost } from '#testing/search/finder-in-memory.ts';
import { listFiltersByKind } from './build/write-filters-by-kind.ts';
import { listFinderRecords } from './finder-records.ts';
import { ChosenValues } from './phone/explorer/chosen-values.tsx';
import { readAddress, writeAddress } from './phone/explorer/explorer-state.ts';
import { FilterPanel } from './phone/explorer/filter-panel.tsx';
import { indexValues } from './phone/explorer/name-values.ts';
import type { Filter } from './phone/query/filters.ts';
import { filtersByKind } from './phone/query/filters-by-kind.ts';
import { openFinder } from './phone/query/finder.ts';
import { listFinderChoices } from './view/finder-choices.ts';
import { makeFinder } from './view/make-finder.ts';
import { writeExplorerTexts } from './view/write-explorer-texts.ts';

/** What `npm run generate` writes for the rows below. */
const invented = vi.hoisted(() => ({
  mark: 'inventedMark',
  list: 'inventedList',
  'service-mark': 'inventedServiceMark',
}));

vi.mock('./phone/query/filters-by-kind.ts', async (load) => {
  const { filtersByKind } = await load<typeof import('./phone/query/filters-by-kind.ts')>();
  const more = Object.entries(filtersByKind).map(([kind, ids]) => {
    const id = kind in invented ? [invented[kind as keyof typeof invented]] : [];
    return [kind, [...ids, ...id]];
  });
  return { filtersByKind: Object.fromEntries(more) };
});
vi.mock('./filters.ts', async (load) => {
  const table = await load<typeof import('./filters.ts')>();
  const { listRow, markRow, serviceMarkRow } = table;
  const rows = {
    inventedMark: markRow('filter.stepFree', ({ association }) => association.acronym === 'P'),
    inventedList: listRow(
      'filter.kind',
      ({ association: { acronym } }) => (acronym ? [acronym] : []),
      {
        P: { fr: 'Petite' },
        G: { fr: 'Grande' },
        M: { fr: 'Moyenne' },
      },
    ),
    inventedServiceMark: serviceMarkRow('filter.walkIn', ({ access }) => access?.includes('phone')),
  };
  return { ...table, filterTable: { ...table.filterTable, ...rows } };
});

const directory = buildDirectory({
  associations: [
    {
      id: 'atlas',
      name: { fr: 'Atlas' },
      acronym: 'P',
      services: [{ service: 'legal-aid', access: ['walk-in'] }],
    },
    {
      id: 'badr',
      name: { fr: 'Badr' },
      acronym: 'G',
      services: [{ service: 'listening', access: ['phone'] }],
    },
    { id: 'chams', name: { fr: 'Chams' } },
  ],
  services: [
    { id: 'listening', name: { fr: 'Écoute' } },
    { id: 'legal-aid', name: { fr: 'Conseil' } },
  ],
});
const { base, files, counts } = makeFinder(directory, 'fr');
const choices = listFinderChoices(directory, counts, 'fr');
const { texts } = writeExplorerTexts('fr', 55);
const values = indexValues(choices, texts);

/** The filters as somebody chooses them who opens an address. */
function open(address: string) {
  const { state, dropped } = readAddress(address, values);
  expect(dropped).toEqual([]);
  expect(writeAddress(state)).toBe(address);
  return state;
}

it('tells the phone what its row is, and nothing of records', () => {
  expect(listFiltersByKind()).toEqual(filtersByKind);
  expect(filtersByKind.mark).toContain('inventedMark');
});

it('is in every record', () => {
  const had = listFinderRecords(directory, '2026-03-01').map(({ values }) => values);
  expect(had).toMatchObject([
    { inventedMark: ['yes'], inventedList: ['P'], inventedServiceMark: [] },
    { inventedMark: [], inventedList: ['G'], inventedServiceMark: ['yes', 'listening'] },
    { inventedMark: [], inventedList: [], inventedServiceMark: [] },
  ]);
});

it('has its files and its counts', () => {
  for (const value of [
    'inventedMark/yes',
    'inventedList/P',
    'inventedServiceMark/yes',
    'inventedServiceMark/listening',
  ])
    expect([...files.keys()]).toContain(`values/${value}.txt`);
  for (const filter of Object.values(invented))
    expect([...files.keys()]).toContain(`groups/${filter}.txt`);
  expect(counts).toMatchObject({
    inventedMark: { yes: 1 },
    inventedList: { P: 1, G: 1 },
    inventedServiceMark: { yes: 1, listening: 1 },
  });
});

it('has its place in the panel, with names and counts, and without what nobody has', () => {
  const html = renderToStaticMarkup(
    <FilterPanel
      {...{ texts, choices }}
      state={open('?inventedList=P&inventedMark=yes')}
      lang="fr"
      counts={{ countOf: (_, { count }) => count, look: () => {} }}
      dispatch={() => {}}
    />,
  );
  const boxes = [...html.matchAll(/<label class="check[^"]*">(.*?)<\/label>/g)].map(
    ([, box = '']) => [
      box.replace(/<span class="count">/, ' ').replace(/<.*?>/g, ''),
      box.includes('checked'),
    ],
  );
  expect(boxes.slice(-6)).toEqual([
    ['Petite 1', true],
    ['Grande 1', false],
    [texts.openNow, false],
    [`${texts.walkIn} 1`, false],
    [`${texts.walkIn} 1`, false],
    [`${texts.stepFree} 1`, true],
  ]);
  expect(html).toContain(`>${texts.kind}</span><span class="chosen-count">1</span>`);
});

it('is named where it is chosen', () => {
  const state = open('?inventedList=G&inventedServiceMark=yes');
  const icons = { association: '', search: '', filter: '', close: '', region: '' };
  const html = renderToStaticMarkup(
    <ChosenValues
      {...{ state, values, texts, icons, dropped: [], leftOut: [] }}
      dispatch={() => {}}
    />,
  );
  expect(html).toContain('>Grande</span>');
  expect(html).toContain(`>${texts.walkIn}</span>`);
});

it('narrows the answer, by itself and beside a service', async () => {
  const finder = openFinder({ base, locale: 'fr', fetch: new MemoryHost(files, base).fetch });
  const find = async (address: string) => {
    const { numbers } = await finder.ask({ filters: open(address).filters });
    return (await finder.cards(numbers)).map(({ title }) => title.text);
  };
  expect(await find('?inventedList=P&inventedList=G')).toEqual(['Atlas', 'Badr']);
  expect(await find('?inventedMark=yes')).toEqual(['Atlas']);
  expect(await find('?service=listening&inventedServiceMark=yes')).toEqual(['Badr']);
  expect(await find('?service=legal-aid&inventedServiceMark=yes')).toEqual([]);
  const among = await finder.countAmong('inventedList' as Filter, {
    filters: { ['inventedServiceMark' as Filter]: ['yes'] },
  });
  expect([...among]).toEqual([
    ['P', 0],
    ['G', 1],
  ]);
});
