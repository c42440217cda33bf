import { foldText } from './fold-text.ts';

/**
 * Groups of Latin letters and digits by their sound, as people write Darija, French, English, Spanish
 * and German: `c` is the sound of ش, `x` of خ, `q` of غ. Inside a word `th` is one sound (another); at
 * its beginning it may be ت and ح (tharoch).
 */
const latinSounds = new Map(
  'ch=c sh=c kh=x gh=q th=t ph=f dj=j ck=k qu=k ou=u oo=u c=k q=K o=u w=u y=i 2= 3=a 4=q 5=x 6=t 7=h 8=q 9=K'
    .split(' ')
    .map((pair) => pair.split('=') as [written: string, sound: string]),
);
const latinGroups = /[cskgp]h|\Bth|dj|ck|qu|ou|oo|[coqwy2-9]/g;
const otherLetters = new Map([
  // Tifinagh, by the same sounds.
  ...pairUp('ⴰⴱⴳⴷⴹⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥ', 'abgddfkhhaxkijlmnurrqsscttuizz'),
  // Arabic letters that hands confuse: كيظربني = كيضربني.
  ...pairUp('ظذثص', 'ضدتس'),
]);
/** A long a has no other vowel beside it: طاح is ta7, not tawa7. */
const longA = '[ae]+';
/** How each Arabic letter is written in Latin ones. A long vowel is written. */
const arabizi = new Map(
  `ا=${longA} ب=[bp]+ ت=t+ ج=j+ ح=h+ خ=x+ د=d+h? ر=r+ ز=z+ س=s+ ش=c+ ض=d+h? ط=t+h? ع=a+ غ=q+ ف=[fv]+ ق=[kK]+ ك=[kgK]+ ل=l+ م=m+ ن=n+ ه=h+ و=u+ ي=[ie]+`
    .split(' ')
    .map((pair) => pair.split('=') as [letter: string, latin: string]),
);
const anyLetters = '.*';
const vowels = '[aeiu]{0,3}';

/**
 * What may stand before an Arabic word: and, in, with, for, the; who does it, and when. كيضربني,
 * تايضربني, غيضربني, سيضربني, ونموت, بالموس; kaydrbni, taydrebni, lmous.
 */
const before = '(?:ما)?[وف]?(?:[بكف]?ا?ل{0,2}|[غكتسدبه]?ا?[ينتا]?)';
const articleLatin = 'u?[fbd]?[ae]?l*';
const beforeLatin = '(?:ma)?u?(?:[fbkd]?[ae]?l*|[kgqtdsbh]?[aei]{0,2}[tn]?[aei]{0,2})';
/**
 * To whom it is done, after who does it: ضربني, ضرباتها, كيضربوهم. Without ضربه, which is ضربة
 * (a blow, a penalty) as well, and ضربنا, which is "we hit"; derbna is "our street".
 */
const object = '(?:(?:ون?|ين?|ا?ت|تو|ا)?(?:ني|ها|هم|هن)|(?:و|ات)ه|اتو)';
const objectLatin = `${vowels}t*${vowels}(?:n+i+|h+[ae]+|h+[aeu]?m+|un+a|(?<=[ae]t+)u)`;

function pairUp(letters: string, others: string): [letter: string, other: string][] {
  return [...letters].map((letter, at) => [letter, others.charAt(at)]);
}

/** A folded word as signs are compared with it: in Arabic letters, or by the sounds of Latin ones. */
export function spellWord(word: string): string {
  if (/[a-z]/.test(word))
    return word.replace(latinGroups, (group) => latinSounds.get(group) ?? group);
  const letters = Array.from(word, (letter) => otherLetters.get(letter) ?? letter);
  return letters.join('').replace(/(.)\1{2,}/gu, '$1');
}

/** Letters of a word as bits: a word without a letter that a pattern needs is not looked at again. */
export function markLetters(word: string): number {
  let marks = 0;
  for (let at = 0; at < word.length; at++) marks |= 1 << (word.charCodeAt(at) & 31);
  return marks;
}

/**
 * A word of a sign. `*` stands for any letters; `+` at its end for the one to whom an Arabic verb is
 * done. A word in Arabic or in Tifinagh matches Latin letters as well; `~` says that one in Latin
 * letters was in Tifinagh.
 */
export class SignWord {
  readonly #ways: readonly Way[];

  constructor(written: string) {
    const pieces = written
      .replace(/[+~]/, '')
      .split('*')
      .map((piece) => spellWord(foldText(piece).replaceAll("'", '')));
    this.#ways = /[\u0620-\u06ff]/.test(written)
      ? writeArabic(pieces, written.endsWith('+'))
      : [writeLatin(pieces, /[ⴰ-ⵯ~]/.test(written) ? 'e?' : '')];
  }

  /** @param marks letters of the word, by `markLetters` */
  matches(word: string, marks: number): boolean {
    return this.#ways.some((way) => way.matches(word, marks));
  }
}

/** One way to write a word: its letters as patterns, what may stand before, between and after them. */
class Way {
  readonly #pattern: string;
  readonly #marks: number;
  #whole: RegExp | undefined;

  constructor(start: string, letters: readonly string[], between: string, end: string) {
    const isLong = (letter: string | undefined) => letter === longA;
    const parts = letters.map((letter, at) =>
      at && !isLong(letter) && !isLong(letters[at - 1]) ? between + letter : letter,
    );
    this.#pattern = `^${start}${parts.join('')}${end}$`;
    const isOne = (letter: string) => letter.replace('+', '').length === 1;
    this.#marks = letters.reduce(
      (marks, letter) => marks | (isOne(letter) ? markLetters(letter.charAt(0)) : 0),
      0,
    );
  }

  matches(word: string, marks: number): boolean {
    if (this.#marks & ~marks) return false;
    this.#whole ??= new RegExp(this.#pattern, 'u');
    return this.#whole.test(word);
  }
}

function writeArabic(pieces: readonly string[], hasObject: boolean): Way[] {
  // The first alif is often left out: انتحر = ntahr.
  const letters = splitLetters(pieces);
  const first = letters[0] === 'ا' ? letters.shift() : undefined;
  // A short word is soon another: its ق is no k (حريق, héroïque), and the shortest is no verb.
  const isShort = letters.length < 5 && !hasObject;
  const isShortest = letters.length < 3 && !hasObject;
  const latin = letters.map((letter, at) => {
    if (letter === 'ه' && at === letters.length - 1) return '[aeh]{1,2}';
    return letter === 'ق' && isShort ? 'K+' : (arabizi.get(letter) ?? letter);
  });
  return [
    new Way(before + (first ? 'ا?' : ''), letters, '', hasObject ? object : ''),
    new Way(isShortest ? articleLatin : beforeLatin, latin, vowels, hasObject ? objectLatin : 'e?'),
  ];
}

/** Doubled letters match single ones, and mute vowels of Tamazight match none. */
function writeLatin(pieces: readonly string[], between: string): Way {
  const single = pieces.map((piece) => piece.replace(/(.)\1/gu, '$1'));
  const letters = splitLetters(single).map((letter) =>
    letter === anyLetters ? letter : `${letter}+`,
  );
  // Feminine and plural: battu, battues; hit, hits. Short words soon become others.
  const isWhole = single.join('').length > 2 && letters.at(-1) !== anyLetters && !between;
  return new Way('', letters, between, isWhole ? 'e*[sx]?' : '');
}

function splitLetters(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece, at) => [...(at ? [anyLetters] : []), ...piece]);
}
