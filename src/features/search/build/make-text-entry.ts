import { analyze } from '#features/search/phone/analysis/analyze.ts';
import { packTextCard, type TextCard } from '#features/search/phone/texts/text-card.ts';
import { writeSound, writeStem } from '#features/search/phone/texts/tokens.ts';
import type { TextRecord } from '#features/search/text-records.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';

/** A record as it goes into the index of a locale. */
export interface TextEntry {
  title: LocalizedText;
  /** Tokens of its texts, in their order and as often as they come. */
  content: string;
  /** Tokens of its names (n), places (p), regions (r) and of what it refers to (c); sounds of names and places (x). */
  meta: Record<'n' | 'p' | 'r' | 'c' | 'x', string>;
  /** What a result shows, packed. */
  card: string;
}

export function makeTextEntry(record: TextRecord, locale: Locale): TextEntry {
  const say = (texts: TextRecord['texts']) =>
    texts.flatMap((text) => resolveText(text, locale) ?? []);
  const { collection } = record;
  const title =
    typeof record.title === 'string'
      ? { text: record.title, lang: locale }
      : (resolveText(record.title, locale) ?? { text: record.id, lang: locale });
  const names = [...listNames(record.title), ...record.aliases];
  const card: TextCard = {
    collection,
    title,
    where: say(record.where),
    texts: say(record.texts).map(({ text, lang }) => ({ text: text.replace(/\s+/g, ' '), lang })),
  };
  const distinct = (tokens: string[]) => [...new Set(tokens)].join(' ');
  return {
    title,
    content: card.texts.flatMap(({ text }) => listStems(text, locale)).join(' '),
    meta: {
      n: distinct(names.flatMap((name) => listStems(name, locale, true))),
      p: distinct(record.places.flatMap((place) => stemsOfName(place, locale))),
      r: distinct(record.regions.flatMap((region) => stemsOfName(region, locale))),
      c: distinct(say(record.related).flatMap(({ text }) => stemsOfName(text, locale))),
      x: distinct([
        ...names.flatMap((name) => listSounds(name, locale)),
        ...record.places.flatMap((place) => soundsOfName(place, locale)),
      ]),
    },
    card: packTextCard(card, locale),
  };
}

function listNames(title: TextRecord['title']): string[] {
  return typeof title === 'string'
    ? [title]
    : Object.values(title).filter((name) => name !== undefined);
}

/** @param isName whether weak words stand in it too, for those who ask for nothing else */
function listStems(text: string, locale: Locale, isName = false): string[] {
  return analyze(text, locale).flatMap(({ stem, isWeak }) =>
    isWeak && !isName ? [] : stem.map(writeStem),
  );
}

function listSounds(text: string, locale: Locale): string[] {
  return analyze(text, locale).flatMap(({ sound, isWeak }) =>
    isWeak ? [] : sound.map(writeSound),
  );
}

/** Reads each text once: the same few hundred places stand in thousands of records. */
function remember(
  read: (text: string, locale: Locale) => string[],
): (text: string, locale: Locale) => string[] {
  const known = new Map<string, string[]>();
  return (text, locale) => {
    const key = `${locale} ${text}`;
    const tokens = known.get(key) ?? read(text, locale);
    known.set(key, tokens);
    return tokens;
  };
}
const stemsOfName = remember((text, locale) => listStems(text, locale));
const soundsOfName = remember(listSounds);
