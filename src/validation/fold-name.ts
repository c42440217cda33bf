import { bareWord, splitWords } from '#features/search/phone/analysis/analyze.ts';
import { foldText } from '#features/search/phone/analysis/fold-text.ts';

const latinFillers = new Set(
  'association associations assoc asso ass jamiat jamiyat asociacion verein fondation foundation fundacion stiftung the of for and le la les l un une de du des d et pour en a au aux al el ar as ach pour y del los las der die das und fur'.split(
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
  return splitWords(foldText(name))
    .map(bareWord)
    .map(({ exact, bare, isSurelyBare }) => (isSurelyBare && bare[0]) || exact)
    .filter((word) => !latinFillers.has(word) && !arabicFillers.has(word))
    .join('');
}
