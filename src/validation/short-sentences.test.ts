import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { shortSentences } from './short-sentences.ts';

function check(lang: string, description: string) {
  const text = `description:\n  ${lang}: ${description}\n`;
  return shortSentences.check(buildContent({ 'services/shelter': text }), { today: '2025-11-22' });
}
const twelve = 'Un lieu sûr où l’on dort, une nuit, ou bien deux nuits.';

describe('short-sentences', () => {
  it('counts the words of each sentence by itself', () => {
    expect(check('fr', twelve)).toEqual([]);
    expect(check('fr', `${twelve} ${twelve}`)).toEqual([]);
    expect(check('ar', 'مكان آمن للمبيت، لليلة أو أكثر.')).toEqual([]);
  });

  it('finds a sentence that is too long, in Arabic and in French', () => {
    const issues = check('fr', twelve.replace('nuits', 'nuits entières'));
    expect(listIssues(issues)).toEqual(['services/shelter.yaml:2:7 long-sentence']);
    expect(issues[0]?.values).toEqual({ found: 13, most: 12 });
    const arabic = 'مكان آمن للمبيت لليلة أو أكثر مع أطفالك ومع من يحتاج إلى ذلك معك';
    expect(listIssues(check('ar', arabic))).toHaveLength(1);
    expect(check('en', twelve.repeat(3).replaceAll('.', ''))).toEqual([]);
  });
});
