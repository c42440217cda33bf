import { findDictated, findDisguised } from './dictated-number.ts';
import { listSaidNumbers, type SaidNumber } from './number-words.ts';

/** What is made of digits and is no telephone number: days, times, years, spans of years. */
const notPhones =
  /(?<![\d+])(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2}|(?<![./])[0-3]?\d([./])[01]?\d\3[23]\d(?![./]\d)|\d{1,2}\s?[:h]\s?[0-5]\d|\d{1,2}h(?:00)?|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d|(?:19|20)\d\d)(?!\d)/giu;
/**
 * What people put between the digits of a number: at most three marks, or one letter with marks around
 * it (`06 a 12 b 34`). Of the text it sees the shape: `a` for a letter, `.` for a mark.
 */
const gap = '(?:[.+]{0,3}|[.+]{0,2}a[.+]{0,2})';

const shapes = [
  // A number of Morocco: 0, then 5 to 8, then eight more, however they are set apart.
  new RegExp(`(?<!\\d)0${gap}[5-8](?:${gap}\\d){8}(?!\\d)`),
  new RegExp(`(?:\\+|(?<!\\d)00)${gap}[1-9](?:${gap}\\d){7,14}(?!\\d)`),
];

const patterns = [
  // Its beginning, of which the rest stands elsewhere: `0612`, `06 12 34`.
  /(?<![\d.,/:-])(?:0[5-8]\d{2,}|0[5-8][ ._-]{1,2}\d\d[ ._-]{1,2}\d\d)(?!\d|\s?%)/u,
  // Any other number, without commas: “5, 6, 7, 8 et 9 ans” is none.
  /(?<![\d.,/:-])\d(?:[\s._()*/-]{0,2}\d){8,29}(?!\d)/u,
];

/** A telephone number in digits, in words, or in both, of any length from eight digits on. */
export function findPhone(plain: string): string | undefined {
  return (
    findDigits(plain) ??
    findDigits(readLettersAsDigits(plain)) ??
    findDisguised(plain) ??
    findDictated(maskOthers(plain))
  );
}

/** `O6.I2.E4.S6.7B`: large letters that look like digits, in what is mostly digits. */
function readLettersAsDigits(text: string): string {
  return text.replace(/(?<![\p{L}\d])[\dESBZ]{2,14}(?![\p{L}\d])/gu, (part) =>
    /\d/.test(part) ? part.replace(/[ESBZ]/g, (letter) => alike[letter] ?? letter) : part,
  );
}
const alike: Record<string, string> = { E: '3', S: '5', B: '8', Z: '2' };

function findDigits(plain: string): string | undefined {
  const masked = maskOthers(plain);
  const shape = masked.replace(/[^\d+]/g, (sign) => (/\p{L}/u.test(sign) ? 'a' : '.'));
  for (const pattern of [...shapes, ...patterns]) {
    const isShape = shapes.includes(pattern);
    const at = pattern.exec(isShape ? shape : masked);
    const found = at && masked.slice(at.index, at.index + at[0].length);
    if (found && !isAmount(masked, found) && !isDays(found)) return found;
  }
  const run = listSaidNumbers(masked).find(isPhone);
  return run && plain.slice(run[0]?.start, run.at(-1)?.end);
}

function maskOthers(plain: string): string {
  return plain.replace(notPhones, (part) => ' x'.padEnd(part.length, 'x'));
}

/** `100 000 000 DH` */
function isAmount(text: string, found: string): boolean {
  if (!/^\d{1,3}(?: \d{3})+$/.test(found)) return false;
  return /^\s*(?:dh|mad|dirham|درهم|€|eur)/iu.test(text.slice(text.indexOf(found) + found.length));
}

/** `05, 06, 12, 13, 19`: days of a month, in their order. */
function isDays(found: string): boolean {
  const days = found.split(/,\s?/).map(Number);
  return days.length > 2 && days.every((day, at) => day <= 31 && day > (days[at - 1] ?? 0));
}

function isPhone(run: readonly SaidNumber[]): boolean {
  const words = run.filter(({ isWord }) => isWord).length;
  const digits = run.reduce((sum, number) => sum + number.digits, 0);
  if (digits < 8 || isCounting(run)) return false;
  const first = run[0];
  const startsWithZero =
    first?.value === 0 ||
    (first?.value !== undefined && !first.isWord && first.digits > String(first.value).length);
  // In digits alone, with small words between them, only what has the length of a number of Morocco.
  if (words === 0) return startsWithZero && digits === 10 && /^[05-8]/.test(`${first?.value}`);
  if (startsWithZero) return run.length >= 2;
  // `six cent douze, trois cent quarante-cinq, six cent soixante-dix-huit`; sums of money are round.
  const isInThrees =
    run.filter(({ value }) => value > 100 && value % 10 > 0).length >= 2 && digits >= 9;
  return words >= 2 && (run.length >= 5 || isInThrees);
}

/** `one, two, three, four …`, `10, 20, 30 …` */
function isCounting(run: readonly SaidNumber[]): boolean {
  const step = (run[1]?.value ?? 0) - (run[0]?.value ?? 0);
  return (
    step !== 0 &&
    run.every(({ value }, at) => at === 0 || value - (run[at - 1]?.value ?? 0) === step)
  );
}
