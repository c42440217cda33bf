/**
 * Marks a card or a line of a list as an association that the referral sheet may take: its style keeps a
 * corner free, and `phone/sheet-buttons.ts` puts a button there.
 *
 * @param href where its name leads
 * @returns attributes for the element around all that is said of it
 */
export function markReferable(href: string): { 'data-referable'?: '' } {
  return /\/associations\/[^/]+\/$/.test(href) ? { 'data-referable': '' } : {};
}
