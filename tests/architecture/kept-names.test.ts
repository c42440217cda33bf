import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { cacheNames, nameSavedCache } from '#features/offline/phone/caches.ts';
import { draftPrefix } from '#features/offline/phone/drafts.ts';
import { sheetKey } from '#features/referral/phone/sheet-names.ts';
import { typedKey } from '#features/search/phone/explorer/typed-words.ts';

const folder = join(root, 'content/pages/privacy');

/** The names in the table of the privacy page in a language: what a phone keeps. */
function readNames(file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name).sort();
}

it('the privacy page names the same in each language, and what the code keeps is among it', () => {
  const [first = '', ...others] = readdirSync(folder);
  const names = readNames(first);
  for (const file of others) expect(readNames(file), file).toEqual(names);
  const saved = nameSavedCache('fr', 'taza').split('/')[0];
  const kept = [sheetKey, draftPrefix.trim(), typedKey, saved, ...Object.values(cacheNames)];
  expect(names).toEqual(expect.arrayContaining(kept));
});
