import { cleanValue } from './clean-typed.ts';
import { Partly } from './doubt.ts';
import { isEmptyWord } from './is-empty-word.ts';
import { readLink } from './read-link.ts';
import { type CellValues, codeOf } from './untaken.ts';

/** A page in a network, or a site (`website`), at an address of the schema’s form. */
export interface ReadLinkOf {
  network: SocialNetwork | 'website';
  url: string;
}
export type SocialNetwork = 'facebook' | 'instagram' | 'linkedin' | 'tiktok' | 'x' | 'youtube';

/** Where the pages of a network live, and where a name of somebody there stands. */
const networks: Record<
  SocialNetwork,
  { hosts: RegExp; names: RegExp; page: (name: string) => string }
> = {
  facebook: {
    hosts: /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me)$/,
    names: /facebook|fb|فيسبوك|فايسبوك/,
    page: (name) => `https://www.facebook.com/${name}`,
  },
  instagram: {
    hosts: /(?:^|\.)instagram\.com$/,
    names: /instagram|insta|انستغرام|إنستغرام/,
    page: (name) => `https://www.instagram.com/${name}`,
  },
  linkedin: {
    hosts: /(?:^|\.)linkedin\.com$/,
    names: /linkedin|لينكدإن/,
    page: (name) => `https://www.linkedin.com/company/${name}`,
  },
  tiktok: {
    hosts: /(?:^|\.)tiktok\.com$/,
    names: /tik ?tok|تيك توك/,
    page: (name) => `https://www.tiktok.com/@${name}`,
  },
  x: {
    hosts: /(?:^|\.)(?:x\.com|twitter\.com)$/,
    names: /twitter|x|تويتر/,
    page: (name) => `https://x.com/${name}`,
  },
  youtube: {
    hosts: /(?:^|\.)(?:youtube\.com|youtu\.be)$/,
    names: /youtube|يوتيوب/,
    page: (name) => `https://www.youtube.com/@${name}`,
  },
};

/** The network whose page an address is, or `website`. */
export function networkOf(url: string): ReadLinkOf['network'] {
  const host = new URL(url).hostname.toLowerCase();
  const found = Object.entries(networks).find(([, { hosts }]) => hosts.test(host));
  return (found?.[0] as SocialNetwork | undefined) ?? 'website';
}

/**
 * The addresses of the web in a cell, by network: `www.exemple.ma`, `facebook: exemple`, `@exemple`.
 * An address of the old kind, `http:`, becomes one of the new, and is told.
 *
 * @param network that of the column, for names alone
 */
export function listWebLinks(cell: string, network?: SocialNetwork): CellValues<ReadLinkOf> {
  const taken: CellValues<ReadLinkOf> = { values: [], untaken: [] };
  if (isEmptyWord(cell)) return taken;
  for (const part of splitLinks(cleanValue(cell))) {
    const read = readOne(part, network);
    if (!read) {
      taken.untaken.push({ value: part, why: 'link' });
      continue;
    }
    if (!taken.values.some(({ url }) => url === read.url))
      taken.values.push({ network: read.network, url: read.url });
    if (read.told) taken.untaken.push({ value: part, why: read.told });
  }
  return taken;
}

function splitLinks(text: string): string[] {
  return text
    .split(/\s*[;|\n،]\s*|\s*,\s+|\s+(?:\/|et|and|و)\s+|\s+(?=https?:\/\/|www\.)/iu)
    .filter((part) => !isEmptyWord(part));
}

function readOne(
  part: string,
  network?: SocialNetwork,
): (ReadLinkOf & { told?: string }) | undefined {
  const named = readNamed(part, network);
  if (named) return named;
  const read = readLink(
    part.replace(/^(?:[\p{L} ]{2,20}\s?[:：]\s*)(?=https?:|www\.|[\w-]+\.[a-z]{2})/iu, ''),
  );
  const link = String(read instanceof Partly ? read.value : read);
  const url = link.replace(/^http:/, 'https:');
  if (!/^https:\/\/[^\s.]+\.[^\s]+$/.test(url) || url.length > 500 || !URL.canParse(url)) return;
  if (/^https:\/\/[^/]*@/.test(url)) return;
  const told = read instanceof Partly ? codeOf(read) : link === url ? undefined : 'http';
  return { network: networkOf(url), url, ...(told && { told }) };
}

/** `facebook: exemple`, `fb/exemple`, `@exemple` in a column of Instagram; a name of several words is none. */
function readNamed(part: string, network?: SocialNetwork): ReadLinkOf | undefined {
  const [, label = '', name = part] = /^([\p{L} ]{1,12}?)\s*[:/]\s*(?!\/)(.+)$/u.exec(part) ?? [];
  const own = Object.entries(networks).find(([, { names }]) =>
    new RegExp(`^(?:${names.source})$`, 'iu').test(label.trim()),
  );
  const of = (own?.[0] as SocialNetwork | undefined) ?? (label === '' ? network : undefined);
  const handle = name.trim().replace(/^@/, '');
  if (!of || !/^[\w.-]{3,60}$/.test(handle) || /\.(?:com|ma|org|net|fr|me)$/.test(handle)) return;
  return { network: of, url: networks[of].page(handle) };
}
