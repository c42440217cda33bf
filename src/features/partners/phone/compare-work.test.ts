import { describe, expect, it } from 'vitest';
import { findReasons, type Work, weighReasons } from './compare-work.ts';

const work = (more: Partial<Work>): Work => ({
  focusAreas: [],
  audiences: [],
  services: [],
  ...more,
});
const own = work({ focusAreas: ['school', 'women'], audiences: ['girls'], services: ['lessons'] });

describe('findReasons', () => {
  it.each<[string, Partial<Work>, boolean, string[]]>([
    [
      'the same subject in the same place',
      { focusAreas: ['women', 'health'] },
      true,
      ['here women'],
    ],
    ['the same subject elsewhere', { focusAreas: ['school'] }, false, ['focus school']],
    ['the same public', { audiences: ['girls'] }, false, ['audience girls']],
    [
      'a service that completes what one does for the same people',
      { audiences: ['girls'], services: ['lessons', 'shelter'] },
      true,
      ['audience girls', 'service shelter'],
    ],
    ['a service and nothing in common', { services: ['shelter'] }, true, []],
    ['nothing in common', { focusAreas: ['sport'] }, true, []],
  ])('sees %s', (_, other, isHere, wanted) => {
    const reasons = findReasons(own, work(other), isHere);
    expect(reasons.map(({ kind, what }) => `${kind} ${what.join(' ')}`)).toEqual(wanted);
  });
});

it('weighs a shared subject in the same place most', () => {
  const weigh = (other: Partial<Work>, isHere: boolean) =>
    weighReasons(findReasons(own, work(other), isHere));
  const here = weigh({ focusAreas: ['school'] }, true);
  const elsewhere = weigh({ focusAreas: ['school'] }, false);
  const people = weigh({ audiences: ['girls'] }, true);
  expect([here > elsewhere, elsewhere > people, people > 0]).toEqual([true, true, true]);
});
