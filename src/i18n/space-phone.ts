/** `+212522334455` → `+212 5 22 33 44 55`, as Moroccan numbers are read aloud; others stay as they are. */
export function spacePhone(number: string): string {
  return number
    .replace(/^(\+212)(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5 $6')
    .replaceAll(' ', '\u00a0');
}
