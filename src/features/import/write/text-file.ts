import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Texts by their names in one file that has none itself: it is gone as soon as the program ends, however
 * it ends. A hundred thousand records that a trial run would have written do not fit into the memory.
 */
export class HeldTexts {
  readonly #file: number;
  readonly #places = new Map<string, { at: number; length: number }>();
  #end = 0;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'twiza-import-'));
    this.#file = openSync(join(folder, 'records'), 'wx+', 0o600);
    rmSync(folder, { recursive: true });
  }

  read(name: string): string | undefined {
    const place = this.#places.get(name);
    if (!place) return;
    const bytes = Buffer.alloc(place.length);
    readSync(this.#file, bytes, 0, place.length, place.at);
    return bytes.toString();
  }

  /** The text from now on; what stood there before stays in the file. */
  write(name: string, text: string): void {
    const bytes = Buffer.from(text);
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#places.set(name, { at: this.#end, length: bytes.length });
    this.#end += bytes.length;
  }

  close(): void {
    closeSync(this.#file);
  }
}
