import type { Locale } from '#model/locales.ts';
import type { Drawer } from './drawer.ts';
import { shareOut, takeUnits } from './share-out.ts';

/** What one of several threads draws. */
export interface Share {
  wanted: readonly Locale[];
  thread: number;
  threads: number;
  /** How many units of each queue are taken; shared by all threads. */
  taken: Int32Array;
}

export async function drawShare(drawer: Drawer, { wanted, thread, threads, taken }: Share) {
  for (const unit of takeUnits(shareOut(drawer.pages, wanted), taken, thread, threads))
    for (const page of unit) await drawer.draw(page);
}
