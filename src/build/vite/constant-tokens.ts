import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

type PostCss = Exclude<NonNullable<UserConfig['css']>['postcss'], string | undefined>;
type Plugins = NonNullable<PostCss['plugins']>;

const src = join(import.meta.dirname, '../..');
const palette = 'site/styles/palette.css';
const tokens = 'site/styles/tokens.css';
const declaration = /(--[\w-]+):\s*([^;{}]+);/g;

/**
 * Writes out, where it is used, what never changes: every colour of the palette, and each token that has
 * one value in every theme, language and part, if that is no longer than its name. What a phone reads has
 * then custom properties for what does change, and nobody pays bytes for a good name.
 */
export function constantTokens(): Plugin {
  return {
    name: 'constant-tokens',
    apply: 'build',
    config: () => ({ css: { postcss: { plugins: [inlineConstants] } } }),
  };
}

const inlineConstants: Plugins[number] = {
  postcssPlugin: 'constant-tokens',
  Once(root) {
    const read = (file: string) => readFileSync(join(src, file), 'utf8');
    const constants = findConstants(read, globSync('**/*.css', { cwd: src }));
    root.walkDecls((each) => {
      if (constants.has(each.prop)) each.remove();
      else each.value = writeOut(each.value, constants);
    });
    root.walkRules((rule) => {
      if (rule.nodes.every(({ type }) => type === 'comment')) rule.remove();
    });
  },
};

/** The custom properties that are declared once in all style sheets, and what to write for each. */
export function findConstants(
  read: (file: string) => string,
  files: readonly string[],
): Map<string, string> {
  const list = (file: string) =>
    [
      ...read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(declaration),
    ].map(([, name = '', value = '']) => [name, value] as const);
  const times = Map.groupBy(files.flatMap(list), ([name]) => name);
  const constants = new Map(list(palette));
  for (const [name, value] of list(tokens)) {
    const written = writeOut(value, constants);
    if (times.get(name)?.length === 1 && written.length <= `var(${name})`.length)
      constants.set(name, written);
  }
  return constants;
}

function writeOut(value: string, constants: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => constants.get(name) ?? whole);
}
