import { expect, it } from 'vitest';
import en from '#i18n/en.json' with { type: 'json' };
import review from '#i18n/review/en.json' with { type: 'json' };
import { collections } from '#model/collections.ts';
import { leadOf, listAskedWords, titleOf } from './collection-words.ts';

// Other locales are held against English by their own tests.
it('every word that a descriptor asks for is there', () => {
  const given: Record<string, object> = {
    'src/i18n/en.json': en,
    'src/i18n/review/en.json': review,
  };
  const missing = listAskedWords().filter(
    ({ file, key }) => !Object.hasOwn(given[file] ?? {}, key),
  );
  expect(
    missing.map(
      ({ file, key, collection }) =>
        `${file} has no “${key}”, which ${collection} in src/model/collections.ts asks for: write it there and in the other locales.`,
    ),
  ).toEqual([]);
});

it('a review has words for collections that there are', () => {
  const others = ['what.page', 'what.site'];
  const asked = [...collections.map((collection) => `what.${collection}`), ...others];
  const given = Object.keys(review).filter((key) => key.startsWith('what.'));
  expect(given.sort()).toEqual(asked.sort());
});

it('a collection goes by its own name, or by the words of its descriptor', () => {
  expect([titleOf('needs'), leadOf('needs')]).toEqual(['nav.needs', 'needs.lead']);
  expect([titleOf('services'), leadOf('focus-areas')]).toEqual(['nav.help', 'focus.lead']);
});
