import { reportBug } from '#base/report-bug.ts';
import type { MapPack } from '#features/map/map-packs.ts';
import { loadJson } from './load-json.ts';
import { type PackAction, type Packs, reducePacks } from './pack-reducer.ts';

interface Options {
  packUrl: (region: string) => string;
  onArrival: (pack: MapPack) => void;
  onFailure: (region: string) => void;
}

/** Loads the pack of each region once, as `reducePacks` says. */
export class PackStore {
  private packs: Packs = new Map();

  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  has(region: string): boolean {
    return this.packs.get(region) === 'here';
  }

  want(region: string): void {
    this.ask('wanted', region);
  }

  retry(region: string): void {
    this.ask('retried', region);
  }

  private ask(type: 'wanted' | 'retried', region: string): void {
    const before = this.packs;
    this.dispatch(type, region);
    if (this.packs !== before) void this.load(region);
  }

  private dispatch(type: PackAction['type'], region: string): void {
    this.packs = reducePacks(this.packs, { type, region });
  }

  private async load(region: string): Promise<void> {
    try {
      const pack = await loadJson<MapPack>(this.options.packUrl(region));
      this.dispatch('came', region);
      this.options.onArrival(pack);
    } catch (error) {
      reportBug(error);
      this.dispatch('failed', region);
      this.options.onFailure(region);
    }
  }
}
