import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { findPersonalData } from './personal-data.ts';
import { walkContent } from './walk-content.ts';

export const noPersonalData: LightCheck = {
  name: 'no-personal-data',
  description: 'Where the schema forbids it, no text says how or where to reach a person.',
  scope: 'record',
  weight: 'light',
  rules: ['no-personal-data'],
  check(content) {
    const issues: Issue[] = [];
    walkContent(content, ({ file, value, node, path, ancestors }) => {
      const isForbidden = [node, ...ancestors].some((field) => field?.personalData === 'forbidden');
      const found = isForbidden && typeof value === 'string' ? findPersonalData(value) : undefined;
      if (found) issues.push(file.report('no-personal-data', path, { ...found }));
    });
    return issues;
  },
};
