import { basePath } from '#base/base-path.ts';
import { reportBug } from '#base/report-bug.ts';
import { seenCache } from './caches.ts';
import { forgetDrafts, listDrafts } from './drafts.ts';
import {
  deleteProvince,
  listSavedProvinces,
  type SavedProvince,
  writeDay,
} from './saved-provinces.ts';

/** What the page says around what is on the phone; `kept.astro` writes it into the page. */
interface Words {
  begun: string;
  seen: string;
  at: string;
  again: string;
  forget: string;
}

/** Fills the page that says what is on this phone: provinces with everybody in them, then pages seen. */
export async function showSavedProvinces(): Promise<void> {
  const here = document.querySelector<HTMLElement>('[data-kept]');
  const none = document.querySelector<HTMLElement>('[data-kept-none]');
  const notHere = document.querySelector<HTMLElement>('[data-not-here]');
  if (!here || !none || !notHere) return;
  // The worker shows this page in place of one that the phone does not have.
  notHere.hidden = location.pathname.endsWith('/kept/');
  addEventListener('erased', () => {
    here.replaceChildren();
    none.hidden = false;
  });
  const words = here.dataset as unknown as Words;
  const drafts = listDrafts();
  if (drafts.length) here.append(drawLinks(drafts, words.begun, words, forgetDrafts));
  let saved: SavedProvince[] = [];
  try {
    saved = await listSavedProvinces();
    const seen = await listSeen();
    here.append(...saved.map((each) => drawProvince(each, words)));
    if (seen.length) here.append(drawLinks(seen, words.seen, words, forgetSeen));
  } catch (error) {
    reportBug(error);
  }
  none.hidden = !!saved.length;
}

function drawProvince({ locale, province, list, at }: SavedProvince, words: Words) {
  const page = `${basePath}/${locale}/provinces/${province}/`;
  const name = link(page, list.name);
  name.lang = locale;
  const again = link(`${page}#keep`, words.again);
  again.className = 'button';
  const forget = draw('button', 'button', words.forget);
  const people = list.people.map(([href, name, phone, dialled]) => {
    const line = drawLine(href, link(href, name));
    if (phone) line.append(' ', link(`tel:${phone}`, dialled ?? phone, 'ltr'));
    return line;
  });
  const section = draw(
    'section',
    'part',
    draw('h2', '', name),
    draw('p', 'soft', words.at.replace('{value}', writeDay(at))),
    draw('p', 'actions', again, forget),
    draw('ul', 'compact-list', ...people),
  );
  forget.onclick = async () => {
    await deleteProvince(locale, province);
    section.remove();
  };
  return section;
}

/** Pages by their titles, each of which can be erased alone. */
function drawLinks(
  pages: SeenPage[],
  title: string,
  words: Words,
  forgetPage: (href: string) => unknown,
) {
  const list = draw('ul', 'compact-list');
  const section = draw('section', 'part', draw('h2', '', title), list);
  for (const page of pages) {
    const seen = link(page.href, page.title);
    if (page.lang) seen.lang = page.lang;
    const forget = draw('button', 'button', words.forget);
    forget.ariaLabel = `${words.forget} · ${page.title}`;
    const line = drawLine(page.href, seen, ' ', forget);
    forget.onclick = async () => {
      await forgetPage(page.href);
      line.remove();
      if (!list.childElementCount) section.remove();
    };
    list.append(line);
  }
  return section;
}

function drawLine(href: string, ...content: Content[]) {
  const line = draw('li', '', ...content);
  // Fewer bytes than to take `markReferable` along.
  if (href.includes('/associations/')) line.dataset.referable = '';
  return line;
}

interface SeenPage {
  href: string;
  title: string;
  /** The language of the page, which may be another than that of this one. */
  lang?: string;
}

/** The pages seen last, the latest first, by the titles that they carry. */
async function listSeen(): Promise<SeenPage[]> {
  // Not every browser has caches.
  if (!(await globalThis.caches?.has(seenCache))) return [];
  const cache = await caches.open(seenCache);
  const keys = [...(await cache.keys())].reverse();
  const pages = await Promise.all(
    keys.map(async (key) => {
      const html = await ((await cache.match(key)) as Response).text();
      const { title, documentElement } = new DOMParser().parseFromString(html, 'text/html');
      return { href: key.url, title: title.replace(/ · [^·]*$/, ''), lang: documentElement.lang };
    }),
  );
  return pages.filter(({ href, title }) => title && !href.endsWith('/kept/'));
}

/** With a form go the files of the records from which it was filled: they bear no title of their own. */
async function forgetSeen(href: string): Promise<void> {
  const cache = await caches.open(seenCache);
  for (const { url } of await cache.keys())
    if (url === href || (/propose/.test(href) && /data\/./.test(url))) await cache.delete(url);
}

type Content = Node | string;

function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...content: Content[]
) {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...content);
  return element;
}

function link(href: string, text: string, dir = 'auto') {
  const element = draw('a', '', text);
  element.href = href;
  element.dir = dir;
  return element;
}
