import { showSaid } from '#base/show-said.ts';
import { isRecordId } from '#model/record-id.ts';
import { copy, findPart, takeFact, takeFigures, takeLines, takeLinks } from './take-dossier.ts';

/** So many projects are asked for their figures: a dossier is one page. */
const mostProjects = 3;
const mostLinks = 8;
const mostFigures = 12;
type Line = (Node | string)[];

const find = (name: string) => document.querySelector(`[data-${name}]`) as HTMLElement;

/** Makes a dossier of the association, from its page and those of its projects. */
export async function openDossier(id: string): Promise<void> {
  const { search } = location;
  const same = '#languages a, [data-langs] a, [data-fit]';
  for (const link of document.querySelectorAll<HTMLAnchorElement>(same)) link.search = search;
  if (!isRecordId(id)) return showSaid('unknown');
  const own = `${find('dossier').dataset.profile}${id}/`;
  const page = await loadPage(own);
  if (typeof page === 'number') return showSaid(page === 404 ? 'unknown' : 'lost');
  const projects = takeLinks(page, find('projects').dataset.projects ?? '', mostProjects);
  const pages = await Promise.all(projects.map(({ pathname }) => loadPage(pathname)));
  if ('sensitive' in page.documentElement.dataset) {
    document.documentElement.dataset.sensitive = '';
    showSaid('sensitive');
  } else showSaid();
  fillParts(page);
  listFigures(
    page,
    pages.map((each, at) => [projects[at] as Node, each] as const),
  );
  lead(own);
}

function fillParts(page: Document): void {
  const part = (name: string) => page.querySelector(`[data-sheet="${name}"]`);
  const names = [...page.querySelectorAll('[data-sheet="name"]')].map(copy);
  document.title = names[0]?.textContent ?? '';
  const [first, ...others] = names;
  find('name').replaceChildren(...(first?.childNodes ?? []));
  find('other-names').append(...others.flatMap((each) => [...each.childNodes, ' ']));
  for (const name of ['summary', 'status']) {
    const said = part(name);
    if (said) find(name).append(...copy(said).childNodes);
  }
  for (const list of document.querySelectorAll<HTMLElement>('[data-links]'))
    fill(list, takeLinks(page, list.dataset.links ?? '', mostLinks).map(alone));
  const activities = findPart(page, find('activities').dataset.activities ?? '');
  fill(
    find('what'),
    [...(activities?.querySelectorAll('li') ?? [])]
      .slice(0, 4)
      .map((each) => [...copy(each).childNodes]),
  );
  const purpose = findPart(page, find('purpose').dataset.purpose ?? '')?.querySelector('div');
  fill(find('purpose'), purpose ? [[...copy(purpose).childNodes]] : []);
  const needs = find('needs');
  fill(needs, takeLines(page, needs.dataset.lines ?? '', 5));
  const facts = [...document.querySelectorAll<HTMLElement>('[data-fact]')];
  for (const fact of facts) {
    const said = takeFact(page, fact.dataset.fact ?? '');
    fact.hidden = !said;
    fact.lastElementChild?.append(said ?? '');
  }
  const trust = part('trust')?.closest('p');
  fill(find('trust'), trust ? [[...copy(trust).childNodes]] : []);
  const ways = page.querySelectorAll(
    '[data-sheet="contact"] :is([href^="tel:"], [href^="mailto:"])',
  );
  fill(find('contact'), [...ways].slice(0, 4).map(alone));
}

/** Figures with the number of their source; sources that several figures share stand once. */
function listFigures(
  page: Document,
  projects: (readonly [name: Node, page: Document | number])[],
): void {
  const sources: string[] = [];
  const list = find('sources');
  const cite = (source: Element | null): Line => {
    if (!source) return [];
    const text = source.textContent.trim();
    if (!sources.includes(text)) {
      sources.push(text);
      list.append(...makeList([[...copy(source).childNodes]]).children);
    }
    return [` [${sources.indexOf(text) + 1}]`];
  };
  const tell = (from: Document, most: number) =>
    takeFigures(from, most).map(({ line, source }): Line => [...line, ...cite(source)]);
  const lines = tell(page, 6);
  let room = mostFigures - lines.length;
  for (const [name, project] of projects) {
    const figures = typeof project === 'number' ? [] : tell(project, Math.min(room, 4));
    room -= figures.length;
    lines.push([name, ...(figures.length > 0 ? [makeList(figures)] : [])]);
  }
  fill(find('results'), lines);
  for (const source of [...page.querySelectorAll('main [id^="source-"]')].slice(0, 4)) cite(source);
}

/** What an empty part asks for stands in its place, on a screen. */
function fill(list: HTMLElement, lines: Line[]): void {
  list.append(...makeList(lines).children);
  const part = list.parentElement as HTMLElement;
  const empty = part.querySelector<HTMLElement>('[data-empty]');
  if (empty) empty.hidden = list.childElementCount > 0;
  else part.hidden = list.childElementCount === 0;
}

function makeList(lines: Line[]): HTMLElement {
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.append(...line);
    list.append(item);
  }
  return list;
}

function lead(own: string): void {
  const address = location.origin + own;
  const link = find('own') as HTMLAnchorElement;
  link.href = own;
  link.textContent = address.replace(/^https?:\/\/|\/$/g, '');
  const text = `${document.title} ${location.href}`;
  (find('whatsapp') as HTMLAnchorElement).href = `https://wa.me/?text=${encodeURIComponent(text)}`;
  (find('mail') as HTMLAnchorElement).href =
    `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(location.href)}`;
  find('print').addEventListener('click', () => print());
  for (const name of ['dossier', 'tools']) find(name).hidden = false;
}

function alone(node: Element): Line {
  return [copy(node)];
}

/** A page of this site, or the answer of a host that does not have it; 0 where the network brought nothing. */
async function loadPage(path: string): Promise<Document | number> {
  // A browser may keep pages, and does not know which of them are about sensitive records.
  const answer = await fetch(path, { cache: 'no-store' }).then(
    (answer) => answer,
    () => undefined,
  );
  if (!answer?.ok) return answer?.status ?? 0;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // A page that stands in for one that did not come cites nothing.
  return page.querySelector('[id^="source-"]') ? page : 0;
}
