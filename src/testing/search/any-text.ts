import fc from 'fast-check';

const letters = [
  ..."abcéœçßşḥṭɣɛʷ’'`´-‐.,;1٣۳ ",
  ...'اأإآٱءئؤىيیةهوبتجكڭگقلمنعـَُّٔ',
  ...'ⴰⴱⴳⴷⴻⵉⵓⵡⵢⵜⵝⵯ',
  ...'\u200f\u202e\u00ad\u0000\n🙂<>"ﻻﷺ',
];

/** Drawn by its number: fast-check's own unit makes a table of a million characters first, in a second. */
const unit = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** Any characters at all, halves of pairs among them, or a mix of the scripts that are typed here. */
export const anyText = fc.oneof(
  fc.string({ unit }),
  fc.string({ unit: fc.constantFrom(...letters, '\ud83d'), maxLength: 40 }),
);
