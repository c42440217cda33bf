import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { westernDigits } from '#base/western-digits.ts';
import { country } from '#model/country.ts';
import { dialledNumber } from '#model/fields/contact.ts';
import { cleanValue } from './clean-typed.ts';
import { Doubt, Partly } from './doubt.ts';
import { isEmptyWord } from './is-empty-word.ts';
import { readPhoneLine, splitPhones } from './read-phone.ts';
import { type CellValues, codeOf, type Untaken } from './untaken.ts';

/** Services of one or two digits are few; others are the rest of a number that somebody cut. */
const shortest = /^(?:15|19)$/;
const extension =
  /[\s,;(]*(?<!\p{L})(?:ext|extension|poste|int|interne|تحويله|#)\.?\s*:?\s*\d{1,5}\)?\s*$/iu;
const exponent = /^\+?(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;

/**
 * The telephone numbers of a cell, `0522 00 00 00 / 0661 00 00 00`, as a file says them. Not taken, and
 * told: those of a fax, what cannot exist, digits that a spreadsheet has cut off.
 *
 * @param countries codes of the countries in which a number without one can be
 */
export function listPhones(
  cell: string,
  countries: readonly string[] = [country.code],
): CellValues<string> {
  const text = restoreDigits(cleanValue(cell));
  if (typeof text !== 'string') return { values: [], untaken: [text] };
  const untaken: Untaken[] = [];
  const values: string[] = [];
  for (const part of splitPhones(spaceNumbers(text), countries)) {
    const typed = cleanValue(part);
    if (isEmptyWord(typed)) continue;
    const own = typed.replace(extension, '');
    const read = readPhoneLine(own, countries);
    const why =
      read instanceof Doubt
        ? codeOf(read)
        : refuse(read instanceof Partly ? String(read.value) : read, own);
    if (why) untaken.push({ value: typed, why });
    else {
      const number = read instanceof Partly ? String(read.value) : (read as string);
      if (!values.includes(number)) values.push(number);
      if (read instanceof Partly) untaken.push({ value: typed, why: codeOf(read) });
      else if (own !== typed) untaken.push({ value: typed, why: 'extension' });
    }
  }
  return { values, untaken };
}

/** Why a number is none, or nothing. */
function refuse(number: string, typed: string): string | undefined {
  if (!dialledNumber.safeParse(number).success) return 'phone';
  if (/^\d{2,5}$/.test(number)) {
    const isCut = (number.length === 2 && !shortest.test(number)) || /\p{L}/u.test(typed);
    return isCut ? 'shortNumber' : undefined;
  }
  const found = parsePhoneNumberFromString(number, country.code as CountryCode);
  return found?.isValid() ? undefined : 'phone';
}

/** `2.12612345678E+11` is a number in another dress; `2.12612E+11` has lost its last digits. */
function restoreDigits(text: string): string | Untaken {
  const [, first, decimals = '', power] =
    exponent.exec(westernDigits(text).replace(/\s/g, '')) ?? [];
  // Spreadsheets also add a decimal to what they took for a number.
  if (first === undefined) return text.replace(/^(\+?\d{8,15})[.,]0$/, '$1');
  const digits = decimals.replace(/0+$/, '');
  if (digits.length < Number(power) - 2) return { value: text, why: 'mangled' };
  const whole = first + decimals.slice(0, Number(power)).padEnd(Number(power), '0');
  return whole.startsWith('212') ? `+${whole}` : whole;
}

/** Slashes and commas without a blank stand between numbers, too: `0522000000/0661000000`. */
function spaceNumbers(text: string): string {
  return text.replace(/\r?\n/g, ' / ').replace(/(?<=\d{5})\s*[,;،]\s*(?=[+0٠(])/g, ' / ');
}

/**
 * A text without the telephone numbers in it, and those: for addresses in which somebody wrote one.
 */
export function takePhones(
  text: string,
  code: string = country.code,
): { rest: string; phones: string[] } {
  const plain = westernDigits(text);
  if (!isSupportedCountry(code)) return { rest: text, phones: [] };
  const found = findPhoneNumbersInText(plain, code as CountryCode).filter(({ number }) =>
    number.isValid(),
  );
  if (found.length === 0) return { rest: text, phones: [] };
  let rest = '';
  let at = 0;
  for (const { startsAt, endsAt } of found) {
    rest += plain.slice(at, startsAt).replace(label, ' ');
    at = endsAt;
  }
  return {
    rest: (rest + plain.slice(at))
      .replace(/\s*[,;:/–-]*\s*$/u, '')
      .replace(/\s+/g, ' ')
      .trim(),
    phones: found.map(({ number }) => number.number),
  };
}

const label =
  /[\s,;:/()–-]*(?<!\p{L})(?:t[ée]l(?:[ée]phone)?s?|phone|gsm|mobile|portable|fixe|fax|whatsapp|num[ée]ro|tel[ée]fono|(?:ال)?هاتف|الهاتف|نقال|جوال|فاكس|واتساب)\.?[\s:.°/+(-]*$/iu;
