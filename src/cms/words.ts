import type { CmsKey } from '#i18n/say-cms.ts';

export type EditorWords = Record<CmsKey, string>;

let words: EditorWords | undefined;

/** The editor’s own words come with its configuration, in one language only. */
export function setWords(given: EditorWords): void {
  words = given;
}

/** A word without an argument, or with one that is put in as it is. */
export function sayWord(key: CmsKey, value?: string | number): string {
  return (words?.[key] ?? '').replace(/\{\w+\}/, () => String(value ?? ''));
}
