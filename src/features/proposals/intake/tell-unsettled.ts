import { joinFieldNames, labelField, nameLanguage } from '#features/review/name-field.ts';
import { code, type Line, type Phrase, words } from '#features/review/piece.ts';
import { type ReviewContext, say } from '#features/review/review-context.ts';
import { type DescribedIssue, describeIssue } from '#i18n/describe-issue.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { ReviewKey } from '#i18n/say-review.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { isTextKind } from '#model/kinds.ts';
import { isLocale } from '#model/locales.ts';

/** Why an answer is not taken: a sentence of the intake, or what the checks say. */
export type Why =
  | { key: ReviewKey; values?: Record<string, string | number | Phrase> }
  | { issue: DescribedIssue };

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
  context: ReviewContext,
): Line[] {
  return unsettled.map(({ name, typed, why }): Line => {
    const field = nameAnswer(name, fields, context);
    if (typed === undefined) return { phrase: field, lines: tellWhy(why, context) };
    const value =
      typed === ''
        ? say(context, 'intake.emptied')
        : say(context, 'quoted', { text: [words(typed)] });
    return {
      phrase: say(context, 'intake.unsettledField', { field, value }),
      lines: tellWhy(why, context),
    };
  });
}

function tellWhy(why: Why, context: ReviewContext): Line[] {
  if ('key' in why) return [{ phrase: say(context, why.key, why.values) }];
  const { problem, remedy } = describeIssue(why.issue, context.locale);
  return [problem, remedy].map((text) => ({ phrase: [words(text, context.locale)] }));
}

/** `contacts.0.phones.0.number` → `Contacts 1 › Telephones 1 › Number` */
export function nameAnswer(name: string, fields: FieldNode, context: ReviewContext): Phrase {
  return namePath(
    name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    fields,
    context,
  );
}

export function namePath(
  path: readonly (string | number)[],
  fields: FieldNode,
  context: ReviewContext,
): Phrase {
  let node: FieldNode | undefined = fields;
  let name: Phrase = [];
  for (const key of path) {
    const parent: FieldNode | undefined = node;
    node = typeof key === 'number' ? parent?.items : parent?.properties?.[key];
    if (typeof key === 'number') name = [...name, ` ${key + 1}`];
    else if (isTextKind(parent?.kind) && isLocale(key)) name = nameLanguage(name, key, context);
    else {
      const label = nameOption(key, parent?.items, context) ?? labelField(key, node, context);
      name = joinFieldNames(name, label, context);
    }
  }
  return name;
}

/** A box for one of a few has the name of what it stands for. */
function nameOption(
  key: string,
  item: FieldNode | undefined,
  context: ReviewContext,
): Phrase | undefined {
  const label = resolveText(item?.options?.[key], context.locale);
  const record = item?.collection ? context.lookUp(item.collection, key) : undefined;
  const said = label ?? record;
  return said ? [words(said.text, said.lang)] : item ? [code(key)] : undefined;
}
