import { analyze, matches, type Term } from '#features/search/phone/analysis/analyze.ts';
import { type FilterOfKind, needFilters } from '#features/search/phone/query/filters.ts';
import type { Choice, FinderChoices } from '#features/search/view/finder-choices.ts';
import type { Locale } from '#model/locales.ts';
import { matchTerm } from './match-term.ts';

export interface ValueSuggestion {
  filter: FilterOfKind<'need'> | 'region' | 'province';
  choice: Choice;
  /** What stays in the box once it is taken. */
  rest: string;
}

const mostSuggestions = 4;
/** A name of a value has no more words than anybody types of it. */
const mostWords = 4;
/** Spelling slips are the finder's: here they would offer what nobody meant. */
const worst = matches.indexOf('sound');

/** Finds values by the last words typed: `santé chich` offers the province and leaves `santé`. */
export class ValueSuggester {
  readonly #locale: Locale;
  readonly #values: { filter: ValueSuggestion['filter']; choice: Choice; words: Term[] }[];
  /** The box asks for the same words whenever an answer to them comes. */
  #last: { text: string; list: ValueSuggestion[] } = { text: '', list: [] };

  constructor(choices: FinderChoices, locale: Locale) {
    this.#locale = locale;
    const read = (filter: ValueSuggestion['filter'], list: readonly Choice[]) =>
      list.map((choice) => ({ filter, choice, words: analyze(choice.name, locale) }));
    this.#values = [
      ...read(
        'province',
        choices.regions.flatMap(({ provinces }) => provinces),
      ),
      ...read('region', choices.regions),
      ...needFilters.flatMap((filter) => read(filter, choices[filter])),
    ];
  }

  suggest(text: string): ValueSuggestion[] {
    if (this.#last.text !== text) this.#last = { text, list: this.#suggest(text) };
    return this.#last.list;
  }

  /** The value of such a name: `province/taza`. */
  find(value: string): Choice | undefined {
    return this.#values.find(({ filter, choice }) => `${filter}/${choice.id}` === value)?.choice;
  }

  #suggest(text: string): ValueSuggestion[] {
    const typed = text.trim().split(/\s+/).filter(Boolean);
    for (let length = Math.min(mostWords, typed.length); length > 0; length--) {
      const rest = typed.slice(0, -length).join(' ');
      const asked = analyze(typed.slice(-length).join(' '), this.#locale);
      const found = this.#find(asked.filter(({ isWeak }) => !isWeak));
      if (found.length) return found.map((each) => ({ ...each, rest }));
    }
    return [];
  }

  #find(asked: readonly Term[]): Omit<ValueSuggestion, 'rest'>[] {
    if (!asked.length || asked.every(({ exact }) => exact.length < 2)) return [];
    return this.#values
      .map(({ filter, choice, words }) => ({
        filter,
        choice,
        distance: distanceBetween(asked, words),
      }))
      .filter(({ distance }) => distance <= worst)
      .sort((a, b) => a.distance - b.distance || b.choice.count - a.choice.count)
      .slice(0, mostSuggestions)
      .map(({ filter, choice }) => ({ filter, choice }));
  }
}

/** How far the word that matches worst is from the words of a name; infinite if one does not match. */
function distanceBetween(asked: readonly Term[], words: readonly Term[]): number {
  return Math.max(
    ...asked.map((word) =>
      Math.min(
        ...words.map((written) => {
          const how = matchTerm(word, written);
          return how ? matches.indexOf(how) : Number.POSITIVE_INFINITY;
        }),
        Number.POSITIVE_INFINITY,
      ),
    ),
  );
}
