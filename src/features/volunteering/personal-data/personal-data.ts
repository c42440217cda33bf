/** A trace of a person in a text that everybody may read. */
export interface PersonalData {
  what: 'email' | 'phone' | 'link' | 'account' | 'card' | 'street' | 'name';
  /** As it stands in the text, but for digits and letters that were written otherwise. */
  found: string;
}
