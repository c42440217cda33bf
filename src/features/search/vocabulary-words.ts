import type { Directory } from '#directory/directory.ts';
import type { FilterOfKind } from './phone/query/filters.ts';

type Vocabulary = Pick<Directory['list'], 'services' | 'audiences' | 'focus-areas'>;

/**
 * What people say who need a service, or help for somebody, or with a subject: for each record that has
 * some, `service/shelter` and its words with commas between them. Services come first: of what is
 * offered for the same words, they lead to somebody soonest.
 */
export function listNeedWords(vocabulary: Vocabulary): string[] {
  const termsOf: Record<
    FilterOfKind<'need'>,
    readonly { id: string; words?: string[] | undefined }[]
  > = {
    service: vocabulary.services,
    audience: vocabulary.audiences,
    focus: vocabulary['focus-areas'],
  };
  return Object.entries(termsOf).flatMap(([filter, terms]) =>
    terms.flatMap(({ id, words }) => (words ? [`${filter}/${id} ${words.join(',')}`] : [])),
  );
}

/** For each focus area, audience and service that has some, its signs of danger, with commas between them. */
export function listDangerSigns(vocabulary: Vocabulary): string[] {
  const terms = [...vocabulary['focus-areas'], ...vocabulary.audiences, ...vocabulary.services];
  return terms.flatMap(({ danger }) => (danger ? [danger.join(',')] : []));
}
