import { editDistance } from '#base/edit-distance.ts';
import {
  allowedEdits,
  listFolded,
  listIndexForms,
  type Term,
} from '#features/search/phone/analysis/analyze.ts';
import { soundKey, spellOut } from '#features/search/phone/analysis/term-forms.ts';
import { type IndexReader, isNameKey } from '#features/search/phone/index/index-reader.ts';
import { nameTitles, streetKinds, streetLinks } from './place-words.ts';

/** Words that are the whole name of a place. */
export interface NamedPlace {
  /** Provinces and regions that bear the name: `province/taza`. */
  values: readonly string[];
  words: readonly Term[];
}

/** No name of a province or region has more words. */
const mostWords = 6;

/** Words one after the other, and whether they come after “street of” or “quarter of”. */
interface Run {
  from: number;
  to: number;
  words: readonly Term[];
  isStreet: boolean;
}

/**
 * The places that a text names whole, as they are written or read aloud, the longest names first. Part
 * of a name, a slip in it, or the name of a street is no place: it may be asked about, never guessed.
 */
export async function findPlaces(
  words: readonly Term[],
  index: IndexReader,
): Promise<NamedPlace[]> {
  const isWritten = await findWritten(words, index);
  const runs = listRuns(words).filter(({ isStreet }) => !isStreet);
  const found = await Promise.all(
    runs.map(async (run) => {
      const written = await nameAll(listNameKeys(run.words, true), 'words', index);
      if (written.length || run.words.every((word) => word.isWeak || isWritten.has(word)))
        return { ...run, values: written };
      return { ...run, values: await nameAll(listNameSounds(run.words), 'sounds', index) };
    }),
  );
  return chooseLongest(found.filter(({ values }) => values.length > 0));
}

/** The places whose whole name the last words may be about to become. */
export async function findBegunPlaces(
  words: readonly Term[],
  index: IndexReader,
): Promise<string[]> {
  const runs = listRuns(words).filter(({ to, isStreet }) => to === words.length && !isStreet);
  for (const run of runs.sort((a, b) => a.from - b.from)) {
    const starts = listNameKeys(run.words, true).map((key) => key.trimEnd());
    const values = await Promise.all(starts.map((start) => index.namesBeginning(start)));
    if (values.flat().length > 0) return [...new Set(values.flat())];
  }
  return [];
}

/** Places that may be meant by a name with a slip, or by the name of a street. */
export async function findMeantPlaces(
  words: readonly Term[],
  index: IndexReader,
): Promise<NamedPlace[]> {
  const certain = new Set((await findPlaces(words, index)).flatMap((place) => place.words));
  const found = await Promise.all(
    listRuns(words)
      .filter((run) => !run.words.some((word) => certain.has(word)))
      .map(async (run) => {
        const keys = listNameKeys(run.words, true);
        const written = await nameAll(keys, 'words', index);
        // A street that is written nearly like a town is named after something else.
        const values =
          written.length || run.isStreet
            ? written
            : (await Promise.all(keys.map((key) => nameNear(key, index)))).flat();
        return { ...run, values };
      }),
  );
  return chooseLongest(found.filter(({ values }) => values.length > 0));
}

/** The whole names nearest to one with slips, in the shard in which it would stand. */
async function nameNear(key: string, index: IndexReader): Promise<string[]> {
  const limit = allowedEdits(key.trimEnd());
  if (!limit) return [];
  const near = (await index.shardOf('words', key))
    .filter(({ word }) => isNameKey(word))
    .map(({ word }) => ({ word, distance: editDistance(key, word, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const nearest = near.filter(({ distance }) => distance === near[0]?.distance);
  return nameAll(
    nearest.map(({ word }) => word),
    'words',
    index,
  );
}

async function nameAll(
  keys: readonly string[],
  kind: 'words' | 'sounds',
  index: IndexReader,
): Promise<string[]> {
  const values = await Promise.all(keys.map((key) => index.namesOf(kind, key)));
  return [...new Set(values.flat())];
}

/** Words that a record of the directory has as written: they are no misheard name. */
async function findWritten(words: readonly Term[], index: IndexReader): Promise<ReadonlySet<Term>> {
  const strong = words.filter(({ isWeak }) => !isWeak);
  const entries = await Promise.all(
    strong.map((word) => index.find('words', listIndexForms(word)[0]?.form ?? word.exact)),
  );
  return new Set(
    strong.filter((_, at) => entries[at]?.postings.some(({ termForm }) => termForm !== 'stem')),
  );
}

/** Every run of words that begins and ends with one that says something. */
function listRuns(words: readonly Term[]): Run[] {
  return words.flatMap((first, from) => {
    if (first.isWeak) return [];
    const isStreet = isAfterKind(words, from);
    const runs: Run[] = [];
    for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to++) {
      const next = words[to];
      const isRoad = next !== undefined && isStreetKind(next) && isLatinRoad(next);
      if (!words[to - 1]?.isWeak)
        runs.push({ from, to, words: words.slice(from, to), isStreet: isStreet || isRoad });
    }
    return runs;
  });
}

/** “rue de la gare”: the kind stands before the name, small words between them. */
function isAfterKind(words: readonly Term[], at: number): boolean {
  const before = words.slice(0, at).findLast((word) => isStreetKind(word) || !isLink(word));
  return before !== undefined && isStreetKind(before);
}

/** “Fes road”, “Fes Stadtviertel”: in English and German the kind stands behind the name. */
function isLatinRoad({ exact }: Term): boolean {
  return /(?:street|road|lane|square|district|quarter|strasse|gasse|weg|platz|viertel)$/.test(
    exact,
  );
}

function chooseLongest(found: readonly (Run & { values: readonly string[] })[]): NamedPlace[] {
  const taken = new Set<number>();
  const chosen = found
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      const places = Array.from({ length: to - from }, (_, at) => from + at);
      if (places.some((at) => taken.has(at))) return false;
      for (const at of places) taken.add(at);
      return true;
    });
  return chosen.sort((a, b) => a.from - b.from).map(({ values, words }) => ({ values, words }));
}

/** Fewer letters say too little to be heard as a name. */
const leastHeard = 4;

/** The words of a name that count, without articles and “province of”. None where it has no others. */
function listStrong(words: readonly Term[]): readonly Term[] {
  return words.filter(({ isWeak }) => !isWeak);
}

/**
 * Under which keys a name stands in the index, or is looked up there.
 *
 * @param isAsked what is typed may have a preposition glued to it: بتازة is in Taza
 */
export function listNameKeys(words: readonly Term[], isAsked: boolean): string[] {
  return combine(listStrong(words).map((word) => formsOf(word, isAsked))).map((key) => `${key} `);
}

/** The same by ear. Only what is spelled alike when read aloud is the same name: rabita is not Rabat. */
export function listNameSounds(words: readonly Term[]): string[] {
  const strong = listStrong(words);
  const [first] = strong;
  if (!first) return [];
  return combine(strong.map((word) => formsOf(word, false).map(spellOut)))
    .filter((spelled) => spelled.length >= leastHeard)
    .flatMap((spelled) => formsOf(first, false).map((form) => `${soundKey(form)} ${spelled} `));
}

/** The forms under which words stand in the index, so that a name is looked up where they are. */
function formsOf(word: Term, isAsked: boolean): string[] {
  return listIndexForms(word)
    .filter(
      ({ termForm }) =>
        termForm === 'exact' || (termForm === 'bare' && (isAsked || word.isSurelyBare)),
    )
    .map(({ form }) => form);
}

/** Every way to choose one form of each word: a name has few words, and most have one form. */
function combine(forms: readonly (readonly string[])[]): string[] {
  if (forms.length === 0) return [];
  return forms
    .reduce<string[][]>(
      (begun, next) => begun.flatMap((words) => next.map((form) => [...words, form])),
      [[]],
    )
    .map((words) => words.join(' '));
}

const linkWords = listFolded(streetLinks);
const kindWords = listFolded(streetKinds);
const titleWords = listFolded(nameTitles);

/** Whether a word says that the next one names a street or a quarter: rue de Taza is in many towns. */
function isStreetKind(word: Term): boolean {
  return isAmong(kindWords, word);
}

/** Whether a word only links such a kind with its name: of, the. */
function isLink({ exact }: Term): boolean {
  return linkWords.has(exact);
}

/** Whether a word says something only together with the next one. */
export function isNameOpening(word: Term): boolean {
  return isAmong(titleWords, word) || isAmong(kindWords, word);
}

function isAmong(words: ReadonlySet<string>, { exact, bare }: Term): boolean {
  return words.has(exact) || bare.some((form) => words.has(form));
}
