import {
  findInPseudonym,
  findPersonalData,
} from '#features/volunteering/personal-data/find-personal-data.ts';
import type { Issue } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { walkContent } from './walk-content.ts';

export const noPersonalData: LightCheck = {
  name: 'no-personal-data',
  description:
    'Where the schema forbids it, no text says who somebody is, or how or where to reach them.',
  scope: 'record',
  weight: 'light',
  rules: ['no-personal-data'],
  check(content) {
    const issues: Issue[] = [];
    walkContent(content, ({ file, value, node, path, ancestors }) => {
      const isForbidden = [node, ...ancestors].some((field) => field?.personalData === 'forbidden');
      if (!isForbidden || typeof value !== 'string') return;
      const found = path[0] === 'pseudonym' ? findInPseudonym(value) : findPersonalData(value);
      if (found)
        issues.push(
          file.report('no-personal-data', path, { ...found, found: beginOf(found.found) }),
        );
    });
    return issues;
  },
};

/** Enough to find it in the text: an issue is printed, and what is printed stays in logs. */
function beginOf(found: string): string {
  const [first = '', second = '', third = ''] = [...found.slice(0, 9)];
  return `${first}${second}${third}…`;
}
