import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import type { SharedMaking } from '#base/made-by-threads.ts';
import { readCountryDay } from '#model/country-day.ts';
import { type Locale, locales } from '#model/locales.ts';
import { readGivenDay } from '#records/content-folder.ts';
import { countThreads, readResources } from './count-threads.ts';
import { drawShare } from './draw-share.ts';
import type { ThreadData, ThreadWord } from './draw-thread.ts';
import { type DrawingTask, openDrawer } from './drawer.ts';
import { freeMemory } from './free-memory.ts';

/** What is used of Astro’s options of a build: each drawer gives them to what draws in Astro’s place. */
interface BuildOptions {
  origin: string;
  /** The addresses of all pages, which the sitemap lists: `fr/help/`. */
  pageNames: string[];
  settings: {
    config: { outDir: URL; cacheDir: URL; base: string };
    scripts: DrawingTask['scripts'];
  };
}
type OwnPrerenderer = AstroPrerenderer & { app: { getOptions: () => BuildOptions } };

/**
 * Draws the pages of a build in as many threads as the machine has cores and memory for, into one folder.
 * Each has the records and the code for itself. What is written is the same however many draw.
 *
 * @param wanted the locales to draw; what all locales share is always drawn
 * @param threads what `TWIZA_THREADS` says
 */
export function drawPages(wanted: readonly Locale[], threads?: string): AstroIntegration {
  let pagesByKey: ReadonlyMap<string, { styles: readonly unknown[] }> = new Map();
  return {
    name: 'twiza-draw-pages',
    hooks: {
      'astro:build:setup': ({ target, pages }) => {
        if (target === 'server') pagesByKey = pages;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const drawAll = async (own: OwnPrerenderer) => {
          const { origin, pageNames, settings } = own.app.getOptions();
          const drawing: DrawingTask = {
            ...locateCode(settings.config.outDir),
            origin,
            basePath: settings.config.base.replace(/\/$/, ''),
            scripts: settings.scripts,
            styles: new Map([...pagesByKey].map(([key, { styles }]) => [key, { styles }])),
          };
          const count = countThreads(
            weighRecords(settings.config.cacheDir),
            readResources(),
            threads,
          );
          if (count > 1) logger.info(`${count} threads draw the pages.`);
          const paths = await drawWith(count, drawing, wanted, logger);
          pageNames.push(
            ...paths.map((path) => `${path.slice(1)}${path.endsWith('/') ? '' : '/'}`),
          );
        };
        setPrerenderer((own) => ({
          ...own,
          // Astro draws what it is told of, one page after the other: nothing is left to it.
          getStaticPaths: async () => {
            await drawAll(own as OwnPrerenderer);
            return [];
          },
        }));
      },
    },
  };
}

function locateCode(outDir: URL): Pick<DrawingTask, 'entry' | 'folder'> {
  const folder = fileURLToPath(outDir);
  const code = join(folder, '.prerender');
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error(`Astro no longer puts what draws pages into ${code}.`);
  return { folder, entry: join(code, entry) };
}

/** Bytes of the records as Astro keeps them. */
function weighRecords(cacheDir: URL): number {
  const store = join(fileURLToPath(cacheDir), 'data-store.json');
  return statSync(store, { throwIfNoEntry: false })?.size ?? 0;
}

/** @returns the paths of all pages of the site, whichever of them are drawn */
async function drawWith(
  threads: number,
  drawing: DrawingTask,
  wanted: readonly Locale[],
  logger: AstroIntegrationLogger,
): Promise<string[]> {
  const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (locales.length + 1));
  const taken = new Int32Array(shared);
  const say = (line: string) => logger.warn(line);
  if (threads === 1) {
    const drawer = await openDrawer(drawing, say);
    await drawShare(drawer, { wanted, thread: 0, threads, taken });
    return drawer.paths;
  }
  // A build over midnight agrees with itself.
  const env = { ...process.env, TWIZA_TODAY: readGivenDay() ?? readCountryDay() };
  const making = openMaking(drawing);
  // What read the records and made the code waits now, beside those that draw.
  freeMemory();
  const running = Array.from({ length: threads }, (_, thread) => {
    const data: ThreadData = { drawing, share: { wanted, thread, threads, taken }, making };
    return startThread(data, env, say);
  });
  try {
    const [paths = []] = await Promise.all(running.map(({ ended }) => ended));
    return paths;
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
    rmSync(making.folder, { recursive: true, force: true });
  }
}

/** Beside the code, in a folder that is no part of the site. */
function openMaking({ entry }: DrawingTask): SharedMaking {
  const folder = join(dirname(entry), 'made');
  mkdirSync(folder);
  return {
    folder,
    left: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

function startThread(data: ThreadData, env: NodeJS.ProcessEnv, say: (line: string) => void) {
  const worker = new Worker(new URL('./draw-thread.ts', import.meta.url), {
    workerData: data,
    env,
  });
  const ended = new Promise<string[]>((resolve, reject) => {
    worker.on('message', (word: ThreadWord) =>
      'line' in word ? say(word.line) : resolve(word.paths),
    );
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread that draws pages ended with ${code}.`)));
  });
  return { ended, stop: () => worker.terminate() };
}
