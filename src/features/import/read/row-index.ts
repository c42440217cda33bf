import { PackedTexts } from './packed-texts.ts';
import type { Row, Value } from './source.ts';

export type Fields = Readonly<Record<string, Value>>;

/** Rows of a table by the values of some of their fields, packed. Knows which nobody has asked for. */
export class RowIndex {
  #fields: readonly string[];
  #rows = new PackedTexts();
  #lines: number[] = [];
  #byField = new Map<string, Map<string, number[]>>();
  #taken = new Set<number>();

  /** `fields`: by which rows are asked for, `organization_id`. */
  constructor(fields: readonly string[]) {
    this.#fields = fields;
    for (const field of fields) this.#byField.set(field, new Map());
  }

  add({ number, values }: Row): void {
    const at = this.#rows.add(JSON.stringify(values));
    this.#lines.push(number);
    for (const field of this.#fields) {
      const key = values[field];
      if (typeof key !== 'string') continue;
      const byKey = this.#byField.get(field);
      const found = byKey?.get(key);
      if (found) found.push(at);
      else byKey?.set(key, [at]);
    }
  }

  take(field: string, key: Value | undefined): Fields[] {
    if (typeof key !== 'string') return [];
    const found = this.#byField.get(field)?.get(key) ?? [];
    return found.map((at) => {
      this.#taken.add(at);
      return JSON.parse(this.#rows.get(at) as string);
    });
  }

  /** How many rows nobody took, and the line of the first. */
  listLeft(): { count: number; line: number } | undefined {
    const count = this.#lines.length - this.#taken.size;
    if (count === 0) return undefined;
    const first = this.#lines.findIndex((_, at) => !this.#taken.has(at));
    return { count, line: this.#lines[first] ?? 0 };
  }
}
