import { isScalar } from 'yaml';
import type { Directory } from '#directory/directory.ts';
import { topicFields } from '#features/import/vocabularies/topics.ts';
import { describeFields } from '#model/describe-fields.ts';
import { explainRefusals } from '#records/explain-refusal.ts';
import type { Issue } from '#records/issue.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import { suggest } from '#records/suggest.ts';
import { type Mapping, mappingSchema } from './mapping.ts';

/** A mapping has samples of every column of every table; a list with a thousand columns is no more than this. Bytes. */
const mostBytes = 4 * 1024 * 1024;

export interface ReadMapping {
  mapping?: Mapping;
  /** Each with file, line, field, rule and values; `describeIssue` says them. */
  issues: Issue[];
}

/** Reads a mapping that somebody may have corrected by hand; never throws for what it says. */
export function readMapping(
  text: string,
  file: string,
  { list }: Pick<Directory, 'list'>,
): ReadMapping {
  const { data, document, issues, report } = parseYaml(text, file, mostBytes);
  if (issues.length > 0) return { issues };
  const checked = mappingSchema.safeParse(data);
  const readSource = (path: readonly PropertyKey[]) => {
    const node = document?.getIn(path as (string | number)[], true);
    return isScalar(node) ? node.source : undefined;
  };
  const refused = explainRefusals(checked.error?.issues ?? [], {
    fields: describeFields(mappingSchema),
    data,
    readSource,
  });
  const found = [...refused].map(({ rule, path, values, atKey = false }) =>
    report(rule, path, values, { atKey }),
  );
  if (!checked.success) return { issues: found };
  found.push(...checkTerms(checked.data, list, report));
  return found.length > 0 ? { issues: found } : { mapping: checked.data, issues: [] };
}

const folders = {
  focusAreas: 'focus-areas',
  services: 'services',
  audiences: 'audiences',
} as const;

/** Terms of the vocabularies that a mapping names and nobody has. */
function checkTerms(
  mapping: Mapping,
  list: Directory['list'],
  report: ReturnType<typeof parseYaml>['report'],
): Issue[] {
  const idsOf = (folder: (typeof folders)[keyof typeof folders]) =>
    list[folder].map(({ id }) => id);
  const all = Object.values(folders).flatMap((folder) =>
    idsOf(folder).map((id) => `${folder}/${id}`),
  );
  const unknown = (found: string, known: readonly string[], path: readonly PropertyKey[]) =>
    report('not-a-choice', path, {
      found,
      choices: known.join(', '),
      suggestion: suggest(found, known) || 'none',
    });
  return mapping.tables.flatMap(({ defaults = {}, terms = [] }, at) => [
    ...topicFields.flatMap((field) =>
      (defaults[field] ?? []).flatMap((id, index) =>
        idsOf(folders[field]).includes(id)
          ? []
          : [unknown(id, idsOf(folders[field]), ['tables', at, 'defaults', field, index])],
      ),
    ),
    ...terms.flatMap(({ means = [] }, term) =>
      means.flatMap((meaning, index) =>
        meaning === 'ignore' || all.includes(meaning)
          ? []
          : [unknown(meaning, all, ['tables', at, 'terms', term, 'means', index])],
      ),
    ),
  ]);
}
