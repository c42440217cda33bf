import { foldLetters } from '#base/fold.ts';

/**
 * Numbers as people say them when they must not write a telephone number, by their value. Folded
 * (`#base/fold.ts`). Darija as it is spoken from Tangier to Agadir, in both scripts; Tamazight in its own
 * script alone, because `sin` and `sa` are everyday words in Latin letters.
 */
const spoken = `
0 zero zéro null cero صفر زيرو sifr zerro ⴰⵎⵢⴰ
1 un une one eins ein uno una واحد واحدة واحده wahed wahd wa7ed wa7d ⵢⴰⵏ ⵢⴰⵜ
2 deux two zwei zwo dos اثنان اثنا اثنين إثنان اثنتان جوج زوج jouj joj juj zouj zoj ⵙⵉⵏ ⵙⵏⴰⵜ
3 trois three drei tres ثلاثة ثلاث تلاتة تلاتا tlata tleta ⴽⵕⴰⴹ
4 quatre four vier cuatro أربعة أربع ربعة ربعا reb3a rb3a arb3a rab3a arba3a ⴽⴽⵓⵥ
5 cinq five fünf fuenf cinco خمسة خمس khamsa khemsa khmsa 5amsa ⵙⵎⵎⵓⵙ
6 six sechs seis ستة ست سطة setta stta ⵙⴹⵉⵙ
7 sept seven sieben siete سبعة سبع seb3a sb3a sab3a ⵙⴰ
8 huit eight acht ocho ثمانية ثمان تمنية تمنيا tmenya tmnya tmenia tmania ⵜⴰⵎ
9 neuf nine neun nueve تسعة تسع تسعود تسعوض tes3oud ts3oud tes3ud tes3a ⵜⵥⴰ
10 dix ten zehn diez عشرة عشر 3achra 3chra 3ashra ⵎⵔⴰⵡ
11 onze eleven elf once حداش حضاش 7dach hdach
12 douze twelve zwölf zwoelf doce طناش اطناش tnach
13 treize thirteen dreizehn trece تلطاش tlettach tltach
14 quatorze fourteen vierzehn catorce ربعطاش rbe3tach rb3tach
15 quinze fifteen fünfzehn quince خمسطاش khmestach khmstach
16 seize sixteen sechzehn dieciséis سطاش settach sttach
17 seventeen siebzehn diecisiete سبعطاش sbe3tach sb3tach
18 eighteen achtzehn dieciocho تمنطاش tmentach tmntach
19 nineteen neunzehn diecinueve تسعطاش tse3tach ts3tach
20 vingt twenty zwanzig veinte عشرون عشرين 3chrin 3achrin
30 trente thirty dreißig dreissig treinta ثلاثون ثلاثين تلاتين tlatin
40 quarante forty fourty vierzig cuarenta أربعون أربعين ربعين reb3in rb3in arb3in
50 cinquante fifty fünfzig cincuenta خمسون خمسين khamsin khemsin
60 soixante sixty sechzig sesenta ستون ستين settin sttin
70 septante seventy siebzig setenta سبعون سبعين seb3in sb3in
80 huitante octante eighty achtzig ochenta ثمانون ثمانين تمانين tmanin
90 nonante ninety neunzig noventa تسعون تسعين tes3in ts3in
100 cent cents hundred hundert ciento cientos cien مائة مئة مية ميا miya mya mia
200 doscientos doscientas مائتان مئتان ميتين 300 trescientos trescientas 400 cuatrocientos 500 quinientos quinientas
600 seiscientos seiscientas 700 setecientos setecientas 800 ochocientos ochocientas 900 novecientos novecientas
0 زيرو زورو 3 تروا 4 كاتر كات 5 سانك 6 سيس سيز 7 سيت 8 ويت 9 نوف 10 ديس 11 اونز 12 دوز 13 تريز 14 كاتورز 15 كانز
20 فان 30 ترونت ترانت 40 كارونت كارانت 50 سانكونت سانكانت 60 سواسونت سواسانت
1 wahid 2 ithnan itnan tnin tnayn 3 thalatha talata 4 arbaa 5 khamssa 6 siss sis 7 sabaa 8 thamaniya tamanya wit 9 tisaa nef
10 diss 12 douz 14 katorz 20 vin 30 trent tront 40 karant karante 50 cinkante sinkant sankont 60 swasant swasante 4 katre katr
21 veintiuno 22 veintidós 23 veintitrés 24 veinticuatro 25 veinticinco 26 veintiséis 27 veintisiete 28 veintiocho 29 veintinueve
`;

const values = new Map<string, number>();
for (const line of spoken.trim().split('\n')) {
  let value = 0;
  for (const word of line.split(' ')) {
    if (/^\d+$/.test(word)) value = Number(word);
    else if (!values.has(foldLetters(word))) values.set(foldLetters(word), value);
  }
}

/** `fünfundsiebzig`: German alone writes the unit and the tens as one word. */
const [units, tens] = [
  'ein zwei drei vier funf fuenf sechs sieben acht neun'.split(' '),
  'zwanzig dreißig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' '),
];
for (const unit of units)
  for (const ten of tens)
    values.set(`${unit}und${ten}`, (values.get(unit) ?? 1) + (values.get(ten) ?? 0));

/** What is written without a space: `zérosixdouze`, `06douze34`. A short word is only itself. */
const piece = new RegExp(
  `^(?:\\d+|${[...values.keys()].sort((one, other) => other.length - one.length).join('|')})`,
  'u',
);
const shortestJoined = 6;

/** Darija in Latin letters is written with any vowels, or none: `stta`, `sitta`, `setta`. */
const skeletons = new Map<string, number>();
for (const [
  number,
  bones,
] of 'whd w7d|jj zj|tlt|rb3|khms|st|sb3|tmn|ts3 ts3d|3shr 3chr|hdsh hdch 7dch|tnch tnsh|tltch|rb3tch|khmstch|stch|sb3tch|tmntch|ts3tch|3chrn 3shrn'
  .split('|')
  .entries())
  for (const each of bones.split(' ')) skeletons.set(each, number + 1);
for (const [number, bones] of 'tltn|rb3n|khmsn|stn|sb3n|tmnn|ts3n'.split('|').entries())
  skeletons.set(bones, (number + 3) * 10);

/** `double six` */
const repeats = new Map([
  ['double', 2],
  ['doble', 2],
  ['doppel', 2],
  ['دوبل', 2],
  ['triple', 3],
]);

/** Words that may stand between two numbers and leave them one. */
const between = new Set(
  'et and und y و puis then dann luego ثم tiret dash strich guion point dot punkt punto نقطه espace espacio plus w o u ou wa'
    .split(' ')
    .map((word) => foldLetters(word)),
);

/** One number that was said, or written between others. */
export interface SaidNumber {
  value: number;
  /** How many digits of a telephone number it stands for. */
  digits: number;
  isWord: boolean;
  /** As somebody would dial it. */
  dialled: string;
  start: number;
  end: number;
}

/** Numbers that follow each other in a text with nothing but marks and small words between them. */
export function listSaidNumbers(text: string): SaidNumber[][] {
  const runs: SaidNumber[][] = [];
  let run: SaidNumber[] = [];
  let gaps = 0;
  let times = 1;
  for (const token of text.matchAll(/[\p{L}\p{M}\d]+/gu)) {
    const numbers = readToken(token[0], token.index);
    if (numbers.length > 0) {
      for (const number of numbers)
        for (let time = 0; time < times; time++) addNumber(run, number, times > 1);
      gaps = 0;
      times = 1;
      continue;
    }
    times = repeats.get(foldLetters(token[0])) ?? 1;
    if (times > 1) continue;
    gaps += 1;
    if (run.length > 0 && gaps === 1 && between.has(foldLetters(token[0]))) continue;
    if (run.length > 0) runs.push(run);
    run = [];
    gaps = 0;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The text with digits for numbers that were written out; not for one, which is an article as well. */
export function sayInDigits(text: string): string {
  let said = '';
  let at = 0;
  for (const number of listSaidNumbers(text).flat()) {
    if (!number.isWord || number.value === 1 || number.start < at) continue;
    said += text.slice(at, number.start) + number.dialled;
    at = number.end;
  }
  return said + text.slice(at);
}

/** The numbers of which a word consists, all of it; none where a letter is left. */
function readToken(token: string, start: number): SaidNumber[] {
  const end = start + token.length;
  const whole = readPiece(foldLetters(token), start, end);
  const isMixed = /\d/.test(token) && /\p{L}{2}/u.test(token);
  if (whole || (token.length < shortestJoined && !isMixed)) return whole ? [whole] : [];
  const found: SaidNumber[] = [];
  for (let left = foldLetters(token); left; ) {
    const next = piece.exec(left)?.[0];
    const number = next && readPiece(next, start, end);
    if (!number) return [];
    found.push(number);
    left = left.slice(next.length);
  }
  return found;
}

function readPiece(word: string, start: number, end: number): SaidNumber | undefined {
  const isWord = !/^\d+$/.test(word);
  const value = isWord ? readWord(word) : Number(word);
  return value === undefined
    ? undefined
    : say({
        value,
        isWord,
        start,
        end,
        digits: isWord ? countDigits(value) : word.length,
        dialled: word,
      });
}

function readWord(word: string): number | undefined {
  const known = values.get(word) ?? (word.startsWith('و') ? values.get(word.slice(1)) : undefined);
  if (known !== undefined || !/^[a-z\d]{3,12}$/.test(word)) return known;
  const bones = word.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');
  return skeletons.get(bones.replace(/^th|(?<=l)th/g, 't').replace(/^5/, 'kh'));
}

function countDigits(value: number): number {
  return String(value).length;
}

function say(number: SaidNumber): SaidNumber {
  return number.isWord ? { ...number, dialled: String(number.value) } : number;
}

/** Joins what is one number: `trente-quatre`, `soixante-dix-huit`, `quatre-vingt-douze`, `أربعة وثلاثون`. */
function addNumber(run: SaidNumber[], next: SaidNumber, isApart: boolean): void {
  const last = run.at(-1);
  const value =
    !isApart && last?.isWord && next.isWord && next.start - last.end <= 5
      ? join(last.value, next.value)
      : undefined;
  if (last && value !== undefined)
    run.splice(-1, 1, say({ ...last, value, digits: countDigits(value), end: next.end }));
  else run.push(next);
}

function join(one: number, other: number): number | undefined {
  const isTens = (value: number) => value >= 20 && value % 10 === 0;
  if (other === 100) return one > 0 && one < 10 ? one * 100 : undefined;
  if (one >= 100) {
    const rest = one % 100;
    const joined = rest === 0 ? other : join(rest, other);
    return other < 100 && joined !== undefined && joined > 0 ? one - rest + joined : undefined;
  }
  if (one === 4 && other === 20) return 80;
  // French alone adds numbers above nine to its tens.
  if ((one === 60 || one === 80) && other >= 10 && other < 20) return one + other;
  if (isTens(one) && other > 0 && other < 10) return one + other;
  if ((one === 10 || one === 70 || one === 90) && other >= 7 && other < 10) return one + other;
  // Arabic says the unit first; so does its `اثنا عشر`.
  if (one > 0 && one < 10 && isTens(other)) return one + other;
  return;
}
