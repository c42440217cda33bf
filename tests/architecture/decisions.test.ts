import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';

const folder = join(root, 'docs/decisions');
const files = readdirSync(folder).toSorted();

describe('decision records have one form', () => {
  it('are numbered without a gap', () => {
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(
      files.map((_, index) => index + 1),
    );
  });

  it.each(files)('%s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(new RegExp(`^# ${file.slice(0, 4)} \\S`));
    expect(text).toMatch(
      /^# .*\n\nDate: \d{4}-\d\d-\d\d\. Status: (accepted|superseded by \d{4})\b/,
    );
    expect(text).toMatch(/^## Choice$/m);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const usual = [
      'Context',
      'Choice',
      'Consequence',
      'Measured',
      'Not chosen',
      'What would change our mind',
    ];
    expect(headings.filter((heading) => !usual.includes(heading ?? ''))).toEqual([]);
  });
});
