import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { messageCatalogs } from '#i18n/catalogs.ts';
import { argumentMark, readMessage } from '#i18n/read-message.ts';
import { labelCatalogs } from '#model/labels/catalogs.ts';
import { type Locale, localeEntry, locales } from '#model/locales.ts';
import { tidyPageText } from './open-page.ts';

/** The texts of the site that stand on a page, by their keys, in the language that they are shown in. */
export type TextsOnPage = ReadonlyMap<string, Locale>;

/** What nobody meets on a page that has just opened: what waits for a tap, for paper or for a phone without scripts. */
const notMet =
  '[hidden], .offline-note, .print-only, .languages, .site-names, noscript, script, style, template, svg title, details:not([open]) > :not(summary), option + option';

/**
 * The texts that a visitor meets on a page: interface text, names of fields and choices, names of services,
 * audiences, focus areas and skills. Each is counted once, however often and with whatever numbers it stands there;
 * a text or a label of an element counts. Not counted is what the site does not say itself: records in their own
 * words, names of places, of languages and of the pages that somebody wrote.
 *
 * @param content the folder of which the site was built
 */
export function findTexts(page: Document, content: string): TextsOnPage {
  const known = knownTexts(content);
  const found = new Map<string, Locale>();
  for (const { text, element } of readParts(page.body)) {
    const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const lang = locales.find((locale) => localeEntry(locale).tag === tag) ?? 'zgh';
    const key = known[lang].find(({ matches }) => matches(text))?.key;
    if (key && found.get(key) !== 'zgh') found.set(key, lang);
  }
  return found;
}

function* readParts(root: Element): Generator<{ text: string; element: Element }> {
  if (root.matches(notMet)) return;
  for (const name of ['aria-label', 'placeholder']) {
    const label = root.getAttribute(name);
    if (label) yield { text: tidyPageText(label), element: root };
  }
  for (const node of root.childNodes) {
    const text = node.nodeType === 3 ? tidyPageText(node.textContent ?? '') : '';
    if (/\p{L}/u.test(text)) yield { text, element: root };
  }
  for (const child of root.children) yield* readParts(child);
}

interface KnownText {
  key: string;
  matches: (text: string) => boolean;
}

const known = new Map<string, Record<Locale, KnownText[]>>();

function knownTexts(content: string): Record<Locale, KnownText[]> {
  const found = known.get(content) ?? readKnownTexts(content);
  known.set(content, found);
  return found;
}

function readKnownTexts(content: string): Record<Locale, KnownText[]> {
  const terms = globSync('{focus-areas,audiences,services,skills}/*.yaml', { cwd: content }).map(
    (file) => ({ key: file, name: parse(readFileSync(join(content, file), 'utf8')).name }),
  );
  const listOf = (locale: Locale) => [
    ...terms.map(({ key, name }) => ({ key, matches: matchText(name[locale] ?? '') })),
    ...[messageCatalogs[locale], labelCatalogs[locale]].flatMap((catalog) =>
      Object.entries(catalog).map(([key, text]) => ({ key, matches: matchText(text) })),
    ),
  ];
  return Object.fromEntries(locales.map((locale) => [locale, listOf(locale)])) as Record<
    Locale,
    KnownText[]
  >;
}

/** Whether a text is this message, with whatever it takes in the place of its arguments. */
function matchText(message: string): (text: string) => boolean {
  const read = readMessage(message);
  if ('error' in read || message === '') return () => false;
  const forms = read.sentences.map(tidyPageText).filter((form) => /\p{L}/u.test(form));
  if (!message.includes('{')) return (text) => forms.includes(text);
  // What is counted is a number.
  const argument = read.arguments.every((each) => each.endsWith(' plural')) ? '[\\d\\s.,]+' : '.+';
  const patterns = forms.map((form) => {
    const parts = form
      .split(argumentMark)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join(argument)}$`, 'u');
  });
  return (text) => patterns.some((pattern) => pattern.test(text));
}
