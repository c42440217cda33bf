import { Feed } from 'feed';
import { escapeHtml } from '#base/escape-html.ts';
import { changesPath, hrefOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import {
  type DescribedChange,
  describeMany,
  describeRecordChange,
  orderRegions,
} from './describe-changes.ts';
import { isMany, joinAlike } from './list-months.ts';
import { writePhrase } from './say-change.ts';
import type { ToldChange } from './tell-change.ts';

/** A reader of feeds asks again before so many are new. */
const mostEntries = 40;
const mostSentences = 8;

export interface FeedOptions {
  locale: Locale;
  directory: Directory;
  /** The address of the site. */
  site: URL | string | undefined;
}

/** The newest changes as Atom (RFC 4287). Its author is the directory: nobody is named. */
export function writeFeed(
  changes: readonly ToldChange[],
  { locale, directory, site }: FeedOptions,
) {
  const absolute = (path: string) => new URL(path, site ?? directory.site.url).href;
  const page = absolute(hrefOf(locale, changesPath));
  const name = resolveText(directory.site.name, locale)?.text ?? 'Twiza';
  const items = joinAlike(changes, orderRegions(directory)).slice(0, mostEntries);
  const feed = new Feed({
    id: page,
    link: page,
    title: `${t(locale, 'changes.title').text} · ${name}`,
    description: t(locale, 'changes.lead').text,
    feed: absolute(feedHrefOf(locale)),
    author: { name, link: absolute(hrefOf(locale, '')) },
    generator: false,
    updated: timeOf(items[0]?.day ?? directory.today),
  });
  for (const item of items) {
    const id = `${page}#${item.day}-${item.collection}-${isMany(item) ? item.kind : item.id}`;
    if (isMany(item)) {
      const { phrase, regions, lang } = describeMany(item, locale, directory);
      const lines = regions.map(({ name: region, count }) => `${region.text} · ${count}`);
      const link = `${page}#month-${item.day.slice(0, 7)}`;
      const content = writeParagraphs(lines, locale);
      const entry = { id, link, date: timeOf(item.day), ...(content && { content }) };
      feed.addItem({ ...entry, title: wrap(writePhrase(phrase), lang) });
    } else {
      const described = describeRecordChange(item, locale, directory, mostSentences);
      feed.addItem({
        id,
        link: absolute(described.href ?? hrefOf(locale, changesPath)),
        date: timeOf(item.day),
        title: writeTitle(described, locale),
        content: writeContent(described, locale),
      });
    }
  }
  // The library has no place for the language, by which a reader knows from which side to read.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${localeEntry(locale).tag}" `);
}

/** Where the feed of a locale lies. */
export function feedHrefOf(locale: Locale): string {
  return `${hrefOf(locale, changesPath)}feed.xml`;
}

function writeTitle({ name, note }: DescribedChange, locale: Locale): string {
  const said = note ? ` · ${wrap(note.text, note.lang, locale)}` : '';
  return wrap(name.text, name.lang, locale) + said;
}

function writeContent({ said, what, note }: DescribedChange, locale: Locale): string {
  const kind = what ? writeParagraphs([what.text], what.lang) : '';
  const noted = note ? writeParagraphs([note.text], note.lang) : '';
  return kind + noted + writeParagraphs(said.phrases.map(writePhrase), said.lang ?? locale);
}

function writeParagraphs(lines: readonly string[], lang: Locale): string {
  const { tag, dir } = localeEntry(lang);
  return lines.map((line) => `<p lang="${tag}" dir="${dir}">${escapeHtml(line)}</p>`).join('');
}

function wrap(text: string, lang: Locale, on?: Locale): string {
  const { tag, dir } = localeEntry(lang);
  if (lang === on) return escapeHtml(text);
  return `<span lang="${tag}" dir="${dir}">${escapeHtml(text)}</span>`;
}

/** Of a change the day is known; a feed wants an hour as well. */
function timeOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
