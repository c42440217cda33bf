/**
 * Kilobytes (brotli) that the map of rates loads after the tap: script, styles, outlines. The button says so;
 * `tests/browser/overview.spec.ts` measures it.
 */
export const rateMapKilobytes = 48;
