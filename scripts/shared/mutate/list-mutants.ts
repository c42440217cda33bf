import ts from 'typescript';
import type { Mutant } from './mutant.ts';
import { listEdits } from './operators.ts';

/** All mutants of a file, in the order of its text. */
export function listMutants(file: string, text: string): Mutant[] {
  const source = parseSource(file, text);
  const mutants: Mutant[] = [];
  walk(source, (node) => {
    for (const [start, end, after] of listEdits(node)) {
      mutants.push({
        file,
        start,
        end,
        line: source.getLineAndCharacterOfPosition(start).line + 1,
        before: text.slice(start, end),
        after,
      });
    }
  });
  return mutants.sort((one, other) => one.start - other.start);
}

export function parseSource(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Every node that runs: types are gone by then. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
    return;
  }
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
