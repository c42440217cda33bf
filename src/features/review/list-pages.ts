import { isPublic, pathOf } from '#directory/addresses.ts';
import { findReferrers, walkReferences } from '#directory/connections.ts';
import { type Collection, isCollection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Content } from '#records/read-content.ts';

/** A record that a change touches, by where it lives. */
export interface TouchedRecord {
  collection: Collection;
  id: string;
}

/**
 * The addresses, below a locale, of the pages that show something of a record: its own, its list,
 * those of whatever it names or is named by, and the regions of its provinces. Before and after,
 * for a page that a record leaves changes as well. Its own come first.
 */
export function listPages(
  touched: readonly TouchedRecord[],
  contents: readonly Content[],
): string[] {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const { collection, id } of touched) {
    if (isPublic(collection)) own.add(pathOf(collection, id)).add(pathOf(collection));
    for (const content of contents) {
      for (const target of listTargets(content, collection, id)) {
        others.add(target);
        const [folder = '', name = ''] = target.split('/');
        if (folder === 'provinces')
          for (const region of listTargets(content, folder, name)) others.add(region);
      }
      const referrers = findReferrers({ list: content.records }, collection, id);
      for (const referrer of referrers) others.add(`${referrer.collection}/${referrer.id}`);
    }
  }
  const paths = [...others].flatMap((target) => {
    const [folder = '', id] = target.split('/');
    return isCollection(folder) && isPublic(folder) ? [pathOf(folder, id)] : [];
  });
  return [...new Set([...own, ...paths])];
}

function listTargets(content: Content, collection: Collection, id: string): string[] {
  const record = content.files.find((file) => file.collection === collection && file.id === id);
  return [...walkReferences(record?.record, describeFields(schemas[collection]))];
}
