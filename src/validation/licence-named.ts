import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

export const licenceNamed: LightCheck = {
  name: 'licence-named',
  description:
    'Another licence than those that are known says which one it is; what is copied says its own.',
  scope: 'record',
  weight: 'light',
  rules: ['licence-named', 'licence-of-files'],
  check(content) {
    return filesOf(content, 'resources').flatMap(({ record, report }) => {
      const { licence, licenceNote, files } = record;
      if (licence === 'other' && !licenceNote) return [report('licence-named', ['licence'])];
      // Whoever puts a file here copies it for everybody.
      const mayCopy = licence !== undefined && licence !== 'all-rights-reserved';
      return files && !mayCopy ? [report('licence-of-files', ['files'])] : [];
    });
  },
};
