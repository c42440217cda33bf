/**
 * What is no mistake of ours: that something did not come over the network, was given up, or is not
 * allowed on this phone. `load-file.ts` gives a name to what `fetch` does not tell from a mistake. For a
 * script that did not come browsers have a `TypeError`: “Failed to fetch dynamically imported module”,
 * “error loading dynamically imported module”, “Importing a module script failed”. So much of these
 * sentences is asked for that no mistake of ours has it by chance.
 */
const expected = /^(Abort|Network|Security|NotAllowed|Quota)|dynamically i|script failed/;

/** Hands an error to the browser, whose console and `error` listeners tell it, if it is a mistake of ours. */
export function reportBug(error: unknown): void {
  // Browsers before 2022 do not have it.
  if (!expected.test(String(error))) globalThis.reportError?.(error);
}
