import { nameCharacter } from '#base/hidden-characters.ts';
import { findField } from './find-field.ts';
import type { Issue } from './issue.ts';
import type { FileRule } from './rules.ts';
import { findHiddenCharacter } from './scan-text.ts';
import { showStart } from './show-start.ts';

/** Where the end of each conflict is looked for; of so many, the first ones say enough. */
const mostConflicts = 20;

/**
 * Looks at a file before anything reads it: signs that it was not saved as UTF-8, marks that
 * Windows editors leave, both versions of a conflict in git, and characters that nobody sees. One
 * issue a line at most.
 */
export function scanLines(text: string, file: string): Issue[] {
  const issues: Issue[] = [];
  const add = (line: number, column: number, rule: FileRule, values: Issue['values'] = {}) => {
    // What a conflict is about stands below its first line of signs.
    const field = rule === 'conflict-marks' ? findField(text, line + 1) : '';
    issues.push({ file, line, column, rule, severity: 'error', field, values });
  };
  if (isUtf16(text)) {
    // Every second letter is a mistake of the same save.
    add(1, 1, 'utf-16');
    return issues;
  }
  if (text.startsWith('\uFEFF')) add(1, 1, 'byte-order-mark');
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const windows = lines.findIndex((content) => content.endsWith('\r'));
  if (windows >= 0) add(windows + 1, (lines[windows] as string).length, 'windows-line-ends');
  for (const [index, content] of lines.entries()) {
    if (/^<{7}(?: |$)/.test(content) && issues.length < mostConflicts) {
      const length = lines.slice(index).findIndex((line) => /^>{7}(?: |$)/.test(line));
      add(index + 1, 1, 'conflict-marks', { end: length < 0 ? lines.length : index + length + 1 });
      continue;
    }
    const broken = content.indexOf('\uFFFD');
    if (broken >= 0) {
      add(index + 1, broken + 1, 'not-utf8');
      continue;
    }
    const refusal = findHiddenCharacter(content.replace(/\r$/, ''));
    if (refusal)
      add(index + 1, columnOf(content, refusal.values.code), refusal.rule, refusal.values);
  }
  return issues;
}

function columnOf(content: string, code: unknown): number {
  const character = code ? String.fromCodePoint(Number.parseInt(String(code).slice(2), 16)) : '\t';
  return content.indexOf(character) + 1;
}

/**
 * A file that Windows saved as “Unicode”, read as UTF-8: its mark becomes two lost letters, and each
 * Latin letter and line break brings an empty one.
 */
function isUtf16(text: string): boolean {
  const empty = text.split('\0').length - 1;
  return empty > 0 && (text.startsWith('\uFFFD\uFFFD') || empty >= text.length / 4);
}

/** Spaces that look like any other, and are none to whoever reads YAML. */
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

/** Where such a space stands in the place of a plain one: before a field, after its colon or a dash. */
export function findOddSpaces(text: string, file: string): Issue[] {
  return text.split('\n').flatMap((content, index) => {
    // What comes before the text of a line.
    const [before = ''] = /^(?:\s|-(?=\s))*(?:[A-Za-z][\w-]*:(?=\s)\s*)?/.exec(content) ?? [];
    const at = before.search(oddSpace);
    if (at < 0) return [];
    const code = nameCharacter(before.charAt(at));
    const line = index + 1;
    const values = { code, near: showStart(content.trim()) };
    const field = findField(text, line);
    return [{ file, line, column: at + 1, rule: 'odd-space', severity: 'error', field, values }];
  });
}
