/** Roman numerals of names, `V` alone and those of two signs or more: a lone I or X may be an initial. */
const roman = /^(?:v|(?=..)x{0,3}(?:ix|iv|v?i{0,3}))$/i;
const signs: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** `الخامس`, with or without the article: kings, quarters and schools are counted so. */
const ordinals = 'ثاني/ثالث/رابع/خامس/سادس/سابع/ثامن/تاسع/عاشر'.split('/');
const arabic = new RegExp(`^(?:ال)?(?:${ordinals.join('|')})$`, 'u');

/** A name with its numerals in digits: `Mohammed V`, `محمد الخامس` and `Mohammed 5` are one. */
export function spellNumerals(name: string): string {
  return name.replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    // What a name begins with is no number of something.
    if (at === 0) return word;
    if (roman.test(word)) return String(readRoman(word.toLowerCase()));
    if (arabic.test(word)) return String(ordinals.indexOf(word.replace(/^ال/u, '')) + 2);
    return word;
  });
}

function readRoman(word: string): number {
  const values = [...word].map((sign) => signs[sign] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
