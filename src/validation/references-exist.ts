import type { Issue } from '#records/issue.ts';
import { suggestRecord } from '#records/suggest.ts';
import type { WantedField } from '#records/walk-fields.ts';
import type { LightCheck } from './check.ts';
import { walkSomeAndSite } from './walk-content.ts';

const namesOthers: WantedField = ({ kind }) => kind === 'reference' || kind === 'result';

export const referencesExist: LightCheck = {
  name: 'references-exist',
  description:
    'Whatever a record or the site’s settings name by its id is there; a result names a source of its own record.',
  scope: 'names',
  weight: 'light',
  rules: ['references-exist', 'source-in-record'],
  check(content) {
    const issues: Issue[] = [];
    // A record with an error of its own is there all the same: one mistake, one message.
    const known = Map.groupBy(content.files, (file) => file.collection as string);
    const ids = new Map(
      [...known].map(([collection, files]) => [collection, new Set(files.map((file) => file.id))]),
    );

    walkSomeAndSite(content, namesOthers, ({ file, value, node, path }) => {
      if (
        node?.kind === 'reference' &&
        node.collection &&
        !ids.get(node.collection)?.has(String(value))
      ) {
        const suggestion = suggestRecord(String(value), known.get(node.collection) ?? []);
        issues.push(
          file.report('references-exist', path, {
            found: String(value),
            collection: node.collection,
            suggestion,
          }),
        );
      }
      if (node?.kind !== 'result') return;
      const { source } = value as { source: string };
      const sources = ((file.record as { sources?: { id: string }[] }).sources ?? []).map(
        ({ id }) => id,
      );
      if (!sources.includes(source)) {
        const values = { found: source, sources: sources.join(', ') };
        issues.push(file.report('source-in-record', [...path, 'source'], values));
      }
    });
    return issues;
  },
};
