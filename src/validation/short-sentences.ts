import { countLongestSentence, mostWords } from '#i18n/count-words.ts';
import { expectedLocales } from '#model/locales.ts';
import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const shortSentences: LightCheck = {
  name: 'short-sentences',
  description: `What a service is, is told in every expected language in sentences of at most ${mostWords} words.`,
  scope: 'record',
  weight: 'light',
  rules: ['long-sentence'],
  check(content) {
    const issues: Issue[] = [];
    for (const file of filesOf(content, 'services')) {
      for (const lang of expectedLocales) {
        const found = countLongestSentence(file.record.description?.[lang] ?? '', lang);
        if (found <= mostWords) continue;
        const values = { found, most: mostWords };
        issues.push(file.report('long-sentence', ['description', lang], values));
      }
    }
    return issues;
  },
};
