import { cleanHeading } from './headings.ts';

const totals =
  /^(grand |sous[- ]?|sub[- ]?)?(totals?|totaux|somme|sum|moyenne|average|المجموع|مجموع|الإجمالي|اجمالي|إجمالي)( (général|general|associations?|adhérents|membres|bénéficiaires|الكلي|العام|الجمعيات))?\s*:?\s*[\d\s.,]*$/iu;
const remarks =
  /^(source|sources|note|notes|nb|n\.b\.|remarque|المصدر|ملاحظة|fuente|nota)\s*[:：]/iu;

/** Whether one of the last rows is a total or a remark: `Total ; 123`, `Source: …` alone in a wide table. */
export function isFootLine(cells: readonly string[], width: number): boolean {
  const filled = cells.map(cleanHeading).filter((cell) => cell !== '');
  const [first = '', ...rest] = filled;
  if (width < 2) return false;
  if (totals.test(first)) return rest.every(isNumber);
  return filled.length === 1 && width > 2 && remarks.test(first);
}

function isNumber(cell: string): boolean {
  return /^[\p{Sc}%+-]?\s*[\d٠-٩][\d٠-٩\s.,'’%]*(\p{Sc}|[A-Z]{2,3}|DH|dh|درهم)?$/u.test(cell);
}
