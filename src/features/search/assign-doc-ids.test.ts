import { describe, expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { assignDocIds } from './assign-doc-ids.ts';

const directory = buildDirectory({
  associations: [
    { id: 'zohour', name: { fr: 'Zohour', ar: 'أزهار' } },
    { id: 'twin-b', name: { fr: 'Même nom' } },
    { id: 'twin-a', name: { fr: 'Même nom' } },
    { id: 'ecole', name: { fr: 'École' } },
    { id: 'foyer', name: { fr: 'Foyer', ar: 'يد' } },
  ],
});

describe('the numbers of associations', () => {
  it('are ranks by the name that the locale shows', () => {
    expect([...assignDocIds(directory, 'fr').keys()]).toEqual([
      'ecole',
      'foyer',
      'twin-a',
      'twin-b',
      'zohour',
    ]);
    expect(assignDocIds(directory, 'fr').get('ecole')).toBe(0);
  });

  it('are others in another locale', () => {
    const numbers = assignDocIds(directory, 'ar');
    expect(numbers.get('zohour')).toBeLessThan(numbers.get('foyer') ?? -1);
    expect([...numbers.values()].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});
