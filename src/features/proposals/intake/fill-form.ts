import type { Directory } from '#directory/directory.ts';
import { askRecord } from '#features/proposals/form/ask-record.ts';
import { envelope, writeHidden } from '#features/proposals/form/envelope.ts';
import type { FormQuestion } from '#features/proposals/form/question.ts';
import { type ProposedCollection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Locale } from '#model/locales.ts';

interface Filled {
  directory: Directory;
  locale: Locale;
  collection?: ProposedCollection;
  record?: { id: string } | undefined;
  version?: string | undefined;
  fields?: ReturnType<typeof describeFields>;
}

/** For tests: what a browser sends of a form, with what somebody typed; `null` empties a box. */
export function fillForm(
  filled: Filled,
  typed: Record<string, string | null> = {},
): Map<string, string> {
  const { directory, locale, collection = 'associations', record, version } = filled;
  const { fields = describeFields(schemas[collection]) } = filled;
  const parts = askRecord(collection, record, { locale, directory, isNew: !record }, fields);
  const answers = new Map([
    ...writeHidden(locale, collection, record?.id, version),
    [envelope.whole, '1'] as [string, string],
    ...parts.flatMap(({ questions }) => questions.flatMap(send)),
    ...[envelope.note, envelope.senderName, envelope.senderReach, envelope.trap].map(
      (name): [string, string] => [name, ''],
    ),
    [envelope.end, '1'] as [string, string],
  ]);
  for (const [name, value] of Object.entries(typed)) {
    if (value === null) answers.delete(name);
    else answers.set(name, value);
  }
  return answers;
}

function send(question: FormQuestion): [name: string, value: string][] {
  switch (question.as) {
    // A browser sends the lines of a text with the line ends of the web.
    case 'input':
      return [[question.name, question.shown.replaceAll('\n', '\r\n')]];
    case 'boxes':
      return question.chosen.map((option) => [`${question.name}.${option}`, 'on']);
    case 'list':
      return question.items.flatMap(send);
    case 'group':
      return question.questions.flatMap(([, inner]) => send(inner));
  }
}
