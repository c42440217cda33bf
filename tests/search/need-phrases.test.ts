import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSampleContent } from '#testing/own-content.ts';
import { measureNeeds, type NeedPhrase } from '#testing/search/measure-needs.ts';

/** Phrases as people say them, invented; each with what answers it, or with nothing. */
const phrases: NeedPhrase[] = JSON.parse(
  readFileSync(new URL('../fixtures/need-phrases.json', import.meta.url), 'utf8'),
);

it('everyday phrases are offered what they ask for, and others nothing', async () => {
  const { records } = await readSampleContent();
  const { asked, reached, missed, wrong, unseen } = measureNeeds(phrases, records);
  expect(reached / asked).toBeGreaterThanOrEqual(0.92);
  // Words that stand in records: each leads to its subject.
  expect(missed.filter(({ phrase }) => /^r\d/.test(phrase.id))).toEqual([]);
  expect(wrong).toEqual([]);
  expect(unseen).toEqual([]);
});
