import type { Text } from '#model/fields/text.ts';
import { isTextKind } from '#model/kinds.ts';
import { expectedLocales } from '#model/locales.ts';
import type { Path } from '#records/issue.ts';
import { type Issue, nameFieldPath } from '#records/issue.ts';
import type { RecordFile } from '#records/read-content.ts';
import type { LightCheck } from './check.ts';
import { walkContent } from './walk-content.ts';

const mostNamed = 5;

export const translationsMissing: LightCheck = {
  name: 'translations-missing',
  description: 'The texts that every record has are there in every expected language.',
  scope: 'record',
  weight: 'light',
  rules: ['translations-missing'],
  check(content) {
    const missing = new Map<RecordFile, { path: Path; name: string }[]>();
    walkContent(content, ({ file, value, node, path, ancestors }) => {
      if (!isTextKind(node?.kind)) return;
      const parent = ancestors.at(-1);
      // The title of a document stays in the language of the document.
      if (parent?.kind === 'source' || !parent?.required?.includes(String(path.at(-1)))) return;
      const locales = expectedLocales.filter((locale) => (value as Text)[locale] === undefined);
      if (locales.length === 0) return;
      const found = { path, name: `${nameFieldPath(path)} (${locales.join(', ')})` };
      missing.set(file, [...(missing.get(file) ?? []), found]);
    });
    return [...missing].map(([file, fields]): Issue => {
      const names = fields.slice(0, mostNamed).map(({ name }) => name);
      const values = { fields: names.join('; '), more: fields.length - names.length };
      return file.report('translations-missing', fields[0]?.path ?? [], values, {
        severity: 'report',
      });
    });
  },
};
