import { suggestPhone } from '#files/suggest.ts';
import type { Form } from '#form/question.ts';
import { readWeek } from '#form/write-week.ts';
import { isCollection } from '#schemas/collections.ts';
import type { FieldNode } from '#schemas/describe-fields.ts';
import { foldText } from '#search/fold-text.ts';

/**
 * What somebody typed, as a file says it. What cannot be understood stays as it is, so that the gate
 * names the field and says what belongs there.
 */
export function readValue(node: FieldNode, typed: string, form: Form): unknown {
  const text = typed.trim();
  if (node.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (node.type === 'number' || node.type === 'integer') return readNumber(text);
  const read = kinds[node.kind ?? ''];
  return read ? read(text, node, form) : text;
}

const kinds: Record<string, (text: string, node: FieldNode, form: Form) => unknown> = {
  line: (text) => text.replace(/\s+/g, ' '),
  word: (text) => text.replace(/\s+/g, ' '),
  phone: (text) => suggestPhone(text) || text,
  email: (text) => text.replace(/\s+/g, ''),
  link: (text) => (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? `https://${text}` : text),
  country: (text) => text.toUpperCase(),
  'partial-date': (text) => readDigits(text),
  'week-hours': (text, _, { locale }) => readWeek(text, locale),
  choice: (text, { options = {} }) => {
    const found = Object.entries(options).find(([value, labels]) =>
      [value, ...Object.values(labels)].some((label) => foldText(label) === foldText(text)),
    );
    return found?.[0] ?? text;
  },
  reference: (text, { collection = '' }, { directory }) => {
    if (!isCollection(collection)) return text;
    const records = directory.list[collection] as readonly { id: string; name?: object }[];
    const found = records.find(({ id, name }) =>
      [id, ...Object.values(name ?? {})].some((each) => foldText(String(each)) === foldText(text)),
    );
    return found?.id ?? text;
  },
};

function readNumber(text: string): number | string {
  const digits = readDigits(text).replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text;
}

function readDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
