import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '#build/tools.ts';
import { applyMutant, type Mutant } from './mutant.ts';

/** TypeScript refuses these for form alone; a mutant may leave a name unused. */
const forgiven: ts.CompilerOptions = {
  noUnusedLocals: false,
  noUnusedParameters: false,
  allowUnreachableCode: true,
  allowUnusedLabels: true,
};

/**
 * The mutants that compile: what the compiler refuses needs no test. They are checked in one program,
 * each as a file beside the one that it changes, for the types of what it imports are the same.
 */
export function keepCompiling(mutants: readonly Mutant[]): Mutant[] {
  const texts = new Map<string, string>();
  const put = (file: string, name: string, text: string) => {
    const path = join(root, file.replace(/\.(tsx?)$/, `.${name}.$1`));
    texts.set(path, text);
    return path;
  };
  const originals = new Map<string, string>();
  for (const { file } of mutants) {
    if (!originals.has(file)) originals.set(file, put(file, 'original', read(file)));
  }
  const paths = mutants.map((mutant, index) =>
    put(mutant.file, `mutant-${index}`, applyMutant(read(mutant.file), mutant)),
  );
  const program = createProgram(texts);
  const count = (path: string) => {
    const source = program.getSourceFile(path);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].filter(({ category }) => category === ts.DiagnosticCategory.Error).length;
  };
  const known = new Map([...originals].map(([file, path]) => [file, count(path)]));
  return mutants.filter(
    ({ file }, index) => count(paths[index] as string) <= (known.get(file) ?? 0),
  );
}

function createProgram(texts: ReadonlyMap<string, string>): ts.Program {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
    forgiven,
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const globals = fileNames.filter((path) => path.endsWith('.d.ts'));
  return ts.createProgram([...globals, ...texts.keys()], options, host);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
