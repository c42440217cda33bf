import type { YAMLError } from 'yaml';
import type { FileRule } from './rules.ts';
import { showStart } from './show-start.ts';

interface Explained {
  rule: FileRule;
  offset: number;
  values: { near: string };
}

/**
 * Says in the directory's own rules what the YAML parser stumbled over. Its own words speak of
 * “block collections” and “implicit keys”, which help nobody who has never seen YAML. Of several
 * errors only the first is told, since the others mostly follow from it; doubled keys are all told.
 */
export function explainSyntax(errors: readonly YAMLError[], text: string): Explained[] {
  const doubled = errors.filter((error) => error.code === 'DUPLICATE_KEY').slice(0, 20);
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return [...doubled, ...(first ? [first] : [])].map((error) => {
    const rule = ruleFor(error, lineAt(text, error.pos[0]));
    const offset = findStart(rule, error.pos[0], text);
    return { rule, offset, values: { near: quoteLine(text, offset) } };
  });
}

function ruleFor(error: YAMLError, near: string): FileRule {
  if (/call stack|stack overflow/i.test(error.message)) return 'too-deep';
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'duplicate-key';
    case 'TAG_RESOLVE_FAILED':
      return 'yaml-tag';
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_SCALAR_START':
      return 'reserved-start';
    case 'BAD_INDENT':
      return /must start at the same column/.test(error.message) ? 'bad-indent' : 'yaml-syntax';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /^[^:]+: +(?! |['"]).*:(?: |$)/.test(near) ? 'colon-in-text' : 'bad-indent';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'missing-colon';
    case 'MISSING_CHAR':
      if (/quote/.test(error.message)) return 'unclosed-quote';
      return /Implicit map keys/.test(error.message) ? 'missing-colon' : 'yaml-syntax';
    case 'UNEXPECTED_TOKEN':
      return /^ *(?:- +)*(?:[^:]+: +)?(['"]).*\1./.test(near) ? 'unclosed-quote' : 'yaml-syntax';
    default:
      return 'yaml-syntax';
  }
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split('\n', 1)[0] ?? '';
}

/** Where the mistake begins, when the parser notices it elsewhere. */
function findStart(rule: FileRule, offset: number, text: string): number {
  if (rule === 'unclosed-quote') return findUnclosedQuote(text) ?? offset;
  // How many brackets fit on the stack differs from run to run; the line does not.
  if (rule === 'too-deep') return text.lastIndexOf('\n', offset) + 1;
  return offset;
}

/** The parser notices a missing quotation mark at the very end: look for the line that opens it. */
function findUnclosedQuote(text: string): number | undefined {
  const opening = /^[ ]*(?:- )?(?:[\w-]+: +)?(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)$/m.exec(text);
  return opening ? opening.index + opening[0].search(/["']/) : undefined;
}

/** The line of a mistake, or the last one written before it when it is empty. */
function quoteLine(text: string, offset: number): string {
  const here = lineAt(text, offset).trim();
  const above = text.slice(0, offset).trimEnd().split('\n').at(-1) ?? '';
  return showStart(here || above.trim());
}
