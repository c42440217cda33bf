import {
  findInPseudonym,
  findPersonalData,
} from '#features/volunteering/personal-data/find-personal-data.ts';
import type { PersonalData } from '#features/volunteering/personal-data/personal-data.ts';
import type { Issue } from '#records/issue.ts';
import type { RecordFile } from '#records/read-content.ts';
import type { LightCheck } from './check.ts';
import { walkContent } from './walk-content.ts';

type FieldPath = Parameters<RecordFile['report']>[1];

/** What a field that everybody reads says. */
interface Said {
  path: FieldPath;
  value: string;
  isRefused: boolean;
}

export const noPersonalData: LightCheck = {
  name: 'no-personal-data',
  description:
    'Where the schema forbids it, no text says who somebody is, or how or where to reach them.',
  scope: 'record',
  weight: 'light',
  rules: ['no-personal-data'],
  check(content) {
    const issues: Issue[] = [];
    const texts = new Map<RecordFile, Said[]>();
    walkContent(content, ({ file, value, node, path, ancestors }) => {
      const isForbidden = [node, ...ancestors].some((field) => field?.personalData === 'forbidden');
      if (!isForbidden || typeof value !== 'string') return;
      const found = path[0] === 'pseudonym' ? findInPseudonym(value) : findPersonalData(value);
      if (found) report(file, path, found);
      texts.set(file, [...(texts.get(file) ?? []), { path, value, isRefused: !!found }]);
    });
    for (const [file, said] of texts) {
      if (said.length < 2 || said.some(({ isRefused }) => isRefused)) continue;
      // Half of a number in one field, and half in another.
      const found = findPersonalData(said.map(({ value }) => value).join(' '));
      if (found) report(file, said.at(-1)?.path ?? [], found);
    }
    return issues;

    function report(file: RecordFile, path: FieldPath, found: PersonalData): void {
      issues.push(file.report('no-personal-data', path, { ...found, found: beginOf(found.found) }));
    }
  },
};

/** Enough to find it in the text: an issue is printed, and what is printed stays in logs. */
function beginOf(found: string): string {
  const [first = '', second = '', third = ''] = [...found.slice(0, 9)];
  return `${first}${second}${third}…`;
}
