import { hash } from 'node:crypto';
import { absoluteHref, hrefOf, type PublicCollection, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Text } from '#model/fields/text.ts';
import { labelsOf } from '#model/labels/labels.ts';
import type { Locale } from '#model/locales.ts';

/** What everything that is written in one language of the standard needs. */
export interface HsdsWords {
  directory: Directory;
  locale: Locale;
  /** Whether other languages stand in attributes. */
  translates?: boolean;
  /** The same id for the same thing in every language and on every day. */
  idOf: (...path: (string | number)[]) => string;
  say: (text: Text | undefined) => string | undefined;
  /** What a value of a choice is called: `service.cost`, `free`. */
  sayChoice: (path: string, value: string | undefined) => string | undefined;
  /** What a field is called. */
  sayLabel: (path: string) => string;
  urlOf: (collection: PublicCollection, id: string) => string;
}

export function findHsdsWords(directory: Directory, locale: Locale): HsdsWords {
  const { url } = directory.site;
  const said = new Map<string, string>();
  const say = (text: Text | undefined) => resolveText(text, locale)?.text;
  const sayChoice = (path: string, value: string | undefined) => {
    if (value === undefined) return;
    const key = `${path}.options.${value}`;
    const known = said.get(key) ?? say(labelsOf(key)) ?? value;
    said.set(key, known);
    return known;
  };
  return {
    directory,
    locale,
    idOf: (...path) => nameUuid(`${url}/${path.join('/')}`),
    say,
    sayChoice,
    sayLabel: (path) => say(labelsOf(`${path}.label`)) ?? path,
    urlOf: (collection, id) => absoluteHref(url, hrefOf(locale, pathOf(collection, id))),
  };
}

/** The namespace of addresses. https://www.rfc-editor.org/rfc/rfc9562.html#name-namespace-id-usage-and-allo */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The UUID that an address has as its name (version 5 of RFC 9562). */
export function nameUuid(address: string): string {
  const digits = hash('sha1', Buffer.concat([addresses, Buffer.from(address)]), 'hex');
  const variant = ((Number.parseInt(digits.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `${variant}${digits.slice(18, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** A list, or nothing where there is nothing in it. */
export function listOrNone<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}
