import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { provinceInRegion } from './province-in-region.ts';

const commune = (code: string) =>
  `communes:\n  - code: ${code}\n    kind: rural\n    name:\n      fr: Imindounit\n    population: 10\n`;
const places = {
  'regions/marrakech-safi': 'code: "07"\n',
  'regions/souss': 'code: "09"\n',
  'provinces/chichaoua': `code: "07.161"\nregion: marrakech-safi\n${commune('07.161.07.09')}`,
  'provinces/safi': `code: "07.431"\nregion: marrakech-safi\n${commune('07.431.01.01')}`,
};

function check(texts: Record<string, string>) {
  return provinceInRegion.check(buildContent({ ...places, ...texts }), { today: '2025-11-22' });
}

describe('province-in-region', () => {
  it('takes what fits together', () => {
    expect(
      check({
        'associations/amal':
          'places:\n  - province: chichaoua\n    commune: 07.161.07.09\n    precision: commune\n' +
          'area:\n  regions:\n    - marrakech-safi\n  provinces:\n    - chichaoua\n',
      }),
    ).toEqual([]);
  });

  it('finds a province outside the regions beside it', () => {
    const issues = check({
      'associations/amal': 'area:\n  regions:\n    - souss\n  provinces:\n    - chichaoua\n',
    });
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:5:7 province-in-region']);
    expect(issues[0]?.values).toEqual({ found: 'chichaoua', region: 'marrakech-safi' });
  });

  it('finds a commune of another province, and of none', () => {
    const issues = check({
      'associations/amal':
        'places:\n  - province: safi\n    commune: 07.161.07.09\n    precision: commune\n',
      'associations/nour': 'places:\n  - commune: 07.161.07.99\n    precision: commune\n',
    });
    expect(listIssues(issues)).toEqual([
      'associations/amal.yaml:3:14 commune-in-province',
      'associations/nour.yaml:2:14 commune-in-province',
    ]);
    expect(issues.map(({ values }) => values)).toEqual([
      { found: '07.161.07.09', province: 'safi', actual: 'chichaoua' },
      { found: '07.161.07.99', province: '', actual: '' },
    ]);
  });

  it('leaves a province that is not there to the check of references', () => {
    const text =
      'places:\n  - province: nowhere\n    commune: 07.161.07.09\n    precision: commune\n';
    expect(check({ 'associations/amal': text })).toEqual([]);
  });

  it('says nothing of the codes of other countries, which do not nest', () => {
    expect(
      check({
        'regions/flanders': 'code: "0200"\n',
        'provinces/brabant': `code: "20001"\nregion: flanders\n${commune('23.002.01.01')}`,
      }),
    ).toEqual([]);
  });

  it('finds official codes that do not nest', () => {
    const issues = check({
      'provinces/agadir': `code: "07.001"\nregion: souss\n${commune('09.001.01.01')}`,
    });
    expect(listIssues(issues)).toEqual([
      'provinces/agadir.yaml:1:7 code-in-code',
      'provinces/agadir.yaml:4:11 code-in-code',
    ]);
  });

  it('says nothing of communes where no province is written down', () => {
    const text = 'places:\n  - commune: 07.161.07.09\n    precision: commune\n';
    const content = buildContent({ 'associations/amal': text });
    expect(provinceInRegion.check(content, { today: '2025-11-22' })).toEqual([]);
  });
});
