import { describe, expect, it } from 'vitest';
import { isMobile, isPrivateEmail, leaveOutPersons } from './leave-out-persons.ts';

/** Invented people and numbers that nobody has. */
describe('persons in a text', () => {
  it.each([
    ['12 rue de Fès, Meknès. Tél : 0661 00 00 00', '12 rue de Fès, Meknès.', ['mobile']],
    ['12 rue de Fès (chez M. Exemple Alami)', '12 rue de Fès (chez …)', ['name']],
    ['Fondée en 2011 par Mme Exemple El Alami à Fès.', 'Fondée en 2011 par … à Fès.', ['name']],
    [
      'Créée par M. Ahmed Exemple (0661 00 00 00), à Fès.',
      'Créée par …, à Fès.',
      ['name', 'mobile'],
    ],
    ['Elle soigne. Appelez Mme Exemple au 0661000000.', 'Elle soigne.', ['name', 'mobile']],
    ['Écrire à fatima.exemple@gmail.com', 'Écrire à', ['email']],
    ['Président : Ahmed Exemple, tél. 0661000000', 'Président', ['name', 'mobile']],
    ['مقر الجمعية عند السيد أحمد المثالي، مراكش', 'مقر الجمعية عند …، مراكش', ['name']],
    ['الهاتف: ٠٦٦١٠٠٠٠٠٠', '', ['mobile']],
  ])('%s', (text, left, found) => {
    const read = leaveOutPersons(text);
    expect(read.text).toBe(left);
    expect(read.found.map(({ what }) => what).sort()).toEqual([...found].sort());
  });

  it.each([
    '12, rue du Dr Roux, Casablanca',
    'Avenue Mohammed V, Rabat',
    'Tél : 0522 00 00 00, contact@exemple.ma',
    'Lycée Moulay Youssef',
    'شارع الدكتور المثالي، فاس',
    'Projet 2011-2013, 250 000 DH',
  ])('%s has none', (text) => expect(leaveOutPersons(text)).toEqual({ text, found: [] }));
});

it('tells somebody’s own mail from that of an association', () => {
  expect(isPrivateEmail('fatima.exemple@gmail.com')).toBe(true);
  expect(isPrivateEmail('m.alaoui@hotmail.fr')).toBe(true);
  expect(isPrivateEmail('association.exemple@gmail.com')).toBe(false);
  expect(isPrivateEmail('fatima.fihria@gmail.com', 'Association Fatima Fihria')).toBe(false);
  expect(isPrivateEmail('fatima@exemple.ma')).toBe(false);
});

it('tells a mobile from a landline', () => {
  expect(isMobile('+212661000000')).toBe(true);
  expect(isMobile('+212522000000')).toBe(false);
});
