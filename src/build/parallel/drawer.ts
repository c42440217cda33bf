import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { joinTexts } from '#build/join-texts.ts';
import { trimPolicy } from '#build/security-policy.ts';
import { hashAtOnce } from './hash-at-once.ts';
import { addressOf, fileOf, type SitePage } from './share-out.ts';

/** What a thread needs to draw pages; it goes from one thread to another, so that there are no functions in it. */
export interface DrawingTask {
  /** The module that Astro made of all routes. */
  entry: string;
  /** The folder of the site. */
  folder: string;
  /** `https://…`, without a path. */
  origin: string;
  /** The path below which the site stands, without a slash at its end: `/twiza`; empty at the root. */
  basePath: string;
  /** The style sheets of each route, by Astro’s key. */
  styles: ReadonlyMap<string, { styles: readonly unknown[] }>;
  /** What integrations add to each page. */
  scripts: readonly { stage: string; content: string }[];
}

interface RoutedPage extends SitePage {
  route: RouteData;
}

/** Draws pages into the folder of the site, in whichever thread it is made. */
export interface Drawer {
  /** All pages and files of the site, in an order that is the same in each thread. */
  pages: readonly RoutedPage[];
  /** The paths of those that are pages, not files. */
  paths: string[];
  /** @throws with `cause` where the page cannot be drawn */
  draw: (page: RoutedPage) => Promise<void>;
}

/** What is used of Astro’s own `BuildApp`, in the module that it made. */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
};

/** @param say takes what Astro has to say of a page */
export async function openDrawer(
  drawing: DrawingTask,
  say: (line: string) => void,
): Promise<Drawer> {
  const { entry, folder, origin, basePath, styles, scripts } = drawing;
  hashAtOnce(crypto.subtle);
  const { app }: { app: App } = await import(pathToFileURL(entry).href);
  app.setInternals({ pagesByKeys: styles, entrySpecifierToBundleMap: new Map() });
  const write = ({ message }: { message: string }) => say(message);
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write } } } });
  const paths = await new StaticPaths(app).getAll();
  const pages = paths.map(({ pathname, route }) => ({
    path: pathname,
    isPage: route.type === 'page',
    route,
  }));
  refuseDoubles(pages);
  const writeInto = openFolder(folder);
  const draw: Drawer['draw'] = async (page) => {
    try {
      const request = new Request(new URL(basePath + addressOf(page), origin));
      const response = await app.render(request, { routeData: page.route });
      if (response.status >= 300 && response.status < 400)
        throw new Error('It leads elsewhere, which a page of this site never does.');
      writeInto(fileOf(page), await readBody(response));
    } catch (cause) {
      throw new Error(`${page.path} cannot be drawn.`, { cause });
    }
  };
  return { pages, paths: pages.flatMap(({ path, isPage }) => (isPage ? [path] : [])), draw };
}

/** What is written of an answer: of a page, with its security policy cut to what stands in it, and no comments between texts. */
async function readBody(response: Response): Promise<Uint8Array | string> {
  return response.headers.get('content-type')?.startsWith('text/html')
    ? joinTexts(trimPolicy(await response.text()))
    : new Uint8Array(await response.arrayBuffer());
}

/** Astro would let the first of them win; which is first must not depend on who is faster. */
function refuseDoubles(pages: readonly SitePage[]): void {
  const known = new Set<string>();
  for (const page of pages) {
    const file = fileOf(page);
    if (known.has(file)) throw new Error(`Two routes write ${file}.`);
    known.add(file);
  }
}

/** Writes files into a folder; no folder is made twice. */
function openFolder(folder: string): (path: string, body: Uint8Array | string) => void {
  const made = new Set<string>();
  return (path, body) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    // The thread has nothing else to do meanwhile.
    writeFileSync(file, body);
  };
}
