import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';

const physicalProperty =
  /(?<![\w-])((?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:/;
const physicalValue = /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)(?![\w-])/;
const fourSides =
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))\s*:\s*([^;{}]+)/;
const scriptProperty = /(?<!\w)(?:margin|padding|border)(?:Left|Right)(?!\w)/;

/** Blanks everything that is no style sheet, so that the numbers of the lines stay. */
function keepStyles(file: string, text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const styles = file.endsWith('.css')
    ? text
    : text.replace(/(^|<\/style>)([\s\S]*?)(<style[^>]*>|$(?![\s\S]))/g, (_, end, between, start) =>
        blank(end + between + start),
      );
  return styles.replace(/\/\*[\s\S]*?\*\//g, blank);
}

/** Whether a shorthand of four sides gives the left side another value than the right one. */
function isLopsided(line: string): boolean {
  const values = fourSides.exec(line)?.[1]?.match(/(?:[^\s()]+|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
  const sides = values.filter((value) => value !== '!important');
  return sides.length === 4 && sides[1] !== sides[3];
}

function findPhysicalLines(file: string, text: string): string[] {
  const isScript = file.endsWith('.tsx');
  return (isScript ? text : keepStyles(file, text)).split('\n').flatMap((line, index) => {
    const wrong = isScript
      ? scriptProperty.test(line)
      : physicalProperty.test(line) || physicalValue.test(line) || isLopsided(line);
    return wrong ? [`${file}:${index + 1}: ${line.trim()}`] : [];
  });
}

describe('findPhysicalLines', () => {
  it.each([
    'margin-left: 1rem;',
    'a { border-right-color: red }',
    '  left: 0;',
    'text-align: right;',
    'float:left',
    'border-top-left-radius: 4px;',
    'padding: 0 1rem 0 calc(2rem + 1px);',
  ])('finds %s', (line) => {
    expect(findPhysicalLines('a.css', `p {}\n${line}`)).toEqual([`a.css:2: ${line.trim()}`]);
  });

  it.each([
    'margin-inline-start: 1rem;',
    'border-inline-end: 0;',
    'inset-inline-start: 0;',
    'text-align: start;',
    'padding: 0 1rem;',
    'margin: 1px 2px 3px 2px;',
    'transition: left-hand 1s;',
    '/* margin-left: 1rem */',
    'background-position: left center;',
  ])('leaves %s', (line) => {
    expect(findPhysicalLines('a.css', line)).toEqual([]);
  });

  it('looks only at the styles of an Astro file, and counts its lines from the top', () => {
    const text =
      '---\nconst a = { left: 1 };\n---\n<p>right: here</p>\n<style>\nleft: 0;\n</style>\n<p>left: 1</p>';
    expect(findPhysicalLines('a.astro', text)).toEqual(['a.astro:6: left: 0;']);
  });
});

it('the style sheets name start and end, never left and right, so that Arabic needs no second sheet', () => {
  const files = globSync('src/**/*.{css,astro,tsx}', { cwd: root });
  const found = files.flatMap((file) =>
    findPhysicalLines(file, readFileSync(join(root, file), 'utf8')),
  );
  expect(found).toEqual([]);
});
