import {
  type CountryCode,
  findPhoneNumbersInText,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { westernDigits } from '#base/western-digits.ts';
import { country } from '#model/country.ts';
import { dialledNumber } from '#model/fields/contact.ts';
import { suggestPhone } from '#records/suggest.ts';
import { hasOtherWords } from './clean-typed.ts';
import { Doubt, Partly } from './doubt.ts';

/**
 * A number as people write it, in the form that a file has. Without the code of a country it is one of
 * the countries where the association has its places: in France, `06 12 34 56 78` is no Moroccan mobile.
 *
 * @param countries codes of those countries; an empty one where it is not clear which
 */
export function readPhone(typed: string, countries: readonly string[]): string | Doubt {
  const digits = westernDigits(typed).replace(/[^\d+]/g, '');
  const isWhole = /^(?:\+|00)/.test(digits) || /^[1-9]\d{1,4}$/.test(digits);
  if (isWhole) return suggestPhone(typed) || typed;
  const known = [...new Set(countries)];
  if (known.length === 1 && known[0] === country.code) return suggestPhone(typed) || typed;
  const found = new Set(known.flatMap((code) => readNational(typed, code) ?? []));
  const [number] = found;
  if (number && found.size === 1 && !known.includes('')) return number;
  const codes = known.flatMap((code) =>
    isSupportedCountry(code) ? [`+${getCountryCallingCode(code)}`] : [],
  );
  return new Doubt('intake.why.phoneCountry', { codes: codes.join(', ') || 'none' });
}

const labels =
  /tel|telephone|telefono|telefon|phone|gsm|mobile|movil|handy|portable|fixe|fijo|festnetz|num|numero|number|nr|no|n|allo|wa|me|https|et|ou|bien|puis|and|or|y|o|und|oder|و|او|ثم|هاتف|الهاتف|تليفون|التليفون|رقم|الرقم|جوال|المحمول|محمول|النقال|نقال|الثابت|ثابت/u;
const fax = /(?:^|[^\p{L}])(?:(?:tele)?fax|télécopieu?r?|telecopie|(?:ال)?فاكس)(?![\p{L}])/iu;

/** The same, with what stands beside the number: `0661 00 00 00 (Amal)`. */
export function readPhoneLine(
  typed: string,
  countries: readonly string[],
): string | Doubt | Partly {
  const read = readPhone(typed, countries);
  if (read instanceof Doubt || !dialledNumber.safeParse(read).success) return read;
  if (fax.test(typed)) return new Doubt('intake.why.fax');
  return hasOtherWords(typed, labels) ? new Partly(read) : read;
}

function readNational(typed: string, code: string): string | undefined {
  if (code === country.code) return suggestPhone(typed) || undefined;
  if (!isSupportedCountry(code)) return;
  const digits = westernDigits(typed).replace(/\D/g, '');
  // `49 176 1234567`: in some countries this would also be a number without its zero.
  const whole = digits.startsWith(getCountryCallingCode(code))
    ? parsePhoneNumberFromString(`+${digits}`)
    : undefined;
  if (whole?.isValid() && whole.country === code) return whole.number;
  const number = parsePhoneNumberFromString(westernDigits(typed), code as CountryCode);
  return number?.isValid() ? number.number : undefined;
}

/** What people put between two numbers, or two addresses, in one box. */
const between =
  /\s*(?:[/;|\n]|[,،](?=\s*[+\d٠-٩(])|\s[-–—]\s|(?<=\s)(?:et|ou|and|or|y|o|und|oder|و|أو|او|ثم)(?=\s)|\s(?:و|أو|او)(?=[+\d٠-٩]))\s*/u;

/** The numbers of one box: `0522 00 00 00 / 0661 00 00 00`. One alone where not all of them are numbers. */
export function splitPhones(typed: string, countries: readonly string[]): string[] {
  const parts = typed.split(between).filter((part) => part.trim() !== '');
  if (parts.length < 2) return findPhones(typed, countries);
  const isNumber = (part: string) => {
    const read = readPhone(part, countries);
    return read instanceof Doubt
      ? /^\d{8,}$/.test(westernDigits(part).replace(/[^\d+]/g, ''))
      : dialledNumber.safeParse(read).success;
  };
  return parts.every(isNumber) ? parts : findPhones(typed, countries);
}

/** Several numbers that nothing divides, each with the words around it: `Fixe 0522… GSM 0661…`. */
function findPhones(typed: string, [code = '', ...others]: readonly string[]): string[] {
  if (others.some((each) => each !== code) || !isSupportedCountry(code)) return [typed];
  const text = westernDigits(typed);
  const digits = text.replace(/\D/g, '');
  const halves = [digits.slice(0, 10), digits.slice(10)];
  if (/^[\d\s.–—-]*$/.test(text) && halves.every((half) => /^0[5-8]\d{8}$/.test(half)))
    return halves;
  const found = findPhoneNumbersInText(text, code as CountryCode);
  if (found.length < 2) return [typed];
  return found.map(({ startsAt, endsAt }, index) => {
    const words = (from: number, to?: number) => text.slice(from, to).replace(/\d/g, '');
    const before = words(found[index - 1]?.endsAt ?? 0, startsAt);
    const behind = index === found.length - 1 ? words(endsAt) : '';
    return `${before} ${text.slice(startsAt, endsAt)} ${behind}`.replace(/\+(?=\D)/g, '').trim();
  });
}
