import { editDistance } from '#base/edit-distance.ts';
import {
  allowedEdits,
  listIndexForms,
  type Match,
  type Term,
} from '#features/search/phone/analysis/analyze.ts';
import { type IndexReader, isNameKey } from '#features/search/phone/index/index-reader.ts';
import type { Entry, TermForm } from '#features/search/phone/index/postings.ts';
import type { Hit } from './rank.ts';

/** Beginnings are looked for in at most so many shards, and in so many files of large sets. */
const mostShards = 3;
const mostFiles = 6;
/** One letter begins too many words. */
const leastStart = 2;
/** A sign of Tifinagh or Arabic says as much as a syllable; three Latin letters at least are a beginning. */
const surelyStart = 3;

/**
 * The stages, each less strict than the one before. The next one is run only where the one before found nothing:
 * `certain` are the word itself, its bare form and its stem; `start` are words that begin so; `alike` are
 * words that sound so and words within a slip or two. These two belong together, because a word that sounds
 * alike may be the wrong one: macqaue sounds like Mekki and is written like macaque.
 */
export const matchStages = ['certain', 'start', 'alike'] as const;
export type MatchStage = (typeof matchStages)[number];

/** @param isLast whether somebody may still be typing the word: its beginnings are welcome at once */
export function runStage(
  stage: MatchStage,
  word: Term,
  isLast: boolean,
  index: IndexReader,
): Promise<Hit[]> {
  if (stage === 'certain') return findCertain(word, isLast, index);
  if (stage === 'start') return findStarting(word, index, mostShards, leastStart);
  return findAlike(word, index);
}

async function findCertain(word: Term, isLast: boolean, index: IndexReader): Promise<Hit[]> {
  const forms = listIndexForms(word);
  const entries = await Promise.all(forms.map(({ form }) => index.find('words', form)));
  const hits = forms.flatMap(({ form, termForm }, at) => {
    const entry = entries[at];
    // A stem matches every form that is written like it; a form matches a stem only if it is its own.
    return listHits(entry, (indexed) => {
      if (indexed === 'stem' && !word.stem.includes(form)) return;
      if (indexed === 'stem' || termForm === 'stem') return 'stem';
      return termForm === 'exact' && indexed === 'exact' ? 'exact' : 'bare';
    });
  });
  // Stems match much: a word that is written nearly alike ranks before one that only shares the stem. A
  // word so common that it has a file of its own is not worth that file here: دار beside دوار.
  const isByStemOnly = hits.length > 0 && hits.every(({ how }) => how === 'stem');
  const near = isByStemOnly ? await findMisspelt(word, index) : [];
  return [
    ...hits,
    ...near.filter(({ posting }) => typeof posting.numbers !== 'string'),
    ...(isLast ? await findStarting(word, index, 1, surelyStart) : []),
  ];
}

async function findStarting(
  word: Term,
  index: IndexReader,
  most: number,
  least: number,
): Promise<Hit[]> {
  const forms = listIndexForms(word).filter(({ termForm }) => termForm !== 'stem');
  const found = await Promise.all(
    forms.map(async ({ form }) => {
      if (form.length < least) return [];
      const entries = await index.findStarting(form, most);
      return entries.filter((entry) => entry.word !== form);
    }),
  );
  return limitFiles(
    found
      .flat()
      .flatMap((entry) => listHits(entry, (indexed) => matchUnlessStem(indexed, 'start'))),
  );
}

async function findAlike(word: Term, index: IndexReader): Promise<Hit[]> {
  return (await Promise.all([findSounding(word, index), findMisspelt(word, index)])).flat();
}

async function findSounding(word: Term, index: IndexReader): Promise<Hit[]> {
  const entries = await Promise.all(word.sound.map((sound) => index.find('sounds', sound)));
  return entries.flatMap((entry) => listHits(entry, () => 'sound'));
}

async function findMisspelt(word: Term, index: IndexReader): Promise<Hit[]> {
  const near = await findNear(word, index, 0);
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === nearest)
    .flatMap(({ entry }) => listHits(entry, (indexed) => matchUnlessStem(indexed, 'spelling')));
}

/** Words of the index written nearly alike, the nearest first. @param more slips than usual, for suggestions */
export async function findNear(
  word: Term,
  index: IndexReader,
  more: number,
): Promise<{ entry: Entry; distance: number }[]> {
  const forms = listIndexForms(word).filter(({ termForm }) => termForm !== 'stem');
  const found = await Promise.all(
    forms.map(async ({ form }) => {
      const limit = allowedEdits(form) && allowedEdits(form) + more;
      if (!limit) return [];
      const entries = await index.shardOf('words', form);
      return entries
        .filter(
          ({ word, postings }) =>
            !isNameKey(word) && postings.some(({ termForm }) => termForm !== 'stem'),
        )
        .map((entry) => ({ entry, distance: editDistance(form, entry.word, limit) }))
        .filter(({ distance }) => distance <= limit);
    }),
  );
  return found.flat().sort((a, b) => a.distance - b.distance);
}

function matchUnlessStem(indexed: TermForm, how: Match): Match | undefined {
  return indexed === 'stem' ? undefined : how;
}

function listHits(
  entry: Entry | undefined,
  matchOf: (indexed: TermForm) => Match | undefined,
): Hit[] {
  if (!entry) return [];
  return entry.postings.flatMap((posting) => {
    const how = matchOf(posting.termForm);
    return how ? [{ how, word: entry.word, posting }] : [];
  });
}

function limitFiles(hits: readonly Hit[]): Hit[] {
  const files = new Set<string>();
  return hits.filter(({ posting }) => {
    if (typeof posting.numbers !== 'string') return true;
    if (files.size < mostFiles) files.add(posting.numbers);
    return files.has(posting.numbers);
  });
}
