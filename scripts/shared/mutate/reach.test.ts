import { stripTypeScriptTypes } from 'node:module';
import { runInThisContext } from 'node:vm';
import { beforeEach, expect, it } from 'vitest';
import { functionAt, tellReach } from './reach.ts';

const text = `
const call = (a: number) => ({ twice: a * 2 });
function outer(b: number) {
  const inner = () => b + 1;
  return b > 0 ? inner() : b;
}
const result = [call(2).twice, outer(-1)];
`;

const told = globalThis as { reached?: Set<string>; result?: unknown };
beforeEach(() => {
  delete told.reached;
});

it('tells which functions ran, and changes nothing that they do', () => {
  const script = stripTypeScriptTypes(tellReach('a.ts', text));
  // `const` is of the script alone: its last expression is what it gives back.
  const result = runInThisContext(`{${script}; result}`);
  expect(result).toEqual([4, -1]);
  expect([...(told.reached ?? [])].sort()).toEqual(['a.ts#0', 'a.ts#1', 'a.ts#2']);
});

it('knows the innermost function of a place', () => {
  const at = (part: string) => functionAt('a.ts', text, text.indexOf(part));
  expect([at('const call'), at('a * 2'), at('b > 0'), at('b + 1'), at('[call')]).toEqual([
    0, 1, 2, 3, 0,
  ]);
});
