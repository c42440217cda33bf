import { findFee } from '#features/volunteering/find-fee.ts';
import type { Text } from '#model/fields/text.ts';
import type { Opportunity } from '#model/opportunities.ts';
import type { Issue, Path } from '#records/issue.ts';
import type { LightCheck } from './check.ts';
import { filesOf } from './walk-content.ts';

type Role = ReturnType<typeof filesOf<'opportunities'>>[number];

export const roleTerms: LightCheck = {
  name: 'role-terms',
  description:
    'A role says in its own field what a volunteer pays; ages are in order, and nobody applies after it is over.',
  scope: 'record',
  weight: 'light',
  rules: ['fee-in-text', 'fee-denied', 'ages-in-order', 'closes-after-end'],
  check: (content) =>
    filesOf(content, 'opportunities').flatMap((role) => [
      ...checkFee(role),
      ...checkAges(role),
      ...checkDates(role),
    ]),
};

/** A fee that stands in a sentence is read too late, and no list can say it first. */
function checkFee({ record, report }: Role): Issue[] {
  const { fee } = record;
  if (fee && !fee.asked && (fee.amount || fee.per || fee.covers))
    return [report('fee-denied', ['fee', 'asked'])];
  if (fee?.asked) return [];
  const [first] = listTexts(record).flatMap(([path, text]) => {
    const found = findFee(text);
    return found ? [report('fee-in-text', path, { found })] : [];
  });
  return first ? [first] : [];
}

function checkAges({ record, report }: Role): Issue[] {
  const { minimumAge, maximumAge } = record.applicants ?? {};
  if (minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge) return [];
  return [report('ages-in-order', ['applicants', 'maximumAge'], { minimumAge, maximumAge })];
}

function checkDates({ record, report }: Role): Issue[] {
  const { closes, period } = record;
  const end = period?.to;
  if (!closes || !end || closes.slice(0, end.length) <= end) return [];
  return [report('closes-after-end', ['closes'], { closes, end })];
}

function listTexts(role: Opportunity): [path: Path, text: string][] {
  const fields: [Path, Text | undefined][] = [
    [['name'], role.name],
    [['summary'], role.summary],
    [['description'], role.description],
    ...(role.tasks ?? []).map((text, at): [Path, Text] => [['tasks', at], text]),
    ...(role.conditions ?? []).map((text, at): [Path, Text] => [['conditions', at], text]),
  ];
  return fields.flatMap(([path, text]) =>
    Object.entries(text ?? {}).map(([locale, words]): [Path, string] => [
      [...path, locale],
      words ?? '',
    ]),
  );
}
