import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** An ICU message as a checker sees it. */
export interface ReadMessage {
  /** Its arguments, as `count plural` or `date argument`, sorted. */
  arguments: string[];
  /** For each plural, the categories that it has a text for: `=0`, `one`, `other`, … */
  plurals: string[][];
  /** Every sentence that it can become; `argumentMark` stands where an argument does. */
  sentences: string[];
}

/** Stands in a sentence for what is not known yet. No text may hold this character. */
export const argumentMark = '\uFFFC';

/** What a message consists of, or why it is none, in the parser's word (`MISSING_OTHER_CLAUSE`). */
export function readMessage(message: string): ReadMessage | { error: string } {
  try {
    const elements = parse(message);
    const all = [...walkElements(elements)];
    return {
      arguments: [...new Set(all.flatMap(nameArgument))].sort(),
      plurals: all.flatMap((each) =>
        each.type === TYPE.plural ? [Object.keys(each.options)] : [],
      ),
      sentences: listSentences(elements),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function* walkElements(elements: MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element;
    if (element.type === TYPE.tag) yield* walkElements(element.children);
    if ('options' in element) {
      for (const option of Object.values(element.options)) yield* walkElements(option.value);
    }
  }
}

function nameArgument(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
  const type = TYPE[element.type];
  // Every locale has the same options of a `select`, but its own categories of a plural.
  const options = element.type === TYPE.select ? ` ${Object.keys(element.options).sort()}` : '';
  return [`${element.value} ${type}${options}`];
}

function listSentences(elements: MessageFormatElement[]): string[] {
  return elements.reduce(
    (starts, element) => {
      const ends = listTexts(element);
      return starts.flatMap((start) => ends.map((end) => start + end));
    },
    [''],
  );
}

function listTexts(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal) return [element.value];
  if (element.type === TYPE.tag) return listSentences(element.children);
  if ('options' in element) {
    return Object.values(element.options).flatMap((option) => listSentences(option.value));
  }
  return [argumentMark];
}
