import type { LocaleEntry } from '#model/locales.ts';
import { type CatalogProblem, checkTypography } from './check-catalogs.ts';
import { argumentMark } from './read-message.ts';

/** What is no sentence in Markdown: code, tags, where a link leads to, an address, and how a line begins. */
const hidden = /`[^`]*`|<[^>]*>|https?:\/\/\S+/g;
const target = /(?<=\])\([^)]*\)|!(?=\[)/g;
const beginning = /^\s*(?:title: |summary: |#+ |- |\d+\. )?/;

/** What is wrong with the marks of a page of text, by line. */
export function checkPage(file: string, markdown: string, locale: LocaleEntry): CatalogProblem[] {
  return markdown.split('\n').flatMap((line, at) => {
    const sentence = line.replace(beginning, '').replace(target, '').replace(hidden, argumentMark);
    return checkTypography([sentence], locale).map((problem) => ({
      file,
      key: `line ${at + 1}`,
      ...problem,
    }));
  });
}
