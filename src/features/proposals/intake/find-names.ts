import type { FormNames } from './form-names.ts';

/** A name of the form in a message, `name=`. */
export interface FoundName {
  name: string;
  /** Where it begins. */
  start: number;
  /** Where what it says begins. */
  end: number;
  /** Nothing but the start of its line stands before it. */
  isFirst: boolean;
}

/** Longer than any name, with what a mail program may put behind it. */
const longest = 300;

/** What looks like a name, and the address that a mail program made of it: `name.fr <http://name.fr>`. */
const token = /([\w.-]{1,140})(?:\s?[<[](?:https?:\/\/)?[^<>[\]\s]{0,150}[>\]])?$/;

/** What programs for messages and editors put before a line of Arabic, or of a file. */
const lineStart = /(?:^|\n)[\s\u200E\u200F\u2066-\u2069\u202A-\u202C\uFEFF]*$/;

/**
 * Finds every name of the form in a message, wherever it stands: some mail programs turn line breaks
 * into spaces, others drop them. Each sign of equality is looked at once, with the few letters before it.
 */
export function* findNames(text: string, names: FormNames): Generator<FoundName> {
  let behind = 0;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const from = Math.max(behind, at - longest);
    behind = at + 1;
    const before = text.slice(from, at);
    const match = token.exec(before);
    if (!match?.[1]) continue;
    const start = from + match.index;
    const isFirst = lineStart.test(text.slice(Math.max(0, start - 20), start));
    const found = readName(match[1], isFirst, names);
    // `?kind=1` belongs to an address.
    const isQuery = found?.skipped === 0 && /[?&]/.test(text[start - 1] ?? '');
    if (!found || isQuery) continue;
    yield {
      name: found.name,
      start: start + found.skipped,
      end: at + 1,
      isFirst: isFirst && found.skipped === 0,
    };
  }
}

/** The longest name that a run of letters ends in; without a space, the answer before runs into it. */
function readName(
  run: string,
  isFirst: boolean,
  names: FormNames,
): { name: string; skipped: number } | undefined {
  // Phones write a capital where a line begins.
  const spell = (name: string) => name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  for (let skipped = 0; skipped < run.length; skipped++) {
    const written = run.slice(skipped);
    const name = skipped === 0 && isFirst ? spell(written) : written;
    if (names.isKnown(name)) return { name, skipped };
    if (skipped === 0 && isFirst && names.isAlike(name)) return { name, skipped };
  }
  return;
}
