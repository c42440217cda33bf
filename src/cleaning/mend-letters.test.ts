import { expect, it } from 'vitest';
import { mendLetters } from './mend-letters.ts';

const text = 'جمعية خطوة\nAssociation Élan — l’été, ⵜⵉⵡⵉⵣⵉ à Fès';

it.each(['windows-1252', 'windows-1256', 'iso-8859-15'])(
  'reads UTF-8 again that was read as %s',
  (alphabet) => {
    const misread = new TextDecoder(alphabet).decode(Buffer.from(text));
    expect(misread).not.toBe(text);
    expect(mendLetters(misread)).toBe(text);
  },
);

it.each([text, 'Ã Paris', 'Èze, 12 €', 'naïve', '½ £', 'ÉÈ', 'قصر', 'a\u00A0b'])(
  'leaves %s as it is',
  (written) => expect(mendLetters(written)).toBe(written),
);

/** Marks that stand before a letter without a space, and letters that follow them. */
const marks = Array.from('’‘“”«»‹›–—…•·(œŒæÆçÇ°€');
const letters = Array.from('éèêëàâäîïôöùûüÿœæçñßÉÈÊÀÂÎÔÙÛÜŒÇÑ');

it('leaves a mark before a letter of French, Spanish or German as it is', () => {
  const pairs = marks.flatMap((mark) => letters.map((letter) => `Centre d${mark}${letter}coute`));
  expect(pairs.filter((pair) => mendLetters(pair) !== pair)).toEqual([]);
});
