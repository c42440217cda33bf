import { country } from '#model/country.ts';

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  month: '2-digit',
  day: '2-digit',
  timeZone: 'UTC',
});
const known = new Map<number, string>();

/**
 * The month and day of the moon, `09-01` for the first of Ramadan, as the calendar of Umm al-Qura has
 * them, moved by what is usual in the country. Morocco looks for the crescent itself and mostly begins
 * a day later: in 2025 it fasted from 2 to 30 March, where Umm al-Qura has 1 to 29.
 *
 * @param day since 1970
 */
export function toLunarDay(day: number): string {
  let written = known.get(day);
  if (!written) {
    const parts = calendar.formatToParts((day - country.lunarDelay) * 86_400_000);
    const part = (type: string) => parts.find((each) => each.type === type)?.value;
    written = `${part('month')}-${part('day')}`;
    known.set(day, written);
  }
  return written;
}

/** The first days, since 1970, from one on and before another, that are a day of the moon. */
export function listLunarDays(lunar: string, from: number, before: number): number[] {
  const days: number[] = [];
  for (let day = from; day < before; day++) {
    if (toLunarDay(day) !== lunar) continue;
    days.push(day);
    // No year of the moon is shorter.
    day += 350;
  }
  return days;
}
