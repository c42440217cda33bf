import { describe, expect, it } from 'vitest';
import { indexListParents, type ListParent } from '#directory/list-parents.ts';
import { type Locale, locales } from '#model/locales.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { listByName } from './list-by-name.ts';

const directory = buildDirectory({
  associations: [
    { id: 'zohour', name: { fr: 'Association Zohour', ar: 'جمعية أزهار' } },
    { id: 'twin-b', name: { fr: 'Même nom' } },
    { id: 'twin-a', name: { fr: 'Association Même nom' } },
    { id: 'ecole', name: { fr: 'L’École' } },
    { id: 'huda', name: { ar: 'جمعية الهدى' } },
    { id: 'tirra', name: { zgh: 'ⵜⴰⵎⵙⵎⵓⵏⵜ ⵜⵉⵔⵔⴰ' } },
    { id: 'november', name: { fr: '18 novembre' } },
  ],
});
const all = indexListParents(directory).get('associations') as ListParent;
const read = (locale: Locale) =>
  listByName(directory, all, locale).pages.flatMap(({ sections }) =>
    sections.map(({ letter, items }) => `${letter}: ${items.map(({ id }) => id).join(' ')}`),
  );

describe('the list by name', () => {
  it('begins with the letters of the page’s language, and those of other names follow', () => {
    expect(read('fr')).toEqual([
      'e: ecole',
      'm: twin-a twin-b',
      'z: zohour',
      'ه: huda',
      'ⵜ: tirra',
      '#: november',
    ]);
    expect(read('ar').slice(0, 3)).toEqual(['ا: zohour', 'ه: huda', 'e: ecole']);
    expect(read('zgh')[0]).toBe('ⵜ: tirra');
  });

  it.each(locales)('holds everybody once in %s', (locale) => {
    const { pages } = listByName(directory, all, locale);
    const held = pages.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
    expect(held.map(({ id }) => id).sort()).toEqual(
      directory.list.associations.map(({ id }) => id).sort(),
    );
  });
});
