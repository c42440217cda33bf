import {
  countShared,
  type Entry,
  type Posting,
  writePostings,
  writeShard,
} from '#features/search/phone/index/postings.ts';

/** Bytes of a shard before compression. A query of three words reads ten of them. */
const shardLength = 4000;
/** A set of more bytes has a file of its own: a shard must not be heavy with its neighbour's set. */
const longestSet = 400;

/** Cuts entries into shards of about `shardLength` bytes, each with the word at which it begins. */
export function cutShards(
  entries: readonly Entry[],
  size: number,
): { starts: string[]; shards: Uint8Array[] } {
  const groups: Entry[][] = [];
  let room = 0;
  let before = '';
  for (const entry of entries) {
    const ownLetters = entry.word.length - countShared(before, entry.word);
    const length = 3 + 2 * ownLetters + writePostings(entry.postings, size).length;
    if (length > room || groups.length === 0) {
      groups.push([]);
      room = shardLength;
    }
    groups.at(-1)?.push(entry);
    room -= length;
    before = entry.word;
  }
  return {
    starts: groups.map((group, index) => nameStart(groups[index - 1]?.at(-1), group[0])),
    shards: groups.map((group) => writeShard(group, size)),
  };
}

/** As many letters of a shard's first word as tell it from the last one before: `ecolo` of `ecologie` after `ecolier`. */
function nameStart(last: Entry | undefined, first: Entry | undefined): string {
  if (!last || !first) return '';
  const length = countShared(last.word, first.word) + 1;
  const isHalf = /[\ud800-\udbff]/.test(first.word.charAt(length - 1));
  return first.word.slice(0, isHalf ? length + 1 : length);
}

/** Moves large sets out of the entries. @param keep takes a set's bytes and answers with its file */
export function moveOutSets(
  entries: readonly Entry[],
  keep: (numbers: readonly number[]) => { length: number; file: () => string },
): Entry[] {
  const move = (posting: Posting): Posting => {
    if (typeof posting.numbers === 'string' || posting.numbers.length < longestSet / 8)
      return posting;
    const kept = keep(Array.from(posting.numbers));
    return kept.length > longestSet ? { ...posting, numbers: kept.file() } : posting;
  };
  return entries.map(({ word, postings }) => ({ word, postings: postings.map(move) }));
}
