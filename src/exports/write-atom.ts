import { Feed } from 'feed';
import { escapeHtml } from '#base/escape-html.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

/** A feed as its reader names it; addresses are whole. */
export interface AtomFeed {
  locale: Locale;
  title: string;
  description?: string;
  /** Of the page of which it tells, and of the feed itself. */
  page: string;
  self: string;
  /** What it is called for ever; its page, where there is one feed of it. */
  id?: string;
  /** Of the directory, which is the author: nobody is named. */
  name: string;
  home: string;
  /** ISO day on which something in it last changed. */
  updated: string;
}

export interface AtomEntry {
  id: string;
  link: string;
  /** ISO day. */
  day: string;
  /** HTML, as `wrapText` writes it. */
  title: string;
  /** HTML, as `writeParagraphs` writes it. */
  content?: string;
  categories?: readonly string[];
}

/** A feed as Atom (RFC 4287). */
export function writeAtom(about: AtomFeed, entries: readonly AtomEntry[]): string {
  const { locale, title, description, page, self, id = page, name, home, updated } = about;
  const feed = new Feed({
    id,
    link: page,
    title,
    ...(description && { description }),
    feed: self,
    author: { name, link: home },
    generator: false,
    updated: timeOf(updated),
  });
  for (const { day, content, categories, ...entry } of entries)
    feed.addItem({
      ...entry,
      date: timeOf(day),
      ...(content && { content }),
      ...(categories && { category: categories.map((term) => ({ name: term, term })) }),
    });
  // The library has no place for the language, by which a reader knows from which side to read.
  const xml = feed.atom1().replace('<feed ', `<feed xml:lang="${localeEntry(locale).tag}" `);
  // XML has no way to write a control character.
  return xml.replace(/(?!\n)\p{Cc}/gu, ' ');
}

/** Lines of a content, each marked with the language that it is in. */
export function writeParagraphs(lines: readonly string[], lang: Locale): string {
  const { tag, dir } = localeEntry(lang);
  return lines.map((line) => `<p lang="${tag}" dir="${dir}">${escapeHtml(line)}</p>`).join('');
}

/** A text for a title. @param on the language of the feed, in which it needs no mark */
export function wrapText(text: string, lang: Locale, on?: Locale): string {
  const { tag, dir } = localeEntry(lang);
  if (lang === on) return escapeHtml(text);
  return `<span lang="${tag}" dir="${dir}">${escapeHtml(text)}</span>`;
}

/** Of what is told the day is known; a feed wants an hour as well. */
function timeOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
