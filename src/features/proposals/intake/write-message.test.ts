import { expect, it } from 'vitest';
import { disarm } from './write-message.ts';

it.each([
  ['Khotwa @octocat fixes #2', 'Khotwa ＠octocat fixes ＃2'],
  ['closes o/r#12, GH-3, gh-4', 'closes o/r＃12, GH‑3, gh‑4'],
  ['resolves https://github.com/o/r/issues/2', 'resolves https: //github.com/o/r/issues/2'],
  ['@org/team, a@b.example', '＠org/team, a＠b.example'],
  ['[skip ci] [ci skip] [no ci] [skip actions]', '［skip ci] ［ci skip] ［no ci] ［skip actions]'],
  ['skip-checks: true', 'skip-checks – true'],
])('%s orders nothing', (written, shown) => expect(disarm(written)).toBe(shown));

it('leaves all else as it is', () => {
  const text = 'Corriger Khotwa : site web [-Lundi-] {+Mardi+} https://amal.example/# n° 2';
  expect(disarm(text)).toBe(text);
});
