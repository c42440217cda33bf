import { expect, it } from 'vitest';
import { writeExplorerTexts } from './write-explorer-texts.ts';

it('marks the language of a text that is not in that of the explorer', () => {
  const { texts, lang } = writeExplorerTexts('zgh', 55);
  expect(lang).toBe('zgh');
  expect(texts.foreign.sort).toEqual({ lang: 'fr-MA', dir: 'ltr' });
  expect(texts.foreign).not.toHaveProperty('label');
  expect(writeExplorerTexts('fr', 55).texts.foreign).toEqual({});
});
