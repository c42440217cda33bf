import type { Directory } from '#directory/directory.ts';

type Vocabulary = Pick<Directory['list'], 'focus-areas' | 'audiences' | 'services'>;

/** For each focus area, audience and service that has some, its signs of danger, with commas between them. */
export function listDangerSigns(vocabulary: Vocabulary): string[] {
  const terms = [...vocabulary['focus-areas'], ...vocabulary.audiences, ...vocabulary.services];
  return terms.flatMap(({ danger }) => (danger ? [danger.join(',')] : []));
}
