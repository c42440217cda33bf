import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';
import type { TermForm } from './shard.ts';

/** A form under which a word stands in the index, or is looked up there. */
export interface IndexForm {
  form: string;
  manner: TermForm;
}

/**
 * Under which forms a word stands in the index and is looked up in it. Where an Arabic article shows
 * for certain where the bare word begins, the word as written has no place of its own: whoever types
 * it with the article is read without, as it was.
 *
 * `écoles` stands as `ecoles` (exact) and `ecol` (stem); `الصويرة` as `صويره` (bare) and `صوير` (stem).
 */
export function listIndexForms(word: ReadWord): IndexForm[] {
  const { exact, bare, stem, surface, isSurelyBare } = word;
  const isArticle = isSurelyBare && !surface.includes("'");
  const forms: IndexForm[] = [
    ...(isArticle ? [] : [{ form: exact, manner: 'exact' as const }]),
    ...bare.map((form) => ({ form, manner: 'bare' as const })),
  ];
  const stems = stem.filter((form) => forms.every((other) => other.form !== form));
  return [...forms, ...stems.map((form) => ({ form, manner: 'stem' as const }))];
}
