const latinFillers = new Set(
  'association associations assoc asociacion verein fondation foundation fundacion stiftung the of for and le la les l un une de du des d et pour en a au aux al el ar as ach pour y del los las der die das und fur'.split(
    ' ',
  ),
);
/** Written as folding leaves them. */
const arabicFillers = new Set(['جمعيه', 'جمعيات', 'موسسه', 'من', 'اجل', 'في']);

/**
 * A name without what people write differently each time: accents and case, hamza, ta marbuta, alif
 * maqsura, vowel signs, articles, and the words for association and foundation in any language.
 * What is left tells two organisations apart; names that fold alike are taken for the same.
 */
export function foldName(name: string): string {
  // Decomposing takes the hamza off its seat: أ becomes ا and a mark, which goes with the others.
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ٱ', 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ء', '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^(?:لل|[وبك]?ال)(?=\p{Script=Arabic}{2})/u, ''))
    .filter((word) => word !== '' && !latinFillers.has(word) && !arabicFillers.has(word));
  return words.join('');
}
