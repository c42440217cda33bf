/** The letters of IRCAM's alphabet, as its books write them in Latin ones. */
const letters = new Map(
  (
    'ⴰ=a ⴱ=b ⴳ=g ⴷ=d ⴹ=ḍ ⴻ=e ⴼ=f ⴽ=k ⵀ=h ⵃ=ḥ ⵄ=ɛ ⵅ=x ⵇ=q ⵉ=i ⵊ=j ⵍ=l ⵎ=m ⵏ=n ⵓ=u ⵔ=r ⵕ=ṛ ' +
    'ⵖ=ɣ ⵙ=s ⵚ=ṣ ⵛ=c ⵜ=t ⵟ=ṭ ⵡ=w ⵢ=y ⵣ=z ⵥ=ẓ ⵯ=ʷ'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [letter: string, latin: string]),
);

/** Every letter of it, in its order: the font of the site has these. */
export const tifinaghLetters = [...letters.keys()].join('');

/** Tifinagh in Latin letters: ⵜⴰⵎⴰⵣⵉⵖⵜ = `tamaziɣt`. What is no letter of it stays. */
export function romaniseTifinagh(text: string): string {
  return Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
}
