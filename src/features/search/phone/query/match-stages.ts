import { editDistance } from '#base/edit-distance.ts';
import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';
import type { FinderIndex } from '#features/search/phone/index/finder-index.ts';
import { listIndexForms } from '#features/search/phone/index/index-forms.ts';
import type { Entry } from '#features/search/phone/index/shard.ts';
import type { Hit } from './asked-term.ts';
import { allowedEdits, type Match } from './match-word.ts';
import { isNameKey } from './place-names.ts';

/** Beginnings are looked for in so many shards, and so many files of large sets: beyond is a flood. */
const mostShards = 3;
const mostFiles = 6;
/** One letter begins too many words. */
const leastStart = 2;
/** A sign of Tifinagh or Arabic says as much as a syllable; three Latin letters at least are a beginning. */
const surelyStart = 3;

/**
 * The steps from certain to perhaps. The next one is climbed only where the one before found nothing:
 * `certain` are the word itself, its bare form and its stem; then words that begin so; then words that
 * sound so and words within a slip or two, together, for who sounds alike may be far from what is
 * meant: macqaue sounds like Mekki and is written like macaque.
 */
export const steps = ['certain', 'start', 'alike'] as const;
export type MatchStage = (typeof steps)[number];

/** @param isLast whether somebody may still be typing the word: its beginnings are welcome at once */
export function runStage(
  step: MatchStage,
  word: ReadWord,
  isLast: boolean,
  index: FinderIndex,
): Promise<Hit[]> {
  if (step === 'certain') return findCertain(word, isLast, index);
  if (step === 'start') return findStarting(word, index, mostShards, leastStart);
  return findAlike(word, index);
}

async function findCertain(word: ReadWord, isLast: boolean, index: FinderIndex): Promise<Hit[]> {
  const forms = listIndexForms(word);
  const entries = await Promise.all(forms.map(({ form }) => index.find('words', form)));
  const hits = forms.flatMap(({ form, manner }, at) => {
    const entry = entries[at];
    // A stem meets every form that is written like it; a form meets a stem only if it is its own.
    return listHits(entry, (met) => {
      if (met === 'stem' && !word.stem.includes(form)) return;
      if (met === 'stem' || manner === 'stem') return 'stem';
      return manner === 'exact' && met === 'exact' ? 'exact' : 'bare';
    });
  });
  // Stems meet much: who is written nearly like the word stands before who only shares its stem. What
  // is so common that it has a file of its own is not worth that file here: دار beside دوار.
  const isByStemOnly = hits.length > 0 && hits.every(({ how }) => how === 'stem');
  const near = isByStemOnly ? await findMisspelt(word, index) : [];
  return [
    ...hits,
    ...near.filter(({ use }) => typeof use.numbers !== 'string'),
    ...(isLast ? await findStarting(word, index, 1, surelyStart) : []),
  ];
}

async function findStarting(
  word: ReadWord,
  index: FinderIndex,
  most: number,
  least: number,
): Promise<Hit[]> {
  const forms = listIndexForms(word).filter(({ manner }) => manner !== 'stem');
  const found = await Promise.all(
    forms.map(async ({ form }) => {
      if (form.length < least) return [];
      const entries = await index.findStarting(form, most);
      return entries.filter((entry) => entry.word !== form);
    }),
  );
  return limitFiles(
    found.flat().flatMap((entry) => listHits(entry, (met) => meetsForm(met, 'start'))),
  );
}

async function findAlike(word: ReadWord, index: FinderIndex): Promise<Hit[]> {
  return (await Promise.all([findSounding(word, index), findMisspelt(word, index)])).flat();
}

async function findSounding(word: ReadWord, index: FinderIndex): Promise<Hit[]> {
  const entries = await Promise.all(word.sound.map((sound) => index.find('sounds', sound)));
  return entries.flatMap((entry) => listHits(entry, () => 'sound'));
}

async function findMisspelt(word: ReadWord, index: FinderIndex): Promise<Hit[]> {
  const near = await findNear(word, index, 0);
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === nearest)
    .flatMap(({ entry }) => listHits(entry, (met) => meetsForm(met, 'spelling')));
}

/** Words of the index written nearly alike, the nearest first. @param more slips than usual, for suggestions */
export async function findNear(
  word: ReadWord,
  index: FinderIndex,
  more: number,
): Promise<{ entry: Entry; distance: number }[]> {
  const forms = listIndexForms(word).filter(({ manner }) => manner !== 'stem');
  const found = await Promise.all(
    forms.map(async ({ form }) => {
      const limit = allowedEdits(form) && allowedEdits(form) + more;
      if (!limit) return [];
      const entries = await index.shardOf('words', form);
      return entries
        .filter(
          ({ word, uses }) => !isNameKey(word) && uses.some(({ manner }) => manner !== 'stem'),
        )
        .map((entry) => ({ entry, distance: editDistance(form, entry.word, limit) }))
        .filter(({ distance }) => distance <= limit);
    }),
  );
  return found.flat().sort((a, b) => a.distance - b.distance);
}

function meetsForm(met: string, how: Match): Match | undefined {
  return met === 'stem' ? undefined : how;
}

function listHits(
  entry: Entry | undefined,
  judge: (met: Entry['uses'][number]['manner']) => Match | undefined,
): Hit[] {
  if (!entry) return [];
  return entry.uses.flatMap((use) => {
    const how = judge(use.manner);
    return how ? [{ how, word: entry.word, use }] : [];
  });
}

function limitFiles(hits: readonly Hit[]): Hit[] {
  const files = new Set<string>();
  return hits.filter(({ use }) => {
    if (typeof use.numbers !== 'string') return true;
    if (files.size < mostFiles) files.add(use.numbers);
    return files.has(use.numbers);
  });
}
