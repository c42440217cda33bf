import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import { findWhoHelps } from '#directory/who-helps.ts';
import type { Records, Topic } from '#model/collections.ts';

/** A term of a vocabulary, and how many associations count for it in each place. */
export interface MatrixRow {
  term: Records[Topic];
  /** By the id of a region; who counts in several of its provinces counts once. Zeros are left out. */
  regions: ReadonlyMap<string, number>;
  /** By the id of a province. Zeros are left out. */
  provinces: ReadonlyMap<string, number>;
  /** Who serves the whole country counts in no place for it, and is told apart. */
  nationwide: number;
}

/** Who does what where: a row for each term of a vocabulary, in the order of the vocabulary. */
export const countMatrix = perDirectory((directory: Directory, topic: Topic): MatrixRow[] =>
  directory.list[topic]
    .toSorted((a, b) => a.order - b.order)
    .map((term) => {
      const who = findWhoHelps(directory, { topic, id: term.id });
      return {
        term,
        regions: who.regionCounts,
        provinces: who.counts,
        nationwide: who.nationwide.length,
      };
    }),
);
