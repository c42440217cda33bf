const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * What Unicode names besides countries: unions, islands that belong to another code, and codes for
 * programs that are being tested.
 */
const noCountries = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ';

/**
 * Every country by its name, in the order of its language; with its code of ISO 3166. A phone knows
 * them itself: no page need carry them.
 *
 * @param tags the language, and those that stand in where it does not name one
 */
export function listCountries(tags: readonly string[]): { code: string; name: string }[] {
  const names = tags.map((tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }));
  const { compare } = new Intl.Collator([...tags]);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.includes(code) && isCurrent(code))
    .flatMap((code) => {
      const name = names.map((each) => each.of(code)).find(Boolean);
      return name ? [{ code, name }] : [];
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** `SU` and `UK` are read as what stands for them today. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
