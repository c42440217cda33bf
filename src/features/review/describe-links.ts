import { listPageLinks } from '#markdown/list-links.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { describeFields } from '#model/describe-fields.ts';
import { fallbackLocale, type Locale } from '#model/locales.ts';
import { site as siteSchema } from '#model/site.ts';
import type { Content } from '#records/read-content.ts';
import { fieldsOf, nameRecord } from './describe-record.ts';
import { quote } from './draw-value.ts';
import { inspectHost, readHost } from './inspect-host.ts';
import { findLinks, listLinks } from './list-links.ts';
import { code, type Line, words } from './piece.ts';
import type { Change } from './read-change.ts';
import { type ReviewContext, say } from './review-context.ts';

/**
 * Each link that the content did not have before, with the host it leads to where that is worth a word.
 * Of a page it is every link that this page did not have, wherever it leads, with the words that people
 * press.
 */
export function describeLinks({ before, after, files }: Change, context: ReviewContext): Line[] {
  const old = gatherLinks(before);
  const earlier = new Set(old.map(({ link }) => link));
  const pressed = new Set(old.map(nameLink));
  const known = new Set([...earlier].filter((link) => link.startsWith('https://')).map(readHost));
  const changed = new Set(files.map(({ file }) => file));
  const fresh = gatherLinks(after).filter((each) => {
    const isKnown = each.words === undefined ? earlier.has(each.link) : pressed.has(nameLink(each));
    return changed.has(each.file) && !isKnown;
  });
  const firstOf = new Map(fresh.toReversed().map((each) => [nameLink(each), each]));
  return [...firstOf.values()].reverse().map((each) => describeLink(each, known, context));
}

function describeLink(
  { link, words: pressed, lang, name }: FoundLink,
  known: ReadonlySet<string>,
  context: ReviewContext,
): Line {
  const text = pressed && quote({ text: pressed, lang: lang ?? fallbackLocale() }, context);
  const values = { link: [code(link)], name: name(context) };
  const phrase = text
    ? say(context, 'links.pressed', { words: text, ...values })
    : say(context, 'links.line', values);
  return { phrase, lines: URL.canParse(link) ? describeHost(link, known, context) : [] };
}

function describeHost(link: string, known: ReadonlySet<string>, context: ReviewContext): Line[] {
  if (!link.startsWith('https://')) return [];
  const { host, isNew, ascii, looksLike } = inspectHost(link, known);
  const phrases = [
    ...(looksLike
      ? [say(context, 'link.looksLike', { host: [code(host)], known: [code(looksLike)] })]
      : []),
    ...(ascii
      ? [say(context, 'link.beyondLatin', { host: [code(host)], ascii: [code(ascii)] })]
      : []),
    ...(isNew && !looksLike && !ascii
      ? [say(context, 'link.newHost', { host: [code(host)] })]
      : []),
  ];
  return phrases.map((phrase) => ({ phrase }));
}

interface FoundLink {
  link: string;
  file: string;
  name: (context: ReviewContext) => Line['phrase'];
  /** What people read and press, where that is not the link itself. */
  words?: string;
  lang?: Locale;
}

/** A link of a page is another one where it has other words, or stands on another page. */
function nameLink({ link, words: pressed, file }: FoundLink): string {
  return pressed === undefined ? link : JSON.stringify([file, pressed, link]);
}

/** The links of a file that was read once, before a change and after it. */
const linksOf = new WeakMap<object, readonly string[]>();

function gatherLinks(content: Content): FoundLink[] {
  const ofRecords = content.files.flatMap((each) => {
    const { record, collection, file } = each;
    if (!record) return [];
    const links = linksOf.get(each) ?? listLinks(record, fieldsOf(collection));
    linksOf.set(each, links);
    return links.map((link) => ({
      link,
      file,
      name: (context: ReviewContext) => nameRecord(record, file, context),
    }));
  });
  const ofPages = content.pages.flatMap(({ title, locale, summary, body, file }) => {
    const place = { file, name: () => [words(title, locale)] };
    return [
      ...findLinks(`${title} ${summary}`).map((link) => ({ link, ...place })),
      ...listPageLinks(parseMarkdown(body)).map((each) => ({
        link: each.target,
        words: each.words,
        lang: locale,
        ...place,
      })),
    ];
  });
  const { site, siteFile } = content;
  const ofSite = (site ? listLinks(site, describeFields(siteSchema)) : []).map((link) => ({
    link,
    file: siteFile.file,
    name: () => [code(siteFile.file)],
  }));
  return [...ofRecords, ...ofPages, ...ofSite];
}
