import { expect, it } from 'vitest';
import { cleanTyped, cleanValue } from './clean-typed.ts';

it.each([
  ['\u202A0661 00 00 00\u202C', '0661 00 00 00'],
  ['\u202D+212 661 00 00 00\u202C', '+212 661 00 00 00'],
  ['\u20660661 00 00 00\u2069', '0661 00 00 00'],
  ['06\u200B61\u2060 00\uFEFF 00 00', '0661 00 00 00'],
  ['Copié : \u2068Dar Essai\u2069 a changé', 'Copié : Dar Essai a changé'],
  ['12\tRue Exemple', '12 Rue Exemple'],
  ['جمعية\u200Fالأمل', 'جمعية\u200Fالأمل'],
  ['a@b.ma <mailto:a@b.ma>', 'a@b.ma'],
  ['0528 00 00 00<tel:0528000000>', '0528 00 00 00'],
  ['0528 00 00 00 [tel:+212528000000]', '0528 00 00 00'],
  ['<https://exemple.ma>', 'https://exemple.ma'],
  ['exemple.ma <http://exemple.ma/>', 'exemple.ma'],
  [
    'Voir https://exemple.ma/a <https://exemple.ma/a> ou venez',
    'Voir https://exemple.ma/a ou venez',
  ],
  ['Ici <https://ailleurs.example/x>', 'Ici <https://ailleurs.example/x>'],
])('%j was meant as %j', (typed, meant) => expect(cleanTyped(typed)).toBe(meant));

it.each(['Aide \u202Eelgitoh', 'Aide \u202Eelgitoh\u202C', 'a\u202Dجمعية\u202C', 'a\u{E0041}'])(
  'keeps in %j what must not be published',
  (typed) => expect(cleanTyped(typed)).toBe(typed),
);

it.each([
  ['contact@assoc.ma\u200F', 'contact@assoc.ma'],
  ['con\u00ADtact@assoc.ma', 'contact@assoc.ma'],
  ['https://assoc.ma\u200E', 'https://assoc.ma'],
  ['2011\u061C', '2011'],
])('of %j nothing is left but what one sees', (typed, seen) =>
  expect(cleanValue(typed)).toBe(seen),
);
