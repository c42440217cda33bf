import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tifinaghLetters } from './romanise-tifinagh.ts';

// The font of pages in Tamazight is cut to these letters: another would be drawn by whatever the phone has.
it('every Tifinagh letter that the site writes is one of those that its font has', () => {
  const files = ['src/i18n/zgh.json', 'src/model/labels/zgh.json', ...globSync('content/*/*.yaml')];
  const written = files.flatMap(
    (file) => readFileSync(file, 'utf8').match(/[\u2D30-\u2D7F]/g) ?? [],
  );
  const missing = [...new Set(written)].filter((letter) => !tifinaghLetters.includes(letter));
  expect(missing).toEqual([]);
  expect(new Set(written).size).toBeGreaterThan(30);
});
