import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const authorsPublished: LightCheck = {
  name: 'authors-published',
  description:
    'Names of authors are those of a published work that anybody can look up; questions and answers are of associations.',
  scope: 'record',
  weight: 'light',
  rules: ['authors-published'],
  check(content) {
    return filesOf(content, 'resources').flatMap(({ record, report }) => {
      const { kind, authors, url, files, sources } = record;
      if (!authors) return [];
      const isTalk = kind === 'question' || kind === 'answer';
      const isPublished = Boolean(url || files) || sources.some((source) => source.url);
      return isPublished && !isTalk ? [] : [report('authors-published', ['authors'])];
    });
  },
};
