import {
  dateFromSerial,
  format,
  getFormatDateInfo,
  isDateFormat,
  isPercentFormat,
  tokenize,
} from 'numfmt';

/** Days from 1900 to 1904, from which old Macs counted. */
const macDays = 1462;
/** 31 December 9999. */
const lastDay = 2_958_465;

/**
 * What a cell says that holds a number: dates as ISO, as exact as the cell shows them; what its format adds to
 * whole numbers (the zero before a phone, its spaces, a currency); else all digits, never with an exponent.
 */
export function sayNumber(written: string, pattern: string, countsFrom1904: boolean): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  if (isDateFormat(pattern))
    return sayDate(number + (countsFrom1904 ? macDays : 0), pattern, written);
  if (isPercentFormat(pattern)) return `${writeDigits(number * 100)}%`;
  const digits = /^-?\d+$/.test(written) ? written : writeDigits(number);
  return Number.isInteger(number) && number >= 0 ? sayFormatted(number, digits, pattern) : digits;
}

/** All that a spreadsheet keeps of a number, fifteen digits, without an exponent. */
function writeDigits(number: number): string {
  const exact = Number(number.toPrecision(15));
  const plain = String(exact);
  if (!plain.includes('e')) return plain;
  return Number.isInteger(exact)
    ? BigInt(exact).toString()
    : exact.toFixed(20).replace(/\.?0+$/, '');
}

function sayFormatted(number: number, digits: string, pattern: string): string {
  const plain = withoutThousands(pattern);
  if (plain === undefined) return digits;
  const shown = tryFormat(plain, number).trim().replace(/\s+/g, ' ');
  // `2015.00` says no more than 2015.
  return shown === '' ||
    (/^[1-9]?[\d.]*$/.test(shown) && Number(shown) === number && !/^0\d/.test(shown))
    ? digits
    : shown;
}

/** The pattern without marks of thousands; none where it is no more than digits, or shows other ones. */
function withoutThousands(pattern: string): string | undefined {
  const tokens = tryTokenize(pattern.split(';')[0] ?? '');
  const types = new Set(tokens.map(({ type }) => type));
  if (['GENERAL', 'EXP', 'SCALE', 'TEXT', 'ERROR', 'CONDITION'].some((type) => types.has(type)))
    return undefined;
  if (!types.has('ZERO') && !types.has('HASH') && !types.has('QMARK')) return undefined;
  return tokens.flatMap(({ type, raw }) => (type === 'GROUP' ? [] : [raw])).join('');
}

function tryTokenize(pattern: string): { type: string; raw: string }[] {
  try {
    return tokenize(pattern);
  } catch {
    return [];
  }
}

function tryFormat(pattern: string, number: number): string {
  try {
    return format(pattern, number);
  } catch {
    return '';
  }
}

function sayDate(serial: number, pattern: string, written: string): string {
  const shows = getFormatDateInfo(pattern);
  const parts = dateFromSerial(serial);
  if (!parts || serial < 0 || serial > lastDay) return written;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const time = `${pad(hours)}:${pad(minutes)}${seconds === 0 ? '' : `:${pad(seconds)}`}`;
  if (!shows.year && !shows.month && !shows.day)
    return /\[/.test(pattern) ? tryFormat(pattern, serial) : time;
  // A format without a day was not meant as one.
  if (shows.year && !shows.day) return shows.month ? `${year}-${pad(month)}` : String(year);
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return shows.hours && time !== '00:00' ? `${date}T${time}` : date;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
