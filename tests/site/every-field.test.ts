import { describe, expect, it } from 'vitest';
import { plainCollections } from '#directory/addresses.ts';
import { recordCollections, schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import { isTextKind } from '#model/kinds.ts';
import { localeEntry, locales } from '#model/locales.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { findLanguage, findText } from '../support/find-text.ts';
import { readFixtureRecords, recordAddress } from '../support/fixture-records.ts';
import { type Expected, listExpected } from '../support/list-expected.ts';
import { openPage } from '../support/open-page.ts';

const site = siteOf('full-record');
const remedy = 'Give these fields a value in tests/fixtures/full-record.';
const world = await readFixtureRecords('full-record');
const pagesOfRecords = recordCollections.flatMap((collection) =>
  world.records[collection].map((record) => ({ collection, record, id: record.id })),
);

describe.each(pagesOfRecords)('the page of $collection/$id', ({ collection, record }) => {
  it.each(locales)('shows every field that has a value, in %s', (locale) => {
    const page = openPage(site, recordAddress(collection, record.id, locale) ?? '');
    const article = page.querySelector('main article');
    if (!article) throw new Error('The page has no article.');
    const node = describeFields(schemas[collection]);
    const expected = listExpected({ value: record, node, field: '', locale, world });
    expect(expected.flatMap((each) => findLack(article, each, locale))).toEqual([]);
  });
});

/** What a reader misses, in words; nothing when it is there, in its language and direction. */
function findLack(
  article: Element,
  { field, text, href }: Expected,
  locale: (typeof locales)[number],
): string[] {
  const lacks: string[] = [];
  const links = [...article.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  if (href && !links.includes(href)) lacks.push(`${field}: no link to ${href}`);
  if (text === undefined) return lacks;
  const texts = Array.isArray(text) ? text : [typeof text === 'string' ? text : text.text];
  const elements = texts.flatMap((each) => findText(article, each));
  if (elements.length === 0) return [...lacks, `${field}: “${texts[0]}” is not there`];
  if (typeof text === 'string' || Array.isArray(text)) return lacks;
  const { tag, dir } = localeEntry(text.lang);
  const isMarked = elements.some((element) => {
    const found = findLanguage(element);
    return found.lang === tag && found.dir === dir;
  });
  if (!isMarked)
    lacks.push(`${field}: “${text.text}” is not marked as ${tag} ${dir} on the page in ${locale}`);
  return lacks;
}

describe('the fixture full-record', () => {
  it('fills every field of an association, to the last one inside another', () => {
    const filled = new Set(world.records.associations.flatMap((record) => listPaths(record)));
    const fields = listFieldPaths(describeFields(schemas.associations));
    expect(
      fields.filter((path) => !filled.has(path)),
      remedy,
    ).toEqual([]);
  });

  // What stands inside their fields is shared with associations.
  it.each(plainCollections)('fills every field of %s', (collection) => {
    const filled = new Set(world.records[collection].flatMap((record) => Object.keys(record)));
    const fields = Object.keys(describeFields(schemas[collection]).properties ?? {});
    expect(
      fields.filter((field) => !filled.has(field)),
      remedy,
    ).toEqual([]);
  });
});

/** `places.hours.week`: the paths of a record that have a value, without the places in lists. */
function listPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listPaths(item, path));
  const inner = value && typeof value === 'object' ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, item]) => listPaths(item, join(path, key)))];
}

/** The same paths as the schema names them; a text counts as filled in any language. */
function listFieldPaths(node: FieldNode, path = ''): string[] {
  if (node.items) return listFieldPaths(node.items, path);
  if (isTextKind(node.kind)) return [path];
  const inner = Object.entries(node.properties ?? {});
  return [
    ...(path ? [path] : []),
    ...inner.flatMap(([key, child]) => listFieldPaths(child, join(path, key))),
  ];
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
