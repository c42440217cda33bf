/** A day in digits, as the phone’s own settings write it: no language lacks them. */
export function writeDay(day: Date): string {
  return day.toLocaleDateString(document.documentElement.lang, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
}
