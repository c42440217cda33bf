/**
 * A French text with the spaces that its marks ask for, in the widths of print: narrow before ; ! ? and wide
 * before : » and after «. Only where a space stands already: `10:30` and `id: amal` are left.
 */
export function spaceFrench(text: string): string {
  return text
    .replace(/[ \u00A0\u202F]+(?=[;!?])/g, '\u202F')
    .replace(/[ \u00A0\u202F]+(?=[:»])/g, '\u00A0')
    .replace(/«[ \u00A0\u202F]+/g, '«\u00A0');
}
