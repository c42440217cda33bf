import { westernDigits } from '#base/western-digits.ts';
import { foldText } from '#features/search/phone/analysis/fold-text.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { readDate } from './read-date.ts';

/** The unit that a field counts in, as people write it behind the number. */
const units: Record<string, RegExp> = {
  MAD: /^(?:dh|dhs|d\.?h\.?s?|mad|dirhams?|dírhams?|درهما?|دراهم|د\.? ?م\.?|درهم مغربي)\.?$/iu,
  day: /^(?:jours?|j|jrs?|days?|d|días?|dias?|tagen?|tage?|يوما?|أيام|ايام)\.?$/iu,
};

/**
 * A number as people write it: `1 250`, `1.250` and `1,250` are a thousand and more, `2,50` is two and a
 * half, `50 dh` is fifty where the field counts in dirhams. Anything else stays as it is, for the checks.
 */
export function readNumber(
  typed: string,
  { unit, type, maximum = Number.POSITIVE_INFINITY, kind }: FieldNode,
): number | string {
  const text = westernDigits(typed.trim()).replace(/[\u00A0\u202F\u2009]/g, ' ');
  if (kind === 'year') return readYear(text) ?? typed;
  const [, number = '', behind = ''] = /^(-?\d[\d .,'’٬٫]*)(.*)$/su.exec(text) ?? [];
  const said = behind.trim();
  const isUnit = said === '' || (unit !== undefined && units[unit]?.test(said));
  // In front of the number, too: `MAD 50`.
  if (number === '' && unit) {
    const [, before = '', rest = ''] = /^(\D{1,12}?)\s*(\d.*)$/su.exec(text) ?? [];
    if (rest && units[unit]?.test(before.trim()))
      return readNumber(rest, { unit, ...(type && { type }), maximum });
  }
  if (!isUnit) return typed;
  // Coordinates and what is counted in hundreds have decimals, whatever their number.
  return readDecimal(number.trim().replace(/[.,]$/, ''), maximum >= 1000) ?? typed;
}

/** Three digits behind one mark are a group of thousands: nobody charges a thousandth of a dirham. */
function readDecimal(text: string, hasThousands: boolean): number | undefined {
  const plain = text.replace(/٬|(?<=\d)['’](?=\d{3}(?!\d))/g, '').replace('٫', '@');
  const grouped = /^-?\d{1,3}(?: \d{3})+(?=$|[.,@])/.test(plain)
    ? plain.replaceAll(' ', '')
    : plain;
  const marks = [...new Set(grouped.match(/[.,@]/g) ?? [])];
  const last = marks.length
    ? grouped.split('').findLast((sign) => marks.includes(sign))
    : undefined;
  const count = (mark: string) => grouped.split(mark).length - 1;
  const isGroup = (mark: string) =>
    mark !== '@' && new RegExp(`^-?[1-9]\\d{0,2}(?:\\${mark}\\d{3})+$`).test(grouped);
  let read = grouped;
  if (marks.length === 1 && last && isGroup(last) && (hasThousands || count(last) > 1))
    read = grouped.replaceAll(last, '');
  else if (last && count(last) === 1) {
    const other = marks.find((mark) => mark !== last);
    const whole = grouped.slice(0, grouped.indexOf(last));
    if (other && !new RegExp(`^-?\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole)) return;
    read = (other ? grouped.replaceAll(other, '') : grouped).replace(last, '.');
  }
  return /^-?\d+(?:\.\d+)?$/.test(read) ? Number(read) : undefined;
}

const aroundYear = new Set(
  `en depuis annee l in since founded established created year ano desde fundada creada seit gegrundet jahr
  fondee fonde creee cree nee le la de du an سنه عام في منذ تاسست تاسيس م السنه`.split(/\s+/),
);

/** `en 2011`, `depuis 2011`, `8 mars 2011`: the only year that is said. `vers 2011` says none. */
function readYear(text: string): number | undefined {
  const plain = foldText(text);
  const words = plain.match(/\p{L}+/gu) ?? [];
  if (words.every((word) => aroundYear.has(word))) {
    const [, year] = /^\D*((?:19|20)\d\d)[^\d?]*$/.exec(plain) ?? [];
    if (year && !text.includes('?')) return Number(year);
  }
  const date = readDate(text, 'fr');
  return typeof date === 'string' && /^(?:19|20)\d\d-\d\d(?:-\d\d)?$/.test(date)
    ? Number(date.slice(0, 4))
    : undefined;
}
