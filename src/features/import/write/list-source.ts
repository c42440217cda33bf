import type { Association } from '#model/associations.ts';
import type { Text } from '#model/fields/text.ts';

type Source = Association['sources'][number];

/** The list that is imported, as the records that come from it name it. */
export interface ListSource {
  /** Also the scheme of the numbers that the list gives. */
  id: string;
  title: Text;
  publisher?: Text | undefined;
  /** A day, a month or a year. */
  published?: string | undefined;
  url?: string | undefined;
  licence?: string | undefined;
}

/** The list as a source of a record, with its licence behind the title: the schema has no other place for it. */
export function writeSource(list: ListSource, today: string): Source {
  const { id, title, publisher, published, url, licence } = list;
  const named = Object.entries(title).map(([locale, text]) => [
    locale,
    addLicence(text ?? '', licence),
  ]);
  return {
    id,
    title: Object.fromEntries(named),
    ...(publisher && { publisher }),
    ...(published && { published }),
    consulted: today,
    ...(url && { url }),
  };
}

/** What a record is known from: the list, but for an export of ours, whose records say it themselves. */
export function listSources({ id, sources = [] }: Partial<Association>, list: Source): Source[] {
  return id !== undefined && sources.length > 0 ? sources : [list, ...sources];
}

/** What a title may hold. */
const mostLetters = 200;

function addLicence(title: string, licence: string | undefined): string {
  if (!licence) return title.slice(0, mostLetters);
  const behind = ` (${licence.slice(0, 80)})`;
  return `${title.slice(0, mostLetters - behind.length)}${behind}`;
}

/** A title in the language that its letters tell; a name of a file is none. */
export function titleInItsLanguage(text: string): Text {
  return /\p{Script=Arabic}/u.test(text) ? { ar: text } : { fr: text };
}
