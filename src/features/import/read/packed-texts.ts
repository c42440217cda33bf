const chunkBytes = 1 << 20;

/**
 * Texts by their number, packed as bytes: a million of them take what their letters take, and no more
 * objects than there are megabytes.
 */
export class PackedTexts {
  #chunks: Buffer[] = [];
  #used = chunkBytes;
  /** Chunk and place in it of each text, and its length. */
  #starts: number[] = [];
  #lengths: number[] = [];

  get size(): number {
    return this.#starts.length;
  }

  /** The number of the added text. */
  add(text: string): number {
    const length = Buffer.byteLength(text);
    if (this.#used + length > chunkBytes) {
      this.#chunks.push(Buffer.allocUnsafeSlow(Math.max(chunkBytes, length)));
      this.#used = 0;
    }
    const chunk = this.#chunks.at(-1) as Buffer;
    chunk.write(text, this.#used);
    this.#starts.push((this.#chunks.length - 1) * chunkBytes + this.#used);
    this.#lengths.push(length);
    this.#used += length;
    return this.#starts.length - 1;
  }

  get(number: number): string | undefined {
    const start = this.#starts[number];
    const length = this.#lengths[number];
    if (start === undefined || length === undefined) return undefined;
    const at = start % chunkBytes;
    return this.#chunks[Math.floor(start / chunkBytes)]?.toString('utf8', at, at + length);
  }
}
