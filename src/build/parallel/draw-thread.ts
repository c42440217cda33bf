import { parentPort, workerData } from 'node:worker_threads';
import type { SharedMaking } from '#base/made-by-threads.ts';
import { drawShare, type Share } from './draw-share.ts';
import { type DrawingTask, openDrawer } from './drawer.ts';

/** What a thread is started with. */
export interface ThreadData {
  drawing: DrawingTask;
  share: Share;
  /** Read by whatever makes things for all threads. */
  making: SharedMaking;
}

/** What it says: a line of Astro’s, or the paths of all pages when its share is drawn. */
export type ThreadWord = { line: string } | { paths: string[] };

const { drawing, share }: ThreadData = workerData;
const say = (word: ThreadWord) => parentPort?.postMessage(word);
const drawer = await openDrawer(drawing, (line) => say({ line }));
await drawShare(drawer, share);
// They are the same in all threads: one says them.
say({ paths: share.thread === 0 ? drawer.paths : [] });
