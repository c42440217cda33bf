/** `/<locale>/provinces/<id>/keep.json`: what a phone keeps of a province. */
export interface SavedPageList {
  name: string;
  /** Kilobytes as they travel; the build weighs them. */
  kilobytes: number;
  /** Addresses, what helps most first. */
  pages: string[];
  /** Everybody in it and who comes, with a number to call and how it is written, also those whose page does not fit. */
  people: [href: string, name: string, phone?: string, dialled?: string][];
}

/** At most so much of a prepaid month goes into one province. Kilobytes as they travel. */
export const mostKilobytes = 300;
