import { describe, expect, it } from 'vitest';
import { messageCatalogs } from '#i18n/catalogs.ts';
import { nameDays } from '#i18n/format.ts';
import { labelCatalogs } from '#model/labels/catalogs.ts';
import { evidence } from './evidence.ts';
import { romaniseTifinagh, tifinaghLetters } from './romanise-tifinagh.ts';

describe('Tifinagh in Latin letters', () => {
  it('is written as IRCAM does, and what is no letter stays', () => {
    expect(romaniseTifinagh('ⵜⴰⵎⴰⵣⵉⵖⵜ: {name}')).toBe('tamaziɣt: {name}');
  });
});

describe('the letters of the font', () => {
  const written = [
    ...Object.values(messageCatalogs.zgh),
    ...Object.values(labelCatalogs.zgh),
    ...evidence.map(({ zgh = '' }) => zgh),
    ...nameDays('zgh'),
  ].join('');

  it('are all that the site writes', () => {
    const letters = new Set(written.match(/\p{Script=Tifinagh}/gu));
    expect([...letters].filter((letter) => !tifinaghLetters.includes(letter))).toEqual([]);
  });
});
