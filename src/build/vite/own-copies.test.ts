import { expect, it } from 'vitest';
import { buildWith } from '#testing/build-with.ts';
import { ownCopies } from './own-copies.ts';

const script = 'src/site/components/Greeting.js';
const explorer = 'src/features/search/phone/explorer/start.js';
const files = {
  'package.json': '{ "imports": { "#*": "./src/*" } }',
  [script]:
    "import { fold } from '#features/search/phone/analysis/fold.js'; document.title = fold('Azul');",
  [explorer]:
    "import { fold } from '#features/search/phone/analysis/fold.js'; console.log(fold('Ma'));",
  'src/features/search/phone/analysis/fold.js': 'export const fold = (text) => text.toLowerCase();',
};

it('copies what a page’s script takes from the finder into it, so that it needs no second file', async () => {
  const { chunks } = await buildWith(ownCopies(), files, [script, explorer]);
  expect(chunks.map(({ imports }) => imports)).toEqual([[], []]);
  expect(chunks.every(({ code }) => code.includes('toLowerCase'))).toBe(true);
});

it('makes one file of what only islands share', async () => {
  const other = 'src/features/search/phone/explorer/other.js';
  const both = { ...files, [other]: files[explorer] ?? '' };
  const { chunks } = await buildWith(ownCopies(), both, [explorer, other]);
  expect(chunks).toHaveLength(3);
});
