import { expect, it } from 'vitest';
import type { Resource } from '#model/resources.ts';
import { answersFit } from './answers-fit.ts';
import type { DraftContent } from './check.ts';

type Given = Partial<Resource> & Pick<Resource, 'id' | 'kind'>;

function check(...records: Given[]): string[] {
  const files = records.map((record) => ({
    collection: 'resources',
    id: record.id,
    record,
    report: (rule: string, _: unknown, values: Record<string, unknown> = {}) => ({
      rule: `${record.id} ${rule} ${values.why ?? ''}`.trim(),
    }),
  }));
  const issues = answersFit.check({ files } as unknown as DraftContent, { today: '2026-01-01' });
  return issues.map(({ rule }) => rule);
}

const associations = ['amal'];
const question: Given = { id: 'q', kind: 'question', associations };
const answer: Given = { id: 'a', kind: 'answer', answers: 'q', associations };

it.each<[string, Given[], string[]]>([
  ['a question and its answer', [question, answer], []],
  ['a guide that answers', [question, { id: 'g', kind: 'guide', answers: 'q' }], []],
  ['a guide that answers nothing', [{ id: 'g', kind: 'guide' }], []],
  ['an answer to what a draft does not know', [answer], []],
  [
    'an answer to nothing',
    [{ id: 'a', kind: 'answer', associations }],
    ['a answer-without-question'],
  ],
  [
    'an answer to an answer',
    [question, answer, { ...answer, id: 'b', answers: 'a' }],
    ['b answer-not-to-question answer'],
  ],
  ['an answer to itself', [{ ...answer, answers: 'a' }], ['a answer-not-to-question itself']],
  [
    'an answer to a guide',
    [{ id: 'q', kind: 'guide' }, answer],
    ['a answer-not-to-question other'],
  ],
  [
    'a question that answers',
    [question, { ...question, id: 'r', answers: 'q' }],
    ['r answer-not-to-question question'],
  ],
  ['a question of nobody', [{ id: 'q', kind: 'question' }], ['q asker-unsaid']],
])('%s', (_, records, wanted) => {
  expect(check(...records)).toEqual(wanted);
});
