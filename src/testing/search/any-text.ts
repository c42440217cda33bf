import fc from 'fast-check';

const letters = [
  ..."abcéœçßşḥṭɣɛʷ’'`´-‐.,;1٣۳ ",
  ...'اأإآٱءئؤىيیةهوبتجكڭگقلمنعـَُّٔ',
  ...'ⴰⴱⴳⴷⴻⵉⵓⵡⵢⵜⵝⵯ',
  ...'\u200f\u202e\u00ad\u0000\n🙂<>"ﻻﷺ',
];

/** Any characters at all, halves of pairs among them, or a mix of the scripts that are typed here. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...letters, '\ud83d'), maxLength: 40 }),
);
