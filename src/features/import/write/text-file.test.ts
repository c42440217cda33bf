import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { HeldTexts } from './text-file.ts';

it('gives back the last text of a name, and leaves nothing to be seen', () => {
  const before = readdirSync(tmpdir());
  const texts = new HeldTexts();
  texts.write('amal', 'جمعية الأمل');
  texts.write('nour', 'Nour');
  texts.write('amal', 'Élan');
  expect([texts.read('amal'), texts.read('nour'), texts.read('other')]).toEqual([
    'Élan',
    'Nour',
    undefined,
  ]);
  const added = readdirSync(tmpdir()).filter((name) => !before.includes(name));
  expect(added.filter((name) => name.startsWith('twiza-import-'))).toEqual([]);
  texts.close();
});
