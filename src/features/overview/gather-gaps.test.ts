import { expect, it } from 'vitest';
import { buildDirectory, placeIn, type RecordSketch } from '#testing/directory-builder.ts';
import { readIndicator } from './gap-indicators.ts';
import { gatherGaps, gradeKnowledge, listGapFocus } from './gather-gaps.ts';
import { gatherCells } from './gather-region.ts';
import { writeCompared } from './write-compared.ts';
import { writeReportCsv } from './write-report-csv.ts';

const water = 'rural-water-agriculture';
const province = (id: string, lng: number, census: object): RecordSketch<'provinces'> => ({
  id,
  code: `01.${lng}`,
  region: id === 'far' ? 'south' : 'north',
  name: { fr: id },
  center: { lat: 32, lng },
  census: { population: 200_000, under15: 25, ...census },
});
const association = (id: string, at: string, more = {}): RecordSketch<'associations'> => ({
  id,
  name: { fr: id },
  focusAreas: [water],
  places: [placeIn(at)],
  ...more,
});
const call = (id: string, more: object): RecordSketch<'calls'> => ({
  id,
  focusAreas: [water],
  ...more,
});
const directory = buildDirectory({
  regions: [
    { id: 'north', name: { fr: 'Nord' } },
    { id: 'south', name: { fr: 'Sud' } },
  ],
  provinces: [
    province('dry', 1, { runningWater: 40 }),
    province('wet', 2, { runningWater: 99.9 }),
    province('far', 5, { runningWater: 70 }),
    province('silent', 9, {}),
  ],
  'focus-areas': [
    { id: 'health', order: 1 },
    { id: water, order: 2 },
  ],
  associations: [
    association('wells', 'wet', { verification: { level: 'confirmed', date: '2026-06-01' } }),
    association('pumps', 'wet', { area: { regions: ['north'] } }),
    association('springs', 'far'),
    association('books', 'dry', { focusAreas: ['health'] }),
    association('gone', 'dry', { status: 'closed' }),
  ],
  calls: [
    call('for-all', {}),
    call('for-north', { regions: ['north'] }),
    call('for-far', { provinces: ['far'] }),
    call('over', { closes: '2026-01-31' }),
    call('other', { focusAreas: ['health'] }),
  ],
});

it('has a cell for each province of which the census says something, and for focus areas with an indicator', () => {
  expect(listGapFocus(directory)).toEqual([water]);
  expect(gatherGaps(directory)).toEqual([
    {
      province: 'dry',
      focus: water,
      population: 200_000,
      share: 60,
      people: 120_000,
      listed: 0,
      verified: 0,
      // Its region is theirs, and they do not say that they come.
      possible: 1,
    },
    {
      province: 'wet',
      focus: water,
      population: 200_000,
      share: 0.1,
      people: 200,
      listed: 2,
      verified: 1,
      possible: 0,
    },
    {
      province: 'far',
      focus: water,
      population: 200_000,
      share: 30,
      people: 60_000,
      listed: 1,
      verified: 0,
      possible: 0,
    },
  ]);
});

it('counts people among those whom an indicator is a share of', () => {
  const census = {
    population: 1000,
    under15: 20,
    activity: 50,
    illiteracyWomen: 30,
    unemployment: 10,
  };
  expect(readIndicator('women-equality', census)).toEqual({ share: 30, people: 120 });
  expect(readIndicator('training-employment', census)).toEqual({ share: 10, people: 40 });
  expect(readIndicator('income-cooperatives', census)).toEqual({ share: 50, people: 400 });
  expect(readIndicator('school-education', { ...census, schooling6to11: 95 })).toEqual({
    share: 5,
    people: 4,
  });
  expect(readIndicator('disability-inclusion', census)).toBeUndefined();
  expect(readIndicator('health', census)).toBeUndefined();
});

it('says of what little the directory knows that it is little', () => {
  // Four for 800,000 are half an association for 100,000, of which each but the last has as many at least.
  expect(Object.fromEntries(gradeKnowledge(directory))).toEqual({
    dry: 'some',
    wet: 'some',
    far: 'some',
    silent: 'nothing',
  });
});

it('names who could extend from the nearest province outwards, and the calls that are not over', () => {
  const [cell] = gatherCells(directory, 'dry');
  expect(cell?.place).toBe(1);
  expect(cell?.possible.map(({ id }) => id)).toEqual(['pumps']);
  expect(cell?.nearest.map(({ association, province }) => [association.id, province.id])).toEqual([
    ['wells', 'wet'],
    ['springs', 'far'],
  ]);
  expect(cell?.nearest[0]?.kilometres).toBe(94);
  expect(cell?.calls.map(({ id }) => id)).toEqual(['for-all', 'for-north']);
});

it('the report of a region is a table with a line for each of its cells', () => {
  const [heads = '', ...lines] = writeReportCsv(directory, 'north', 'fr').trim().split('\r\n');
  const names = heads.replace('\uFEFF', '').replaceAll('"', '').split(',');
  const rows = lines.map((line) => line.replaceAll('"', '').split(','));
  const pick = (name: string) => rows.map((row) => row[names.indexOf(name)]);
  expect(pick('province')).toEqual(['dry', 'wet']);
  expect(pick('share_percent')).toEqual(['60', '0.1']);
  expect(pick('listed_per_100000')).toEqual(['0', '1']);

  expect(pick('nearest_association')).toEqual(['wells', 'springs']);
});

it('what phones put side by side names nobody: it is as small with many associations', () => {
  const { dry, wet, silent } = writeCompared(directory, 'fr');
  expect([dry?.cells, wet?.cells, silent?.cells]).toEqual([
    { [water]: [60, 0] },
    { [water]: [0.1, 2] },
    {},
  ]);
  expect([wet?.listed, wet?.verified, silent?.listed]).toEqual([2, 1, 0]);
  expect(wet?.figures).toContainEqual(['Eau courante', '99,9\u00a0%']);
});
