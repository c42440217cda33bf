import fc from 'fast-check';

/**
 * How often a property is tried with random values: enough by day to see a rule broken at once, and every
 * night (`npm test -- --whole`) enough to find what is rare. A failure names the seed that repeats it.
 */
fc.configureGlobal({ numRuns: process.env.TWIZA_WHOLE ? 1000 : 40 });
