/** The minute since 1970: by it records begin and end in the country’s clock, whatever the phone’s own. */
export function readMinute(): number {
  return Math.floor(Date.now() / 60_000);
}
