import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const kindsFile = join(root, 'src/model/kinds.ts');

/**
 * Only the kinds, and what tables of kinds hold, are read; everything else that a file imports is taken
 * as any type, which still shows a table that has no line for a kind.
 */
const known = [
  'model/kinds.ts',
  'model/describe-fields.ts',
  'model/value-of-kind.ts',
  'cms/config/decap-config.ts',
].map((name) => join(root, 'src', name));
const users = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, 'src', name))
  .filter((file) => readFileSync(file, 'utf8').includes('model/kinds.ts'));

/** What does not compile once there is one more scalar and one more group: files and messages. */
function complain(): { file: string; messages: string }[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    jsx: ts.JsxEmit.Preserve,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (file) => {
    const text = read(file);
    return file === kindsFile
      ? text?.replace(/(scalar|group)Kinds = \[/g, "$&'invented-$1',")
      : text;
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const file = text.startsWith('#')
        ? join(root, 'src', text.slice(1))
        : join(dirname(from), text);
      const resolvedModule = known.includes(file)
        ? { resolvedFileName: file, extension: ts.Extension.Ts, isExternalLibraryImport: false }
        : undefined;
      return { resolvedModule };
    });
  const program = ts.createProgram({ rootNames: users, options, host });
  return users.map((user) => {
    const found = program.getSemanticDiagnostics(program.getSourceFile(user));
    const said = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    return { file: relative(root, user), messages: said.join('\n') };
  });
}

/** The tables that the recipe names, by the lists whose kinds they ask for. */
function readRecipe(list: string): string[] {
  const guide = readFileSync(join(root, 'docs/contributing.md'), 'utf8');
  const [, recipe = ''] = /^## Add a kind\n([\s\S]*?)^## /m.exec(guide) ?? [];
  const rows = recipe.matchAll(/^\| `(src\/\S+)` \|.*\| (.*) \|$/gm);
  return [...rows].flatMap(([, file = '', lists]) => (lists?.includes(list) ? [file] : [])).sort();
}

const complaints = complain();

it.each([
  ['scalar', 9],
  ['group', 2],
])(
  'an invented %s does not compile until the %i tables that the recipe names decide on it',
  (list, count) => {
    const files = complaints
      .filter(({ messages }) => messages.includes(`invented-${list}`))
      .map(({ file }) => file);
    expect(files.sort()).toEqual(readRecipe(list));
    expect(files).toHaveLength(count);
  },
);
