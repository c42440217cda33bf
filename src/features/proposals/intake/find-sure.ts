import type { z } from 'zod';
import { cleanTyped } from '#cleaning/clean-typed.ts';
import { askRecord } from '#features/proposals/form/ask-record.ts';
import { envelope } from '#features/proposals/form/envelope.ts';
import { listNames } from '#features/proposals/form/list-names.ts';
import { findIssues } from '#features/review/find-issues.ts';
import { code, type Line } from '#features/review/piece.ts';
import type { Change } from '#features/review/read-change.ts';
import { isCollection, schemas } from '#model/collections.ts';
import { country } from '#model/country.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { countryCode } from '#model/fields/country.ts';
import { isTextKind } from '#model/kinds.ts';
import type { Issue } from '#records/issue.ts';
import type { Conflict } from '#records/merge-values.ts';
import { parseYaml } from '#records/parse-yaml.ts';
import type { RecordFile } from '#records/read-content.ts';
import { readRecord } from '#records/read-record.ts';
import { isFormRule } from '#records/rules.ts';
import { writeRecord } from '#records/write-record.ts';
import { applyAnswers } from './apply-answers.ts';
import { askLanguages } from './ask-languages.ts';
import { completeNew, completePlaces } from './complete-record.ts';
import { findBlamed } from './find-blamed.ts';
import { findUntimely } from './find-untimely.ts';
import { formNames } from './form-names.ts';
import type { Base } from './open-base.ts';
import { type Answers, readAnswers, type TakenAnswer, type UnclearAnswer } from './read-answers.ts';
import type { Envelope } from './read-envelope.ts';
import type { Submission } from './read-submissions.ts';
import { RefusedAnswer } from './refused.ts';
import { scanAnswer } from './screen-answers.ts';
import type { Unsettled, Why } from './tell-unsettled.ts';

interface Sent {
  submission: Submission;
  sent: Envelope;
  /** The record as the form showed it; `undefined` for a new one. */
  shown: object | undefined;
  current: RecordFile | undefined;
  /** ISO day on which it came. */
  day: string;
  idOf: (record: object) => string;
  base: Base;
  /** ISO day. */
  today: string;
  tell: (unsettled: readonly Unsettled[]) => Line[];
}

/** The record with all of a submission that is sure. */
interface Sure {
  record: object;
  /** What somebody else changed meanwhile, and stays. */
  kept: readonly Conflict[];
  unsettled: readonly Unsettled[];
  id: string;
  /** The path in the repository. */
  file: string;
  text: string;
  change: Change;
  /** Of a new record nothing came but its name. */
  isTooLittle: boolean;
}

/**
 * Reads the answers, checks the record that they make, leaves out those that are
 * refused, and checks again, until only what is sure is left.
 *
 * @throws {RefusedAnswer} where a new association cannot have an id
 */
export async function findSure(all: Sent): Promise<Sure> {
  const unsettled = new Map<string, Unsettled>();
  for (const each of screenNames(all)) unsettled.set(each.name, each);
  for (;;) {
    const taken: TakenAnswer[] = [];
    const unclear: UnclearAnswer[] = [];
    const noted = { held: new Set(unsettled.keys()), taken, unclear };
    const tried = await tryAnswers(all, noted).catch((error: unknown) => {
      if (!(error instanceof RefusedAnswer)) throw error;
      // Without an id nothing can be written; what else is open is told all the same, the names first.
      const open = inOrder([...unsettled.values(), ...unclear], all);
      throw new RefusedAnswer(error.key, error.values, all.tell(open));
    });
    const { change, issues } = tried;
    const held = new Map(findUntimely(taken, all).map((each) => [each.name, each]));
    for (const issue of issues)
      for (const { name, typed } of isNamesake(issue, all)
        ? []
        : findBlamed(issue, tried.file, taken))
        if (!held.has(name)) held.set(name, { name, typed, why: { issue } });
    for (const [name, each] of held) unsettled.set(name, each);
    if (held.size > 0) continue;

    for (const each of unclear) unsettled.set(each.name, each);
    const isName = ({ path }: TakenAnswer) =>
      ['name', 'otherNames', 'acronym', 'kind', 'association', 'direction'].includes(
        String(path[0]),
      );
    const list = [...unsettled.values()];
    return {
      ...tried,
      change,
      unsettled: inOrder([...list, ...listLacks(issues, list)], all),
      isTooLittle: !all.shown && taken.every(isName),
    };
  }
}

/** What the form did not ask, and what stands in the note that nobody should open. */
function screenNames(all: Sent): Unsettled[] {
  const { answers, cutAt } = all.submission;
  const names = listNames(ask(all));
  const found: Unsettled[] = [];
  for (const [name, typed] of answers) {
    const why: Why = {
      key: 'intake.why.unknownField',
      values: { name: [code(name.slice(0, 60))] },
    };
    // What is no part of a record may be about the sender.
    const isPrivate = !formNames.isAlike(name);
    if (typed !== '' && !names.has(name)) found.push({ name, typed, why, isPrivate });
  }
  const note = answers.get(envelope.note) ?? '';
  const doubt = scanAnswer(cleanTyped(note));
  if (doubt && 'issue' in doubt)
    found.push({ name: envelope.note, typed: note, why: doubt, isPrivate: true });
  else if (cutAt === envelope.note)
    found.push({ name: cutAt, typed: note, why: { key: 'intake.why.cut' }, isPrivate: true });
  return found;
}

function ask({ submission, sent, shown, base }: Sent) {
  const form = { locale: sent.locale, directory: base.directory, isNew: !shown };
  return askRecord(sent.collection, shown, form).map((part) => ({
    ...part,
    questions: part.questions.map((each) => askLanguages(each, submission.answers)),
  }));
}

/** @param noted filled with what is taken and what is not, also where it is then refused */
async function tryAnswers(all: Sent, noted: Required<Pick<Answers, 'held' | 'taken' | 'unclear'>>) {
  const { submission, sent, shown, current, base } = all;
  const { collection } = sent;
  const schema: z.ZodObject = schemas[collection];
  const fields = describeFields(schema);
  const form = { locale: sent.locale, directory: base.directory, isNew: !shown };
  const questions = ask(all).flatMap((part) => part.questions);
  const { taken } = noted;
  const answers: Answers = {
    of: submission.answers,
    isWhole: sent.isWhole,
    cutAt: submission.cutAt,
    form,
    countries: [],
    ...noted,
  };
  const places = questions.find(({ name }) => name === 'places');
  answers.countries = places
    ? listCountries(
        readAnswers(places, { ...answers, held: new Set(), taken: [], unclear: [] }),
        answers,
      )
    : [country.code];
  const read = questions.map((question) => [question.name, readAnswers(question, answers)]);
  const answered: Record<string, unknown> = { ...shown, ...Object.fromEntries(read) };
  if (sent.report === 'closed') answered.status = 'closed';
  const completed = completePlaces(answered, base.directory);
  const id = all.idOf(completed);
  const wanted = shown ? completed : completeNew(collection, completed, id, all.day);
  const before = (current?.record ?? {}) as object;
  const { record, kept } = applyAnswers(shown ?? {}, before, wanted, fields);

  const path = `${collection}/${id}.yaml`;
  const file = base.locate(path);
  const text = writeRecord(record, schema, current && parseYaml(current.text, file).document);
  const change: Change = {
    before: base.content,
    after: await base.withFile(path, text),
    files: [{ file, change: current ? 'changed' : 'added' }],
    elsewhere: [],
  };
  const own = readRecord(text, file, schema).issues.filter(({ rule }) => !isFormRule(rule));
  const isBlamed = own.some((issue) => findBlamed(issue, file, taken).length > 0);
  const found = isBlamed ? [] : judge(await fillLacks(own, record, path, change, all), all);
  const issues = [...own, ...found];
  return { record, kept, id, file, text, change, issues };
}

/** The countries of the places; an empty one where somebody wrote a country that nobody can tell. */
function listCountries(places: unknown, { of }: Answers): string[] {
  const isUnclear = [...of].some(
    ([name, typed]) => /^places\.\d+\.country$/.test(name) && /^[A-Z][a-z]$/.test(typed.trim()),
  );
  const codes = ((places ?? []) as { country?: string }[]).map(({ country: code }) => {
    if (code === undefined) return country.code as string;
    return countryCode.safeParse(code).success ? code : '';
  });
  const known = isUnclear ? [...codes, ''] : codes;
  return known.length > 0 ? known : [country.code];
}

/**
 * The change with something in the place of what a record must have and nobody sent: the checks across
 * records look at whole ones only, and what was sent is to be checked all the same.
 */
async function fillLacks(
  own: readonly Issue[],
  record: object,
  path: string,
  change: Change,
  { base, sent, day }: Sent,
): Promise<Change> {
  if (own.length === 0) return change;
  const schema: z.ZodObject = schemas[sent.collection];
  const { properties = {}, required = [] } = describeFields(schema);
  const needed = Object.fromEntries(
    required.map((key) => [key, inventValue(properties[key] ?? {}, base, day)]),
  );
  const text = writeRecord({ ...needed, ...record }, schema);
  return { ...change, after: await base.withFile(path, text) };
}

/** Anything that a field takes. */
function inventValue(node: FieldNode, base: Base, day: string): unknown {
  if (node.items) return [inventValue(node.items, base, day)];
  if (isTextKind(node.kind)) return { fr: 'Texte' };
  if (node.kind === 'day' || node.kind === 'partial-date') return day;
  const { collection } = node;
  if (collection && isCollection(collection)) return base.directory.list[collection][0]?.id;
  return node.enum?.[0] ?? 'Texte';
}

/** What the checks across records say that they did not say before. */
function judge(change: Change, { current, today }: Sent): Issue[] {
  const { errors, duplicates } = findIssues(change, today);
  const found = [...errors, ...duplicates];
  const known =
    current && found.length > 0
      ? findIssues({ ...change, after: change.before }, today)
      : undefined;
  const name = ({ rule, field, values }: Issue) => JSON.stringify([rule, field, values]);
  const earlier = new Set([...(known?.errors ?? []), ...(known?.duplicates ?? [])].map(name));
  return found.filter((issue) => !earlier.has(name(issue)));
}

/** A new record that bears the name of another keeps it: whether they are one is asked. */
function isNamesake({ rule }: Issue, { shown }: Sent): boolean {
  return !shown && rule === 'duplicate-name';
}

/** What the checks miss or ask, and nobody's answer is to blame for. */
function listLacks(issues: readonly Issue[], known: readonly Unsettled[]): Unsettled[] {
  return issues.flatMap((issue) => {
    const name = issue.field
      .replace(/ › /g, '.')
      .replace(/ (\d+)/g, (_, place) => `.${Number(place) - 1}`);
    const isTold = known.some((each) => each.name === name || each.name.startsWith(`${name}.`));
    return isTold ? [] : [{ name, typed: undefined, why: { issue } }];
  });
}

/** As the form asks. */
function inOrder(unsettled: readonly Unsettled[], { submission }: Sent): Unsettled[] {
  const order = [...submission.answers.keys()];
  const rank = ({ name }: Unsettled) => (order.includes(name) ? order.indexOf(name) : order.length);
  return unsettled.toSorted((a, b) => rank(a) - rank(b));
}
