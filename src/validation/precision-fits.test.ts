import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { precisionFits } from './precision-fits.ts';

const point = '    coordinates:\n      lat: 31.5\n      lng: -8.7\n';
const address = '    address:\n      fr: 12, rue des Oliviers\n';

function check(place: string) {
  const content = buildContent({ 'associations/amal': `places:\n  - province: fes\n${place}` });
  return listIssues(precisionFits.check(content, { today: '2025-11-22' }));
}

it('says what the place calls itself', () => {
  const find = (place: string) =>
    precisionFits
      .check(buildContent({ 'associations/amal': `places:\n  - province: fes\n${place}` }), {
        today: '2025-11-22',
      })
      .map(({ values, severity }) => [values, severity]);
  expect(find(`${point}    precision: commune\n`)).toEqual([[{ found: 'commune' }, 'error']]);
  expect(find('    precision: street\n')).toEqual([[{ found: 'street' }, 'error']]);
});

describe('precision-fits', () => {
  it.each([
    ['a point on a door', `${point}    precision: exact\n`],
    ['a point on a street', `${point}    precision: street\n`],
    ['an address without a point', `${address}    precision: street\n`],
    ['a commune', '    precision: commune\n'],
    ['an address of which only the commune is sure', `${address}    precision: commune\n`],
  ])('takes %s', (_, place) => {
    expect(check(place)).toEqual([]);
  });

  it('finds a point for a whole commune', () => {
    expect(check(`${point}    precision: commune\n`)).toEqual([
      'associations/amal.yaml:6:16 coordinates-without-precision',
    ]);
  });

  it('finds a street that is nowhere', () => {
    expect(check('    precision: street\n')).toEqual([
      'associations/amal.yaml:3:16 precision-without-address',
    ]);
  });

  it('finds an exact place that is nowhere', () => {
    expect(check('    precision: exact\n')).toEqual([
      'associations/amal.yaml:3:16 precision-without-address',
    ]);
  });
});
