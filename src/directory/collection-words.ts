import { collections, type collectionTable, describeCollection } from '#model/collections.ts';
import { isPublic, type PublicCollection } from './addresses.ts';

type Table = typeof collectionTable;
type WordsOf<C extends PublicCollection> = C extends unknown
  ? Table[C] extends { words: infer W extends string }
    ? W
    : C
  : never;

/** The key of a collection’s title: `nav.projects`. A key that no catalogue has does not compile in `t()`. */
export function titleOf<C extends PublicCollection>(collection: C): `nav.${WordsOf<C>}` {
  return `nav.${wordsOf(collection)}` as `nav.${WordsOf<C>}`;
}

/** The key of the line that introduces its list: `projects.lead`. */
export function leadOf<C extends PublicCollection>(collection: C): `${WordsOf<C>}.lead` {
  return `${wordsOf(collection)}.lead` as `${WordsOf<C>}.lead`;
}

function wordsOf(collection: PublicCollection): string {
  return describeCollection(collection).words ?? collection;
}

/** Every word that the descriptors ask for, and where it stands. */
export function listAskedWords(): { file: string; key: string; collection: string }[] {
  return collections.flatMap((collection) => {
    const { footer } = describeCollection(collection);
    const shown = isPublic(collection) ? [titleOf(collection), leadOf(collection)] : [];
    const keys = [...shown, ...(footer?.words ? [footer.words] : [])];
    return [
      ...keys.map((key) => ({ file: 'src/i18n/en.json', key, collection })),
      { file: 'src/i18n/review/en.json', key: `what.${collection}`, collection },
    ];
  });
}
