import { envelope, formName } from '#features/proposals/form/envelope.ts';
import { type FoundName, findNames } from './find-names.ts';
import type { FormNames } from './form-names.ts';

/** The answers of one form in a message. */
export interface ParsedForm {
  answers: Map<string, string>;
  /** The answer that a message ends in which was cut on its way: how it went on, nobody knows. */
  cutAt: string | undefined;
}

/**
 * The forms in a mail or a message: `name=value` for each answer, from what names the form to what
 * ends it, a line each or joined as some mail programs join them. A line that names no field belongs
 * to the answer above it. What a forwarding mail program puts before each line is taken off.
 */
export function parseLines(text: string, names: FormNames): ParsedForm[] {
  const plain = text.replace(/\r\n?/g, '\n').split('\n').map(unquote).map(unmark).join('\n');
  const forms: OpenForm[] = [];
  let open: OpenForm | undefined;
  for (const found of findNames(plain, names)) {
    const { name, end } = found;
    // What a program put before the line belongs to no answer.
    const start = found.isFirst ? plain.lastIndexOf('\n', found.start - 1) + 1 : found.start;
    if (name === envelope.form && beginsForm(plain, found, names)) {
      open?.append(plain.slice(open.at, start));
      open = new OpenForm(end + formName.length);
      forms.push(open);
    } else if (open && !open.answers.has(name)) {
      open.append(plain.slice(open.at, start));
      open.answer(name, end);
      if (name !== envelope.end) continue;
      open.isEnded = true;
      open.append('1');
      open = undefined;
    }
    // The same name a second time is part of a text.
  }
  open?.append(plain.slice(open.at));
  return forms.map((form) => form.close());
}

class OpenForm {
  readonly answers = new Map([[envelope.form as string, formName as string]]);
  /** Where the rest of the text begins. */
  at: number;
  isEnded = false;
  #last: string = envelope.form;

  constructor(at: number) {
    this.at = at;
  }

  append(text: string): void {
    // Behind the name of the form, a mail program may put what it likes.
    if (this.#last === envelope.form) return;
    this.answers.set(this.#last, `${this.answers.get(this.#last)}${text}`);
  }

  answer(name: string, at: number): void {
    this.#last = name;
    this.answers.set(name, '');
    this.at = at;
  }

  close(): ParsedForm {
    const answers = new Map([...this.answers].map(([name, value]) => [name, value.trim()]));
    return { answers, cutAt: this.isEnded ? undefined : this.#last };
  }
}

/**
 * A form begins where its name stands alone at the end of a line, or where another name follows it at
 * once. Whoever speaks of `form-name=propose` in a sentence has not sent one.
 */
function beginsForm(text: string, { end, isFirst, start }: FoundName, names: FormNames): boolean {
  if (!text.startsWith(formName, end)) return false;
  const rest = text.slice(end + formName.length, end + formName.length + 400);
  const [next] = findNames(rest, names);
  if (next && rest.slice(0, next.start).trim() === '') return true;
  const isAlone = /^[^\S\n]*(?:\n|$)/.test(rest);
  return isAlone && (isFirst || text.slice(0, start).endsWith(': '));
}

/** Programs for messages wrap a line of Arabic, or of both, in marks that nobody sees. */
function unmark(line: string): string {
  return line
    .replace(/[\u200E\u200F\u202C\u2069]+$/, '')
    .replace(/^((?:form-name|x-[a-z]{1,12})) ?=[ \u00A0]/, '$1=');
}

function unquote(line: string): string {
  return line.replace(/^(?:> ?)+/, '');
}
