/** Days since 1 January 1970, by which phones count without a calendar. @param day ISO, `2026-03-02` */
export function toDayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
