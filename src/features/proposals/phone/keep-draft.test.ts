import { expect, it } from 'vitest';
import { joinAnswers } from './keep-draft.ts';

type Answers = Record<string, string>;

it.each<[string, Answers, Answers, Answers, Answers]>([
  ['what is typed for the first time', {}, { name: 'Amal' }, {}, { name: 'Amal' }],
  [
    'what another tab has kept meanwhile',
    { name: 'Amal', phone: '0528' },
    { name: 'Amal' },
    { name: 'Amal' },
    { name: 'Amal', phone: '0528' },
  ],
  [
    'what this page says now, where another tab said otherwise',
    { name: 'Annour' },
    { name: 'Amal' },
    {},
    { name: 'Amal' },
  ],
  [
    'what another tab says of an answer that stayed here as it was',
    { name: 'Annour' },
    { name: 'Amal' },
    { name: 'Amal' },
    { name: 'Annour' },
  ],
  ['nothing of what was taken back here', { name: 'Amal' }, {}, { name: 'Amal' }, {}],
])('keeps %s', (_, kept, ours, before, expected) => {
  const toMap = (answers: Answers) => new Map(Object.entries(answers));
  expect(Object.fromEntries(joinAnswers(toMap(kept), toMap(ours), toMap(before)))).toEqual(
    expected,
  );
});
