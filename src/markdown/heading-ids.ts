/** Names for the headings of one page, as GitHub makes them: `#mode-demploi`, and `#liens-1` for a second one. */
export class HeadingIds {
  readonly #counts = new Map<string, number>();

  make(words: string): string {
    const plain = words
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const count = this.#counts.get(plain) ?? 0;
    this.#counts.set(plain, count + 1);
    return count === 0 ? plain : `${plain}-${count}`;
  }
}
