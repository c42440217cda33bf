/** Minutes since midnight; an end past midnight is above 1440. */
export interface Span {
  from: number;
  to: number;
}

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * The spans of each day from Monday to Sunday, from the hours syntax of the schema
 * (`model/fields/hours.ts`). The last rule that names a day wins, as in OpenStreetMap.
 */
export function readWeek(hours: string): Span[][] {
  if (hours === '24/7') return names.map(() => [{ from: 0, to: 1440 }]);
  const week: Span[][] = names.map(() => []);
  for (const rule of hours.split('; ')) {
    const [, days, times = ''] = /^(?:([A-Z][^ ]*) )?(.*)$/.exec(rule) ?? [];
    const spans = times === 'off' ? [] : times.split(',').map(readSpan);
    for (const day of readDays(days)) week[day] = spans;
  }
  return week;
}

function readDays(days: string | undefined): number[] {
  if (!days) return [0, 1, 2, 3, 4, 5, 6];
  return days.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map((name) => names.indexOf(name));
    if (first === undefined || last === undefined) return [];
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => (first + index) % 7);
  });
}

function readSpan(span: string): Span {
  const [from = 0, to = 0] = span.split('-').map((clock) => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return hour * 60 + minute;
  });
  return { from, to: to <= from ? to + 1440 : to };
}

/** `570` → `09:30`. */
export function writeClock(minutes: number): string {
  const inDay = minutes % 1440 === 0 && minutes > 0 ? 1440 : minutes % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
