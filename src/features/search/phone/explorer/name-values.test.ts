import { expect, it } from 'vitest';
import type { FinderChoices } from '#features/search/view/finder-choices.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { indexValues, markChoice } from './name-values.ts';

const { texts } = writeExplorerTexts('en', 55);
const choice = (id: string, count: number) => ({ id, name: id.toUpperCase(), count });
const choices: FinderChoices = {
  focus: [choice('health', 1)],
  audience: [],
  service: [choice('shelter', 2)],
  language: [choice('ary', 3)],
  kind: [choice('federation', 4)],
  regions: [{ ...choice('souss', 5), provinces: [{ ...choice('tata', 6), reached: 7 }] }],
  marks: { free: 8, walkIn: 0, stepFree: 0, verified: 0, volunteers: 0, needs: 9 },
};

it('finds every value by its filter and its id, with how many have it', () => {
  const values = indexValues(choices, texts);
  const counts = [...values].map(([key, { name, count }]) => `${key} ${name} ${count}`);
  expect(counts.toSorted()).toEqual(
    [
      'covers/tata TATA 7',
      'focus/health HEALTH 1',
      `free/yes ${texts.free} 8`,
      'kind/federation FEDERATION 4',
      'language/ary ARY 3',
      `needs/yes ${texts.needs} 9`,
      'province/tata TATA 6',
      'region/souss SOUSS 5',
      'service/shelter SHELTER 2',
      `stepFree/yes ${texts.stepFree} 0`,
      `verified/yes ${texts.verified} 0`,
      `volunteers/yes ${texts.volunteers} 0`,
      `walkIn/yes ${texts.walkIn} 0`,
    ].toSorted(),
  );
});

it('marks a name in another language than the page’s', () => {
  expect(markChoice({})).toEqual({});
  expect(markChoice({ lang: 'ar' })).toMatchObject({ dir: 'rtl' });
  expect(markChoice({ lang: 'fr' })).toMatchObject({ dir: 'ltr' });
});
