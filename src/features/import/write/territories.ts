import type { Association } from '#model/associations.ts';
import type { Records } from '#model/collections.ts';
import type { RecordFile } from '#records/read-content.ts';
import { nameOnly } from './name-only.ts';

/**
 * Regions and provinces as checks of a place need them. A check walks through all that it is given: of a
 * thousand and a half communes it gets those that the record names.
 */
export class Territories {
  /** Without communes. */
  readonly all: readonly RecordFile[];
  readonly #regions: readonly RecordFile[] = [];
  readonly #provinces = new Map<string, Records['provinces']>();
  readonly #provinceOf = new Map<string, string>();

  constructor(files: readonly RecordFile[]) {
    for (const { collection, record } of files) {
      if (collection !== 'provinces' || !record) continue;
      const province = record as Records['provinces'];
      this.#provinces.set(province.id, province);
      for (const { code } of province.communes) this.#provinceOf.set(code, province.id);
    }
    this.#regions = files
      .filter(({ collection }) => collection === 'regions')
      .map(({ id, record }) => {
        const { code } = (record ?? {}) as Partial<Records['regions']>;
        return nameOnly('regions', id, { id, code });
      });
    this.all = [...this.#regions, ...[...this.#provinces.keys()].map((id) => this.#write(id, []))];
  }

  /** Every region, and the provinces that a record names or has communes of. */
  listNamed({ places = [], area, services = [] }: Association): RecordFile[] {
    const communes = places.flatMap(({ commune }) => commune ?? []);
    const ids = [
      ...places.flatMap(({ province }) => province ?? []),
      ...(area?.provinces ?? []),
      ...services.flatMap(({ provinces = [] }) => provinces),
      ...communes.flatMap((code) => this.#provinceOf.get(code) ?? []),
    ].filter((id) => this.#provinces.has(id));
    // Where no province is known at all, checks say nothing of communes.
    const [any] = this.#provinces.keys();
    const named = new Set(ids.length > 0 || any === undefined ? ids : [any]);
    return [...this.#regions, ...[...named].map((id) => this.#write(id, communes))];
  }

  #write(id: string, named: readonly string[]): RecordFile {
    const { code, iso, region } = this.#provinces.get(id) as Records['provinces'];
    const communes = named
      .filter((commune) => this.#provinceOf.get(commune) === id)
      .map((commune) => ({ code: commune }));
    return nameOnly('provinces', id, { id, code, iso, region, communes });
  }
}
