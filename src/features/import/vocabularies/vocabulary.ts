import type { Directory } from '#directory/directory.ts';
import { findNeeds, readNeeds } from '#features/search/phone/query/find-needs.ts';
import { listNeedWords } from '#features/search/vocabulary-words.ts';
import { findPhrases, indexPhrases, keysOf, type PhraseIndex } from './phrase-index.ts';
import { type CodeList, readCode } from './read-code.ts';
import { hasTopics, joinTopics, type TopicField, type Topics, topicFields } from './topics.ts';

/** Longer than any term of a list; what is longer is a text. */
const longestTerm = 120;
/** So many subjects are taken from a text that does not name them as such. */
const mostOfText = 3;
/** Cells of one list repeat themselves; those that are kept at once. */
const mostKept = 20000;

const fieldOfFilter = { focus: 'focusAreas', service: 'services', audience: 'audiences' } as const;

/** Understands what lists say of subjects, services and audiences, in the terms of the directory. */
export class Vocabulary {
  readonly #directory: Pick<Directory, 'list'>;
  readonly #phrases: PhraseIndex;
  readonly #needs: ReturnType<typeof readNeeds>;
  readonly #ids: Record<TopicField, ReadonlySet<string>>;
  readonly #known = new Map<string, Topics | undefined>();

  constructor(directory: Pick<Directory, 'list'>) {
    this.#directory = directory;
    this.#phrases = indexPhrases(directory);
    this.#needs = readNeeds(listNeedWords(directory.list).join('\n'));
    const idsOf = (terms: readonly { id: string }[]) => new Set(terms.map(({ id }) => id));
    this.#ids = {
      focusAreas: idsOf(directory.list['focus-areas']),
      services: idsOf(directory.list.services),
      audiences: idsOf(directory.list.audiences),
    };
  }

  /** Whether an id is a term of the directory. */
  has(field: TopicField, id: string): boolean {
    return this.#ids[field].has(id);
  }

  /**
   * What one term of a list means: an id, a code, phrases and names, then everyday words.
   *
   * @param list the list of codes that the cell may be of
   * @param decided what somebody wrote into the mapping, by the term as it stands
   */
  understand(
    term: string,
    list?: CodeList,
    decided?: ReadonlyMap<string, Topics>,
  ): Topics | undefined {
    const text = term.trim();
    const own = decided?.get(text);
    if (own) return own;
    const key = `${list ?? ''} ${text}`;
    if (this.#known.has(key)) return this.#known.get(key);
    if (this.#known.size > mostKept) this.#known.clear();
    const found = this.#find(text, list);
    const known = found && this.#onlyKnown(found);
    const topics = known && hasTopics(known) ? known : undefined;
    this.#known.set(key, topics);
    return topics;
  }

  #find(text: string, list: CodeList | undefined): Topics | undefined {
    const id = text.toLowerCase();
    const named = topicFields.filter((field) => this.has(field, id));
    if (named.length > 0) return joinTopics(named.map((field) => ({ [field]: [id] })));
    const code = readCode(text, this.#directory.list, list);
    if (code) return code;
    if (text.length > longestTerm || /^[\d\s.]*$/.test(text)) return;
    const { topics } = findPhrases(text, this.#phrases);
    if (topics.length > 0) return joinTopics(topics);
    // The words of needs are those of people in need: of a whole sentence they would say too much.
    return keysOf(text).length < 4 ? this.#byNeeds(text, 1) : undefined;
  }

  /** The subjects of a description: those of its phrases that come most often; somebody has to look at them. */
  understandText(text: string): Topics {
    const { topics } = findPhrases(text.slice(0, 4000), this.#phrases);
    const most = (field: TopicField) => {
      const counts = new Map<string, number>();
      for (const each of topics.flatMap((found) => found[field] ?? []))
        counts.set(each, (counts.get(each) ?? 0) + 1);
      return [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, mostOfText)
        .map(([id]) => id);
    };
    return this.#onlyKnown({ focusAreas: most('focusAreas'), audiences: most('audiences') });
  }

  /** By the words with which people say that they need something; of each kind the surest. */
  #byNeeds(text: string, most: number): Topics {
    const found: { [field in TopicField]: string[] } = {
      focusAreas: [],
      services: [],
      audiences: [],
    };
    for (const value of findNeeds(text, this.#needs)) {
      const [filter = '', id = ''] = value.split('/');
      const list = found[fieldOfFilter[filter as keyof typeof fieldOfFilter]];
      if (list.length < most) list.push(id);
    }
    return found;
  }

  #onlyKnown(topics: Topics): Topics {
    const known = joinTopics([topics]);
    for (const field of topicFields)
      known[field] = known[field].filter((id) => this.has(field, id));
    return known;
  }
}
