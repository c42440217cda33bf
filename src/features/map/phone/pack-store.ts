import { reportBug } from '#base/report-bug.ts';
import type { MapPack } from '#features/map/map-packs.ts';
import { loadJson } from './load-json.ts';

interface Options {
  packUrl: (region: string) => string;
  onArrival: (pack: MapPack) => void;
  onFailure: (region: string) => void;
}

/** Loads each region's pack once; one that failed waits for `retry`, so that panning offline asks nothing. */
export class PackStore {
  private readonly state = new Map<string, 'loading' | 'failed' | 'here'>();

  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  has(region: string): boolean {
    return this.state.get(region) === 'here';
  }

  want(region: string): void {
    if (!this.state.has(region)) void this.load(region);
  }

  retry(region: string): void {
    if (this.state.get(region) === 'failed') void this.load(region);
  }

  private async load(region: string): Promise<void> {
    this.state.set(region, 'loading');
    try {
      const pack = await loadJson<MapPack>(this.options.packUrl(region));
      this.state.set(region, 'here');
      this.options.onArrival(pack);
    } catch (error) {
      reportBug(error);
      this.state.set(region, 'failed');
      this.options.onFailure(region);
    }
  }
}
