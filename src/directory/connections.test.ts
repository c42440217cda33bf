import { describe, expect, it } from 'vitest';
import { collections, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { findReferrers, groupReferrers } from './connections.ts';
import { createDirectory, type Directory } from './directory.ts';

/** The ways to every reference in a schema: `services › [] › audiences › [] › audience`. */
function* walkReferencePaths(node: FieldNode, path: string[] = []): Generator<[string[], string]> {
  if (node.kind === 'reference') yield [path, node.collection ?? ''];
  if (node.items) yield* walkReferencePaths(node.items, [...path, '[]']);
  for (const [key, child] of Object.entries(node.properties ?? {}))
    yield* walkReferencePaths(child, [...path, key]);
}

/** A record that holds nothing but one value at the end of a path. */
function wrap(path: string[], value: unknown): unknown {
  return path.reduceRight((inner, key) => (key === '[]' ? [inner] : { [key]: inner }), value);
}

const references = collections.flatMap((collection) =>
  [...walkReferencePaths(describeFields(schemas[collection]))].map(([path, target]) => ({
    collection,
    path,
    target,
    name: `${collection}: ${path.join(' › ')}`,
  })),
);

describe('every reference of every schema', () => {
  it('is looked at', () => {
    const names = references.map(({ name }) => name);
    expect(names).toContain('associations: services › [] › audiences › [] › audience');
    expect(names).toContain('events: place › province');
  });

  it.each(references)('$name is followed back', ({ collection, path, target }) => {
    const record = { id: 'here', ...(wrap(path, 'there') as object) };
    const lists = Object.fromEntries(collections.map((each) => [each, [] as object[]]));
    lists[collection]?.push(record);
    const site = { name: { fr: 'Twiza' }, url: 'https://twiza.example' };
    const directory = createDirectory(lists as unknown as Directory['list'], [], site, {
      today: '2026-11-28',
    });
    expect(findReferrers(directory, target as typeof collection, 'there')).toEqual([
      { collection, id: 'here' },
    ]);
    expect(findReferrers(directory, target as typeof collection, 'elsewhere')).toEqual([]);
  });
});

describe('the records around one', () => {
  const directory = buildDirectory({
    projects: [
      { id: 'wells', associations: ['amal'], partners: ['amal'], programme: 'water' },
      { id: 'school', associations: ['baraka'] },
    ],
    needs: [{ id: 'desks', association: 'amal' }],
    associations: [{ id: 'baraka', refersTo: ['amal'] }],
  });

  it('are told once each, however many fields point there', () => {
    const found = findReferrers(directory, 'associations', 'amal');
    expect(found.map(({ collection, id }) => `${collection}/${id}`).toSorted()).toEqual([
      'associations/baraka',
      'needs/desks',
      'projects/wells',
    ]);
  });

  it('are grouped by their plain collections; associations are listed elsewhere', () => {
    const groups = groupReferrers(directory, 'associations', 'amal');
    const told = groups.map(({ collection, records }) => [collection, records.map(({ id }) => id)]);
    expect(told).toEqual([
      ['projects', ['wells']],
      ['needs', ['desks']],
    ]);
  });

  it('have a namesake in another collection apart', () => {
    expect(groupReferrers(directory, 'funders', 'amal')).toEqual([]);
  });
});
