import { envelope, formName } from '#form/envelope.ts';

/** What programs for messages and editors put before a line of Arabic, or of a file. */
const unseen = /^[\s\u200E\u200F\uFEFF]+/;
/** Alone on its line, or behind the name of whoever sent the message. */
const beginning = new RegExp(
  `(?:^|: )[\\s\\u200E\\u200F\\uFEFF]*${envelope.form}=${formName}\\s*$`,
);

/**
 * The answers in a mail or a message: a line each, `name=value`, from the line that names the form to
 * the one that ends it. A line that names no field belongs to the answer above it. What a forwarding
 * mail program puts before each line is taken off.
 *
 * @param isName whether a form may send something under this name
 * @returns nothing where no form begins
 */
export function parseLines(
  text: string,
  isName: (name: string) => boolean,
): Map<string, string> | undefined {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(unquote);
  const start = lines.findIndex((line) => beginning.test(line));
  if (start < 0) return;
  const answers = new Map([[envelope.form as string, formName as string]]);
  let last: string = envelope.form;
  for (const line of lines.slice(start + 1)) {
    const [, name = '', value = ''] = /^([\w.-]+)=(.*)$/.exec(line.replace(unseen, '')) ?? [];
    // The same name a second time is a line of a text.
    const isAnswer = isName(name) && !answers.has(name);
    if (isAnswer) last = name;
    answers.set(last, isAnswer ? value : `${answers.get(last)}\n${line}`);
    if (last === envelope.end) break;
  }
  return new Map([...answers].map(([name, value]) => [name, value.trim()]));
}

function unquote(line: string): string {
  return line.replace(/^(?:> ?)+/, '');
}
