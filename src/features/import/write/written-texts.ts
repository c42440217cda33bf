import { digest } from '#features/import/identity/list-id.ts';

/**
 * What imports have written, by the id of each record: a record that reads otherwise by now has been touched
 * by people, and is theirs.
 */
export class WrittenTexts {
  readonly #digests: Map<string, string>;
  readonly #own = new Set<string>();

  /** @param text of the file that an earlier run has kept; empty where there is none */
  constructor(text = '') {
    const lines = text.split('\n').flatMap((line) => {
      const [id = '', found = ''] = line.split(' ');
      return id && found ? [[id, found] as const] : [];
    });
    this.#digests = new Map(lines);
  }

  /** Whether a record reads as an earlier import has left it, and this one has not touched it yet. */
  isUntouched(id: string, text: string): boolean {
    return !this.#own.has(id) && this.isOwn(id, text);
  }

  /** Whether a record reads as an import has left it, this one or an earlier one. */
  isOwn(id: string, text: string): boolean {
    return this.#digests.get(id) === shorten(text);
  }

  /** Says that this run has looked at a record: what a second row says does not replace what the first one said. */
  touch(id: string): void {
    this.#own.add(id);
  }

  note(id: string, text: string): void {
    this.touch(id);
    this.#digests.set(id, shorten(text));
  }

  /** The file for the next run, a line a record. */
  write(): string {
    const lines = [...this.#digests].sort(([a], [b]) => (a < b ? -1 : 1));
    return lines.map(([id, found]) => `${id} ${found}\n`).join('');
  }
}

function shorten(text: string): string {
  return digest(text).slice(0, 16);
}
