import { dateFromSerial } from 'numfmt';

/**
 * `45292`, the number that a spreadsheet keeps for a day and shows where the cell is not formatted as one:
 * as an ISO day, or the text as it stands. From 1927 to 2064, which no year and no short number looks like.
 */
export function readSerialDay(text: string): string {
  const [, days] = /^\s*([1-5]\d{4})(?:[.,]\d+)?\s*$/.exec(text) ?? [];
  const [year, month, day] = (days && dateFromSerial(Number(days))) || [];
  if (!year || !month || !day) return text;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
