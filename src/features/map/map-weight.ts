/**
 * Kilobytes (brotli) that the country's map loads after the tap: script, styles, outlines and
 * names. The button says so; `tests/browser/map.spec.ts` measures it.
 */
export const mapKilobytes = 61;
