/**
 * Which records share a key, in a few bytes a key: a hundred thousand records have five million keys, and
 * a Map of them would not fit into the memory. Keys are kept as numbers made of them, so that what it
 * finds is to be looked at again.
 */
export class KeyIndex {
  /** The newest entry of each slot, and behind each entry the one before it. */
  #newest = new Int32Array(1 << 10).fill(-1);
  #before = new Int32Array(1 << 10);
  #hashes = new Uint32Array(1 << 10);
  #records = new Int32Array(1 << 10);
  #count = 0;

  add(key: string, record: number): void {
    if (this.#count === this.#records.length) this.#grow();
    const hash = hashKey(key);
    const slot = hash & (this.#newest.length - 1);
    this.#hashes[this.#count] = hash;
    this.#records[this.#count] = record;
    this.#before[this.#count] = this.#newest[slot] as number;
    this.#newest[slot] = this.#count++;
  }

  /** The records that have a key, the newest first; `most` of them, for what all share tells nothing. */
  *find(key: string, most: number): Generator<number> {
    const hash = hashKey(key);
    let entry = this.#newest[hash & (this.#newest.length - 1)] as number;
    for (let found = 0; entry >= 0 && found < most; entry = this.#before[entry] as number) {
      if (this.#hashes[entry] !== hash) continue;
      found++;
      yield this.#records[entry] as number;
    }
  }

  #grow(): void {
    const size = this.#records.length * 2;
    const widen = <T extends Int32Array | Uint32Array>(wider: T, narrow: T): T => {
      wider.set(narrow);
      return wider;
    };
    this.#hashes = widen(new Uint32Array(size), this.#hashes);
    this.#records = widen(new Int32Array(size), this.#records);
    this.#before = new Int32Array(size);
    this.#newest = new Int32Array(size).fill(-1);
    for (let entry = 0; entry < this.#count; entry++) {
      const slot = (this.#hashes[entry] as number) & (size - 1);
      this.#before[entry] = this.#newest[slot] as number;
      this.#newest[slot] = entry;
    }
  }
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  // Of what differs in the last letters alone, the low bits would hardly differ.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
