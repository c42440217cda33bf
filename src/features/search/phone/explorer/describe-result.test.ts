import { expect, it } from 'vitest';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { describeResult } from './describe-result.ts';

const choices = {
  focus: [],
  audience: [],
  service: [],
  language: [],
  kind: [],
  regions: [],
  marks: { free: 0, walkIn: 0, stepFree: 0, verified: 0, volunteers: 0, needs: 0 },
};

it.each([
  [0.2, 'about 1 km away'],
  [1234.4, 'about 1,234 km away'],
])('says %d kilometres as the language writes them', (distance, words) => {
  const say = describeResult(choices, writeExplorerTexts('en', 55).texts, 'en');
  expect(say({ distance, reason: undefined })).toBe(words);
});
