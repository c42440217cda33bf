/**
 * The zones of a country by their IANA names; none for a country that the platform does not know, and
 * none in a browser that cannot tell.
 */
export function listTimeZones(country: string): string[] {
  const region: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(
    `und-${country}`,
  );
  return region.getTimeZones?.() ?? [];
}

/** Whether the platform knows a clock of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * How far the clocks of a zone are ahead of Greenwich: minutes, at a minute since 1970.
 *
 * @throws RangeError for a name that is none
 */
export function readClock(timeZone: string): (minute: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (minute) => {
    const written = format.formatToParts(minute * 60_000);
    const offset = written.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(offset) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}
