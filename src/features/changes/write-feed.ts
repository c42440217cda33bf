import { changesPath, hrefOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { type AtomEntry, wrapText, writeAtom, writeParagraphs } from '#exports/write-atom.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
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
  const entries = items.map((item): AtomEntry => {
    const id = `${page}#${item.day}-${item.collection}-${isMany(item) ? item.kind : item.id}`;
    if (isMany(item)) {
      const { phrase, regions, lang } = describeMany(item, locale, directory);
      const lines = regions.map(({ name: region, count }) => `${region.text} · ${count}`);
      const link = `${page}#month-${item.day.slice(0, 7)}`;
      const title = wrapText(writePhrase(phrase), lang);
      return { id, link, day: item.day, title, content: writeParagraphs(lines, locale) };
    }
    const described = describeRecordChange(item, locale, directory, mostSentences);
    return {
      id,
      link: absolute(described.href ?? hrefOf(locale, changesPath)),
      day: item.day,
      title: writeTitle(described, locale),
      content: writeContent(described, locale),
    };
  });
  return writeAtom(
    {
      locale,
      title: `${t(locale, 'changes.title').text} · ${name}`,
      description: t(locale, 'changes.lead').text,
      page,
      self: absolute(feedHrefOf(locale)),
      name,
      home: absolute(hrefOf(locale, '')),
      updated: items[0]?.day ?? directory.today,
    },
    entries,
  );
}

/** Where the feed of a locale lies. */
export function feedHrefOf(locale: Locale): string {
  return `${hrefOf(locale, changesPath)}feed.xml`;
}

function writeTitle({ name, note }: DescribedChange, locale: Locale): string {
  const said = note ? ` · ${wrapText(note.text, note.lang, locale)}` : '';
  return wrapText(name.text, name.lang, locale) + said;
}

function writeContent({ said, what, note }: DescribedChange, locale: Locale): string {
  const kind = what ? writeParagraphs([what.text], what.lang) : '';
  const noted = note ? writeParagraphs([note.text], note.lang) : '';
  return kind + noted + writeParagraphs(said.phrases.map(writePhrase), said.lang ?? locale);
}
