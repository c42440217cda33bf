/** The country whose associations these are. Who serves another country changes this file (docs/another-country.md). */
export const country = {
  /** ISO 3166-1; a place without a country of its own is here. */
  code: 'MA',
  /** IANA name of the clock that opening hours go by. */
  timeZone: 'Africa/Casablanca',
  /** Days by which the months of the moon usually begin after the calendar of Umm al-Qura. */
  lunarDelay: 1,
} as const;
