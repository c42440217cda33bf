import { basePath } from '#base/base-path.ts';
import { readUnkept } from '#base/read-unkept.ts';
import { openNamed, showSaid } from '#base/show-said.ts';
import type { PartnerFile, PartnerRecord } from '#features/partners/partner-file.ts';
import type { Work } from '#features/partners/phone/compare-work.ts';
import type { Text } from '#model/fields/text.ts';
import { type PartnerWords, pickText } from './partner-words.ts';
import { type Partner, rankPartners } from './rank-partners.ts';

/** So many provinces are asked about: whoever works in more finds partners in any of them. */
const mostProvinces = 3;

/** Says who could work with the association behind `?id=`. */
export async function openPartners(): Promise<void> {
  const id = new URLSearchParams(location.search).get('id');
  if (id) await openNamed(() => showPartners(id));
}

async function showPartners(id: string): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a, [data-own]'))
    link.search = location.search;
  const own = await readUnkept<PartnerRecord>(
    `${basePath}/data/associations/${encodeURIComponent(id)}.json`,
  );
  if (typeof own === 'number') return showSaid(own === 404 ? 'unknown' : 'lost');
  const words: PartnerWords = JSON.parse(
    document.getElementById('partner-words')?.textContent as string,
  );
  const partners = await findPartners(own.record, words);
  showOwn(own, words);
  if (!partners) return showSaid('lost', own.isSensitive && 'sensitive');
  for (const partner of partners) showPartner(partner, own, words);
  showSaid(!partners.length && 'nobody', own.isSensitive && 'sensitive');
}

async function findPartners(
  { id, places = [], area, focusAreas, audiences = [], services = [] }: PartnerRecord['record'],
  { elsewhere }: PartnerWords,
): Promise<Partner[] | undefined> {
  const named = [...places.map(({ province }) => province), ...(area?.provinces ?? [])];
  const here = [...new Set(named)].filter(Boolean).slice(0, mostProvinces);
  const files = await Promise.all(
    [...here, elsewhere].map((name) =>
      readUnkept<PartnerFile>(`${basePath}/partners/${name}.json`),
    ),
  );
  if (files.includes(0)) return;
  const work: Work = { focusAreas, audiences, services: services.map(({ service }) => service) };
  const known = files.map((file, at) => [at < here.length, file as PartnerFile] as const);
  return rankPartners(id, work, known);
}

function showOwn({ record: { id, name }, isSensitive }: PartnerRecord, words: PartnerWords): void {
  const link = document.querySelector('[data-whose]') as HTMLAnchorElement;
  link.href += `${id}/`;
  writeName(link, name, words);
  if (!isSensitive) return;
  document.documentElement.dataset.sensitive = '';
  void import('#features/help/phone/leave-page.ts');
}

function showPartner(
  { id, entry: [name], reasons }: Partner,
  own: PartnerRecord,
  words: PartnerWords,
): void {
  const blank = document.querySelector('template') as HTMLTemplateElement;
  const item = (blank.content.cloneNode(true) as Element).firstElementChild as HTMLElement;
  const title = item.querySelector('a') as HTMLAnchorElement;
  title.href += `${id}/`;
  writeName(title, name, words);
  const say = (what: readonly string[], names: PartnerWords['names']) =>
    what.map((each) => names[each]).join(words.comma);
  item.querySelector('ul')?.append(
    ...reasons.map(({ kind }, at) => {
      const line = document.createElement('li');
      line.textContent = words.reasons[kind].replace('{what}', () =>
        say(reasons[at]?.what ?? [], words.names),
      );
      return line;
    }),
  );
  const what = say(reasons[0]?.what ?? [], words.messageNames ?? words.names);
  const box = item.querySelector('details') as HTMLElement;
  const open = () =>
    import('./first-message.ts').then(({ openMessage }) =>
      openMessage(box, { id, name, what, own: own.record.name, words }),
    );
  box.addEventListener('toggle', open, { once: true });
  document.querySelector('[data-partners]')?.append(item);
}

/** People read names of any language here: each is written in its own direction. */
function writeName(link: HTMLElement, name: Text, words: PartnerWords): void {
  link.dir = 'auto';
  link.lang = words.reads.find((lang) => name[lang]) as string;
  link.textContent = pickText(name, words);
}
