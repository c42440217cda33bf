import anyAscii from 'any-ascii';
import { foldLetters } from '#base/fold.ts';

/** How names from Morocco are written in Latin letters: ou and ch, as on signs and papers. */
const arabic: Record<string, string> = Object.fromEntries(
  (
    'ا=a ب=b ت=t ث=t ج=j ح=h خ=kh د=d ذ=d ر=r ز=z س=s ش=ch ص=s ض=d ط=t ظ=d ع=a غ=gh ف=f ق=q ك=k ل=l ' +
    'م=m ن=n ه=h و=ou ي=i ى=a ة=a ء= ٱ=a ڭ=g گ=g پ=p ڤ=v چ=tch'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [letter: string, latin: string]),
);

/** A name in any script in Latin letters: جمعية النور = `jmaia alnour`. Vowels that nobody wrote are not guessed. */
export function romanise(name: string): string {
  const letters = [...foldLetters(name)].map((letter) => arabic[letter] ?? letter);
  return anyAscii(letters.join(''));
}
