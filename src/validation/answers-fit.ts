import type { Resource } from '#model/resources.ts';
import type { Issue } from '#records/issue.ts';
import type { HeavyCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const answersFit: HeavyCheck = {
  name: 'answers-fit',
  description:
    'A question says who asks, an answer says who answers and which question it answers.',
  scope: 'names',
  weight: 'heavy',
  rules: ['answer-without-question', 'answer-not-to-question', 'asker-unsaid'],
  check(content) {
    const files = filesOf(content, 'resources');
    const kinds = new Map(files.map(({ id, record }) => [id, record.kind]));
    return files.flatMap(({ record, report }): Issue[] => {
      const { kind, answers, associations } = record;
      const isTalk = kind === 'question' || kind === 'answer';
      const [why] = listMistakes(record, answers ? kinds.get(answers) : undefined);
      return [
        ...(why === 'unsaid' ? [report('answer-without-question', ['kind'])] : []),
        ...(why && why !== 'unsaid'
          ? [report('answer-not-to-question', ['answers'], { why, found: answers ?? '' })]
          : []),
        ...(isTalk && !associations ? [report('asker-unsaid', ['kind'], { kind })] : []),
      ];
    });
  },
};

type Mistake = 'unsaid' | 'question' | 'itself' | 'answer' | 'other';

/** @param target the kind of what is answered, where that is known */
function listMistakes({ id, kind, answers }: Resource, target?: Resource['kind']): Mistake[] {
  if (!answers) return kind === 'answer' ? ['unsaid'] : [];
  if (kind === 'question') return ['question'];
  if (answers === id) return ['itself'];
  if (!target || target === 'question') return [];
  return [target === 'answer' ? 'answer' : 'other'];
}
