import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** Attributes that hold one address, wherever they stand; `content` of a meta tag is looked at apart. */
const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];
/** Attributes that hold several addresses, each with a width behind it. */
const setAttributes = ['srcset', 'imagesrcset'];

/** What a file of the site links to, resolved, and the anchors that it has. */
type Linked = { links: URL[]; unreadable: string[]; anchors: Set<string> };

/**
 * Follows the links of a built site from its first page on, through the files as a host serves them.
 * What leads out of the site is left alone. Four thousand pages are read in seconds: no request, and
 * each file once. The library that did it by requests went through all results again at each link,
 * which took five minutes, and would not end at ten thousand associations.
 *
 * @param folder of the host: the built site, or the one in which it stands below its path
 * @param site its public address with a slash at its end, with which canonical links, alternates and pictures of previews begin
 * @returns `page → address: problem` for each link that leads nowhere, and the paths that were reached
 */
export function findBrokenLinks(folder: string, site: URL) {
  const files = new Map<string, Linked>();
  const broken: string[] = [];
  const reached = new Set([site.pathname]);
  // A set that grows while it is walked through: what is added is walked through too.
  for (const path of reached) {
    const file = fileOf(folder, path);
    if (!file) continue;
    const linked = readLinks(file, new URL(path, site));
    files.set(path, linked);
    for (const { origin, pathname } of linked.links) {
      if (origin === site.origin && pathname.startsWith(site.pathname)) reached.add(pathname);
    }
  }
  for (const [path, { links, unreadable }] of files) {
    broken.push(...unreadable.map((link) => `${path} → ${link}: not an address`));
    for (const link of links) {
      if (link.origin !== site.origin) continue;
      const problem = nameProblem(folder, link, files);
      if (problem) broken.push(`${path} → ${link.pathname}${link.hash}: ${problem}`);
    }
  }
  return { broken, reached };
}

function nameProblem(folder: string, link: URL, files: Map<string, Linked>): string | undefined {
  if (!fileOf(folder, link.pathname)) return 'nothing is there';
  const anchor = decode(link.hash.slice(1));
  // A browser knows the top of a page without an anchor.
  if (!anchor || anchor === 'top') return undefined;
  return files.get(link.pathname)?.anchors.has(anchor) ? undefined : 'no such anchor';
}

/** The file that a host sends for a path; a folder without its slash is none: it costs a second request. */
function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, decode(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** A percent that no letter follows from stays as it is: nothing has that name. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readLinks(file: string, at: URL): Linked {
  const linked: Linked = { links: [], unreadable: [], anchors: new Set() };
  const add = (link: string) => {
    const url = URL.parse(link, at);
    if (url) linked.links.push(url);
    else linked.unreadable.push(link);
  };
  if (file.endsWith('.html')) readPage(readFileSync(file, 'utf8'), add, linked.anchors);
  else if (file.endsWith('.css')) listUrls(readFileSync(file, 'utf8')).forEach(add);
  else if (file.endsWith('.webmanifest')) listIcons(readFileSync(file, 'utf8')).forEach(add);
  return linked;
}

function readPage(html: string, add: (link: string) => void, anchors: Set<string>) {
  let isStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isStyle = name === 'style';
      if (attributes.id) anchors.add(attributes.id);
      for (const attribute of addressAttributes) {
        const value = attributes[attribute];
        if (value !== undefined) add(value);
      }
      for (const attribute of setAttributes) {
        for (const each of attributes[attribute]?.split(',') ?? [])
          add(each.trim().split(/\s/)[0] ?? '');
      }
      if (attributes.style) listUrls(attributes.style).forEach(add);
      if (name === 'meta') readMeta(attributes, add);
    },
    ontext(text) {
      if (isStyle) listUrls(text).forEach(add);
    },
    onclosetag() {
      isStyle = false;
    },
  });
  parser.end(html);
}

function readMeta(attributes: Record<string, string>, add: (link: string) => void) {
  const content = attributes.content ?? '';
  const refreshed = /^\d+;\s*url=(.+)$/i.exec(content)?.[1];
  if (attributes['http-equiv'] === 'refresh' && refreshed) add(refreshed);
  else if (/^(https?:|\/)/.test(content)) add(content);
}

/** The addresses in a style sheet; pictures that stand in it lead nowhere. */
function listUrls(css: string): string[] {
  return [...css.matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)|@import\s+(['"])([^'"]+)\3/g)]
    .map((match) => match[2] ?? match[4] ?? '')
    .filter((url) => !url.startsWith('data:'));
}

function listIcons(manifest: string): string[] {
  const { start_url, icons } = JSON.parse(manifest) as {
    start_url: string;
    icons: { src: string }[];
  };
  return [start_url, ...icons.map(({ src }) => src)];
}
