import type { Page } from '@playwright/test';

/** How many of a run of alike lines are kept: what the fourth row is called, the third has shown. */
const shownAlike = 3;

/**
 * What a screen reader has to tell of a page, as Playwright writes it: roles, names, states. Without addresses; of a
 * long run of alike lines the first three.
 * @param part the selector of the part
 */
export async function tellTree(page: Page, part: string): Promise<string> {
  const lines = (await page.locator(part).ariaSnapshot())
    .replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')
    .split('\n')
    .filter((line) => !/^\s*- \/url:/.test(line));
  // Without its address, a link has nothing below it.
  const bare = lines.map((line, at) =>
    indentOf(lines[at + 1]) > indentOf(line) ? line : line.replace(/:$/, ''),
  );
  return `${shorten(bare).join('\n')}\n`;
}

/** Leaves out what follows the third of more than four neighbours of one role. */
function shorten(lines: readonly string[]): string[] {
  const blocks = splitBlocks(lines);
  const told: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const role = readRole(blocks[at]?.[0]);
    let end = at + 1;
    while (end < blocks.length && readRole(blocks[end]?.[0]) === role) end++;
    const run = blocks.slice(at, end);
    const isLong =
      run.length > shownAlike + 1 && /^(listitem|row|option|link|term|definition)$/.test(role);
    for (const [head = '', ...rest] of isLong ? run.slice(0, shownAlike) : run)
      told.push(head, ...shorten(rest));
    if (isLong)
      told.push(
        `${' '.repeat(indentOf(run[0]?.[0]))}# and ${run.length - shownAlike} more: ${role}`,
      );
    at = end;
  }
  return told;
}

/** Each line at the least depth, with the deeper ones below it. */
function splitBlocks(lines: readonly string[]): string[][] {
  const depth = indentOf(lines[0]);
  const blocks: string[][] = [];
  for (const line of lines) {
    if (indentOf(line) <= depth || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length;
}

function readRole(line = ''): string {
  return /^\s*- '?(\w+)/.exec(line)?.[1] ?? '';
}
