import type { Content } from '#files/read-content.ts';
import { describeFields } from '#schemas/describe-fields.ts';
import { site as siteSchema } from '#schemas/site.ts';
import { type Around, say } from './around.ts';
import { fieldsOf, nameRecord } from './describe-record.ts';
import { judgeHost, readHost } from './judge-host.ts';
import { findLinks, listLinks } from './list-links.ts';
import { code, type Line, words } from './piece.ts';
import type { Change } from './read-change.ts';

/** Each link that the content did not have before, with the host it leads to where that is worth a word. */
export function describeLinks({ before, after, files }: Change, around: Around): Line[] {
  const earlier = new Set(gatherLinks(before).map(({ link }) => link));
  const known = new Set([...earlier].map(readHost));
  const changed = new Set(files.map(({ file }) => file));
  const fresh = gatherLinks(after).filter(
    ({ link, file }) => changed.has(file) && !earlier.has(link),
  );
  const firstOf = new Map(fresh.toReversed().map((each) => [each.link, each]));
  return [...firstOf.values()].reverse().map(({ link, name }) => {
    const { host, isNew, ascii, looksLike } = judgeHost(link, known);
    const lines = [
      ...(looksLike
        ? [say(around, 'link.looksLike', { host: [code(host)], known: [code(looksLike)] })]
        : []),
      ...(ascii
        ? [say(around, 'link.beyondLatin', { host: [code(host)], ascii: [code(ascii)] })]
        : []),
      ...(isNew && !looksLike && !ascii
        ? [say(around, 'link.newHost', { host: [code(host)] })]
        : []),
    ].map((phrase) => ({ phrase }));
    return { phrase: say(around, 'links.line', { link: [code(link)], name: name(around) }), lines };
  });
}

interface FoundLink {
  link: string;
  file: string;
  name: (around: Around) => Line['phrase'];
}

function gatherLinks(content: Content): FoundLink[] {
  const ofRecords = content.files.flatMap(({ record, collection, file }) => {
    if (!record) return [];
    const links = listLinks(record, fieldsOf(collection));
    return links.map((link) => ({
      link,
      file,
      name: (around: Around) => nameRecord(record, file, around),
    }));
  });
  const ofPages = content.pages.flatMap(({ title, locale, summary, body, file }) =>
    findLinks(`${title} ${summary} ${body}`).map((link) => ({
      link,
      file,
      name: () => [words(title, locale)],
    })),
  );
  const { site, siteFile } = content;
  const ofSite = (site ? listLinks(site, describeFields(siteSchema)) : []).map((link) => ({
    link,
    file: siteFile.file,
    name: () => [code(siteFile.file)],
  }));
  return [...ofRecords, ...ofPages, ...ofSite];
}
