import { expect, it } from 'vitest';
import type { FinderChoices } from '#features/search/view/finder-choices.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { noChoices } from '#testing/search/no-choices.ts';
import { markFilters } from '../query/filters.ts';
import { indexValues, markChoice } from './name-values.ts';

const { texts } = writeExplorerTexts('en', 55);
const choice = (id: string, count: number) => ({ id, name: id.toUpperCase(), count });
const none = noChoices();
const choices: FinderChoices = {
  ...none,
  focus: [choice('health', 1)],
  service: [choice('shelter', 2)],
  language: [choice('ary', 3)],
  kind: [choice('federation', 4)],
  regions: [{ ...choice('souss', 5), provinces: [{ ...choice('tata', 6), reached: 7 }] }],
  marks: { ...none.marks, free: 8, needs: 9 },
};

it('finds every value by its filter and its id, with how many have it', () => {
  const values = indexValues(choices, texts);
  const counts = [...values].map(([key, { name, count }]) => `${key} ${name} ${count}`);
  expect(counts.toSorted()).toEqual(
    [
      'covers/tata TATA 7',
      'focus/health HEALTH 1',
      'kind/federation FEDERATION 4',
      'language/ary ARY 3',
      'province/tata TATA 6',
      'region/souss SOUSS 5',
      'service/shelter SHELTER 2',
      ...markFilters.map((mark) => `${mark}/yes ${texts[mark]} ${choices.marks[mark]}`),
    ].toSorted(),
  );
});

it('marks a name in another language than the page’s', () => {
  expect(markChoice({})).toEqual({});
  expect(markChoice({ lang: 'ar' })).toMatchObject({ dir: 'rtl' });
  expect(markChoice({ lang: 'fr' })).toMatchObject({ dir: 'ltr' });
});
