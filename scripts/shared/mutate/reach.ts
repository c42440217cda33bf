import ts from 'typescript';
import { parseSource, walk } from './list-mutants.ts';

/**
 * Each function of a file has a number, the file itself 0. What stands outside of functions runs when
 * the file is imported.
 */
export function functionAt(file: string, text: string, position: number): number {
  let found = 0;
  listBodies(file, text).forEach((body, index) => {
    if (body.getStart() <= position && position < body.end) found = index + 1;
  });
  return found;
}

/** The file, so that it tells which of its functions ran, in `globalThis.reached`. */
export function tellReach(file: string, text: string): string {
  const tell = (index: number) =>
    `(globalThis.reached ??= new Set()).add(${JSON.stringify(`${file}#${index}`)})`;
  const inserts: [position: number, text: string][] = [];
  listBodies(file, text).forEach((body, index) => {
    if (ts.isBlock(body)) inserts.push([body.getStart() + 1, `${tell(index + 1)};`]);
    else inserts.push([body.getStart(), `(${tell(index + 1)},`], [body.end, ')']);
  });
  // From the end, so that earlier positions stay what they are; of one position, the inner one first.
  const ordered = inserts.map((insert, index) => ({ insert, index }));
  ordered.sort((one, other) => other.insert[0] - one.insert[0] || other.index - one.index);
  const told = ordered.reduce(
    (now, { insert: [position, added] }) => now.slice(0, position) + added + now.slice(position),
    text,
  );
  return `${told}\n${tell(0)};`;
}

function listBodies(file: string, text: string): ts.ConciseBody[] {
  const bodies: ts.ConciseBody[] = [];
  walk(parseSource(file, text), (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      bodies.push(node.body as ts.ConciseBody);
    }
  });
  return bodies;
}
