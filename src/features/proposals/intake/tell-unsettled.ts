import { isText } from '#features/proposals/form/ask-field.ts';
import { type Around, say } from '#features/review/around.ts';
import { joinNames, nameField, nameLanguage } from '#features/review/name-field.ts';
import { code, type Line, type Phrase, words } from '#features/review/piece.ts';
import { describeIssue } from '#i18n/describe-issue.ts';
import { pickText } from '#i18n/said.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { isLocale } from '#model/locales.ts';
import type { Why } from './doubt.ts';

/** What was sent and is not in the branch, or is missing in it: the maintainer settles it. */
export interface Unsettled {
  /** The name under which it was sent, `contacts.0.phones.0.number`; that of a field which nobody filled in. */
  name: string;
  /** The words as they came; `undefined` where none came. */
  typed: string | undefined;
  why: Why;
  /** It is none of the record: the note, the sender. Nothing of it goes into git. */
  isPrivate?: boolean;
}

/** Everything that is left to settle, each with its field, the words as they came, and what to do. */
export function tellUnsettled(
  unsettled: readonly Unsettled[],
  fields: FieldNode,
  around: Around,
): Line[] {
  return unsettled.map(({ name, typed, why }): Line => {
    const field = nameAnswer(name, fields, around);
    if (typed === undefined) return { phrase: field, lines: tellWhy(why, around) };
    const value =
      typed === ''
        ? say(around, 'intake.emptied')
        : say(around, 'quoted', { text: [words(typed)] });
    return {
      phrase: say(around, 'intake.unsettledField', { field, value }),
      lines: tellWhy(why, around),
    };
  });
}

function tellWhy(why: Why, around: Around): Line[] {
  if ('key' in why) return [{ phrase: say(around, why.key, why.values) }];
  const { problem, remedy } = describeIssue(why.issue, around.locale);
  return [problem, remedy].map((text) => ({ phrase: [words(text, around.locale)] }));
}

/** `contacts.0.phones.0.number` → `Contacts 1 › Telephones 1 › Number` */
export function nameAnswer(name: string, fields: FieldNode, around: Around): Phrase {
  return namePath(
    name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    fields,
    around,
  );
}

export function namePath(
  path: readonly (string | number)[],
  fields: FieldNode,
  around: Around,
): Phrase {
  let node: FieldNode | undefined = fields;
  let name: Phrase = [];
  for (const key of path) {
    const parent: FieldNode | undefined = node;
    node = typeof key === 'number' ? parent?.items : parent?.properties?.[key];
    if (typeof key === 'number') name = [...name, ` ${key + 1}`];
    else if (parent && isText(parent) && isLocale(key)) name = nameLanguage(name, key, around);
    else {
      const label = nameOption(key, parent?.items, around) ?? nameField(key, node, around);
      name = joinNames(name, label, around);
    }
  }
  return name;
}

/** A box for one of a few has the name of what it stands for. */
function nameOption(key: string, item: FieldNode | undefined, around: Around): Phrase | undefined {
  const label = pickText(item?.options?.[key], around.locale);
  const record = item?.collection ? around.lookUp(item.collection, key) : undefined;
  const said = label ?? record;
  return said ? [words(said.text, said.lang)] : item ? [code(key)] : undefined;
}
