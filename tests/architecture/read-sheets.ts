import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Selector, type SelectorComponent, transform } from 'lightningcss';
import { root } from '#build/tools.ts';

/** Every style sheet, by its path below the repository. */
export function readSheets(): Map<string, string> {
  const files = globSync('src/**/*.css', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return new Map(files.toSorted().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** The classes that the rules of a sheet give a look to: those of the last part of a selector, not what it stands in. */
export function listStyledClasses(sheet: string): Set<string> {
  const classes = new Set<string>();
  const collect = (selector: Selector) => {
    for (const part of lastCompound(selector)) {
      if (part.type === 'class') classes.add(part.name);
      if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
        part.selectors.forEach(collect);
    }
  };
  transform({
    filename: 'sheet.css',
    code: Buffer.from(sheet),
    visitor: {
      Rule: {
        style({ value }) {
          value.selectors.forEach(collect);
        },
      },
    },
  });
  return classes;
}

function lastCompound(selector: Selector): SelectorComponent[] {
  const from = selector.findLastIndex(({ type }) => type === 'combinator') + 1;
  return selector.slice(from);
}

export interface Declaration {
  name: string;
  value: string;
  line: number;
}

/** What a sheet declares, line by line; a value that goes on stands with its first line. */
export function listDeclarations(sheet: string): Declaration[] {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, blank);
  return [...text.matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+);/g)].map((found) => ({
    name: found[1] ?? '',
    value: found[2] ?? '',
    line: text.slice(0, found.index).split('\n').length,
  }));
}
