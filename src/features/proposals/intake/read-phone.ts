import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { westernDigits } from '#base/western-digits.ts';
import { country } from '#model/country.ts';
import { dialledNumber } from '#model/fields/contact.ts';
import { suggestPhone } from '#records/suggest.ts';
import { Doubt } from './doubt.ts';

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
  return new Doubt('intake.why.phoneCountry', { codes: codes.join(', ') });
}

function readNational(typed: string, code: string): string | undefined {
  if (code === country.code) return suggestPhone(typed) || undefined;
  if (!isSupportedCountry(code)) return;
  const number = parsePhoneNumberFromString(westernDigits(typed), code as CountryCode);
  return number?.isValid() ? number.number : undefined;
}

/** What people put between two numbers, or two addresses, in one box. */
const between =
  /\s*(?:[/;|\n]|[,،](?=\s*[+\d٠-٩(])|\s[-–—]\s|(?<=\s)(?:et|ou|and|or|y|o|und|oder|و|أو|او|ثم)(?=\s)|\s(?:و|أو|او)(?=[+\d٠-٩]))\s*/u;

/** The numbers of one box: `0522 00 00 00 / 0661 00 00 00`. One alone where not all of them are numbers. */
export function splitPhones(typed: string, countries: readonly string[]): string[] {
  const parts = typed.split(between).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [typed];
  const isNumber = (part: string) => {
    const read = readPhone(part, countries);
    return read instanceof Doubt
      ? /^\d{8,}$/.test(westernDigits(part).replace(/[^\d+]/g, ''))
      : dialledNumber.safeParse(read).success;
  };
  return parts.every(isNumber) ? parts : [typed];
}

/** The addresses of one box. */
export function splitEmails(typed: string): string[] {
  const parts = typed
    .split(/[\s,;/|،؛]+|(?<=\s)(?:et|ou|and|or|y|o|und|oder|و|أو)(?=\s)/u)
    .filter(Boolean);
  const addresses = parts.filter((part) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(part));
  const joins = /^(?:et|ou|and|or|y|o|und|oder|و|أو)$/;
  const isAll = parts.every((part) => addresses.includes(part) || joins.test(part));
  return addresses.length > 1 && isAll ? addresses : [typed];
}
