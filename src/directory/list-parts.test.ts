import { expect, it } from 'vitest';
import { cutIntoParts, isLaterPart, pathOfPart } from './list-parts.ts';

it('cuts a list into parts, each record in one of them', () => {
  expect(cutIntoParts(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    { number: 1, parts: 3, records: ['a', 'b'] },
    { number: 2, parts: 3, records: ['c', 'd'] },
    { number: 3, parts: 3, records: ['e'] },
  ]);
  expect(cutIntoParts(['a', 'b'], 2)).toHaveLength(1);
});

it('leaves an empty list its page', () => {
  expect(cutIntoParts([])).toEqual([{ number: 1, parts: 1, records: [] }]);
});

it('gives the first part the page of the list', () => {
  const paths = [1, 2].map((number) => pathOfPart('volunteer/wishes', number));
  expect(paths).toEqual(['volunteer/wishes', 'volunteer/wishes/more/2']);
  expect(paths.map(isLaterPart)).toEqual([false, true]);
});
