import { describe, expect, it } from 'vitest';
import type { FileInHistory } from '#records/read-history.ts';
import { gatherChanges } from './gather-changes.ts';
import { selectCompared } from './select-compared.ts';

const today = '2026-11-28';
const path = 'associations/amal.yaml';
/** `ab`: from the text a to the text b; `-` is no file. */
const step = (day: string, texts: string, file = path): FileInHistory => {
  const [before = '-', after = '-'] = texts;
  return {
    day,
    path: file,
    ...(before !== '-' && { before }),
    ...(after !== '-' && { after }),
  };
};
const gather = (...steps: FileInHistory[]) =>
  gatherChanges(steps, today).map(({ day, kind, id }) => `${day} ${id} ${kind}`);

describe('what a day did to a record', () => {
  it.each<[string, string[], string[]]>([
    ['several steps are one', ['bc', 'ab'], ['2026-11-20 amal changed']],
    ['a record that came and was corrected came', ['ab', '-a'], ['2026-11-20 amal added']],
    ['one that came and went was never there', ['a-', '-a'], []],
    ['what led back to where it began is nothing', ['ba', 'ab'], []],
    ['one that went is gone', ['b-', 'ab'], ['2026-11-20 amal removed']],
  ])('%s', (_, texts, expected) => {
    expect(gather(...texts.map((each) => step('2026-11-20', each)))).toEqual(expected);
  });

  it('is told for twelve whole months', () => {
    expect(gather(step('2025-12-01', 'ab'))).toHaveLength(1);
    expect(gather(step('2025-11-30', 'ab'))).toEqual([]);
  });

  it('is told of associations and of what helps them, and of nobody’s own page', () => {
    const others = ['volunteers/v-1.yaml', 'regions/souss.yaml', 'pages/about/fr.md', 'site.yaml'];
    expect(gather(...others.map((file) => step('2026-11-20', 'ab', file)))).toEqual([]);
    expect(gather(step('2026-11-20', 'ab', 'calls/fund.yaml'))).toHaveLength(1);
  });
});

it('a day that touched very many records is not looked into, nor what is older than enough', () => {
  const changes = gatherChanges(
    [
      ...['a', 'b', 'c'].map((id) => step('2026-11-20', 'ab', `associations/${id}.yaml`)),
      ...['a', 'b'].map((id) => step('2026-11-19', 'ab', `associations/${id}.yaml`)),
      step('2026-11-18', 'ab'),
    ],
    today,
  );
  const days = (limits: { mostOfADay: number; mostCompared: number }) =>
    [...selectCompared(changes, limits)].map(({ day }) => day.slice(-2));
  expect(days({ mostOfADay: 2, mostCompared: 9 })).toEqual(['19', '19', '18']);
  expect(days({ mostOfADay: 9, mostCompared: 4 })).toEqual(['20', '20', '20', '18']);
});
