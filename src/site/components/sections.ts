import {
  changesPath,
  dataPath,
  followingPath,
  type PlainCollection,
  pathOf,
  publicCollections,
  sheetPath,
} from '#directory/addresses.ts';
import { titleOf } from '#directory/collection-words.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { collectionTable } from '#model/collections.ts';

interface SectionLink {
  path: string;
  key: MessageKey;
}

type Column = 'find' | 'act' | 'learn';

/** What the footer names beside the collections, which say their place themselves. */
const otherLinks: Record<Column, (SectionLink & { place: number })[]> = {
  find: [
    { place: 7, path: sheetPath, key: 'refer.title' },
    { place: 8, path: 'kept', key: 'kept.title' },
  ],
  act: [{ place: 1, path: 'propose', key: 'propose.link' }],
  learn: [
    { place: 5, path: dataPath, key: 'data.title' },
    { place: 7, path: changesPath, key: 'changes.title' },
    { place: 8, path: followingPath, key: 'follow.title' },
  ],
};

/** Every list of the site, in the footer, by what brings people to it. */
export const footerSections: { title: MessageKey; links: SectionLink[] }[] = [
  { title: 'footer.find', links: listLinks('find') },
  { title: 'footer.act', links: listLinks('act') },
  { title: 'footer.learn', links: listLinks('learn') },
];

const main = new Set(['help', 'associations', 'volunteer', 'support']);

/** The most important of them, in the header. */
export const mainSections = footerSections
  .flatMap(({ links }) => links)
  .filter(({ path }) => main.has(path));

function listLinks(column: Column): SectionLink[] {
  const ofCollections = publicCollections.flatMap((collection) => {
    const { footer } = collectionTable[collection];
    if (footer.column !== column) return [];
    const key: MessageKey = 'words' in footer ? footer.words : titleOf(collection);
    return [{ place: footer.place, path: pathOf(collection), key }];
  });
  return [...ofCollections, ...otherLinks[column]].sort((a, b) => a.place - b.place);
}

/** Lists that lead on from a list: what else brings the same people here. */
export function listSeeAlso(collection: PlainCollection): readonly PlainCollection[] {
  return collectionTable[collection].seeAlso;
}
