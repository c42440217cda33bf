import { expect, it } from 'vitest';
import { findRevealing } from './find-revealing.ts';

it.each([
  [
    'text.fr',
    ['J’aime lire. Appelez le 06 12 34 56 78 ! Merci.'],
    'phone',
    'Appelez le 06 12 34 56 78 !',
  ],
  ['text.ar', ['أحب القراءة. اتصلوا بي ٠٦١٢٣٤٥٦٧٨ مساء.'], 'phone', 'اتصلوا بي ٠٦١٢٣٤٥٦٧٨ مساء.'],
  ['text.en', ['I read. Write to nour (at) posteo'], 'email', 'Write to nour (at) posteo'],
  ['pseudonym', ['Karim Essai'], 'name', 'Karim Essai'],
])('says of %s which sentence tells who somebody is', (name, texts, what, said) => {
  expect(findRevealing(texts, name)).toEqual({ what, said });
});

it('sees what two fields say together, and what each alone does not', () => {
  expect(findRevealing(['nour arobase'], 'pseudonym')).toBeUndefined();
  expect(findRevealing(['nour arobase', 'gmail point com'], 'text.fr')).toMatchObject({
    what: 'email',
  });
});

it('takes an ordinary wish, and cuts a long sentence', () => {
  expect(
    findRevealing(['Grenade', 'Deux heures par semaine, de 18:00 à 20:00.'], 'text.fr'),
  ).toBeUndefined();
  const long = `${'mot '.repeat(40)}06 12 34 56 78`;
  expect(findRevealing([long], 'text.fr')?.said.length).toBeLessThan(100);
});
