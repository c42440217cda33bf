/** The country whose associations these are. Who serves another country changes this file (docs/another-country.md). */
export const country = {
  /** ISO 3166-1; a place without a country of its own is here. */
  code: 'MA',
  /** IANA name of the clock that opening hours go by. */
  timeZone: 'Africa/Casablanca',
  /** The middle of the Kingdom, and how far from it nobody is in it any more, in kilometres. */
  middle: { lat: 29.2, lng: -8.5 },
  reach: 1300,
} as const;
