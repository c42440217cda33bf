/**
 * The drawing that the stars of the provinces stand in, in its own units. On a phone it is 328 px
 * wide, so that a star is 22 px across and its neighbours are 24 px away, as WCAG 2.5.8 asks.
 */
export const starMap = { width: 400, height: 480, radius: 13.5 } as const;
