import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { findInPseudonym, findPersonalData } from './find-personal-data.ts';

const read = (name: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../../tests/fixtures/wish-texts-${name}.json`, import.meta.url),
      'utf8',
    ),
  );
const refused = read('refused') as Record<string, [text: string, what: string][]>;
const accepted = read('accepted') as Record<string, string[]>;

describe('findPersonalData', () => {
  it('is tried on at least 60 texts that are refused and 60 that are not, in every language of the site', () => {
    expect(Object.keys(refused).sort()).toEqual([...locales].sort());
    expect(Object.keys(accepted).sort()).toEqual([...locales].sort());
    expect(Object.values(refused).flat().length).toBeGreaterThanOrEqual(60);
    expect(Object.values(accepted).flat().length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.values(refused).flat())('sees in %j: %s', (text, what) => {
    expect(findPersonalData(text)?.what).toBe(what);
  });

  it.each(Object.values(accepted).flat())('takes %j', (text) => {
    expect(findPersonalData(text)).toBeUndefined();
  });
});

describe('findInPseudonym', () => {
  it.each([
    'Karim Essai',
    'Fatima Ezzahra E.',
    'Mme Essai',
    'نور بن مثال',
    'محمد المثال',
    'Ben Essai',
    '@nour_aide',
    'nour.aide@mail.example',
  ])('refuses %s', (pseudonym) => {
    expect(findInPseudonym(pseudonym)).toBeDefined();
  });

  it.each([
    'Nour',
    'Tasnim-essai',
    'Amie des livres',
    'Étoile du Sud',
    'قلب طيب',
    'نور',
    'Helping Hand',
    'Sonne 7',
    'Karim',
  ])('takes %s', (pseudonym) => {
    expect(findInPseudonym(pseudonym)).toBeUndefined();
  });
});

describe('findPersonalData, of short pieces', () => {
  it.each([
    ['nour@mail.example', 'email'],
    ['nour (at) mail.example', 'email'],
    ['nour [arobase] mail [point] example', 'email'],
    ['karim at gmail point com', 'email'],
    ['karim.b AT gmail DOT com', 'email'],
    ['karim arobase gmail point com', 'email'],
    ['karim @ gmail . com', 'email'],
    ['karim@gmail point com', 'email'],
    ['karim (at) asso point fes point ma', 'email'],
    ['karim -at- gmail -dot- com', 'email'],
    ['karim arobase gmail', 'email'],
    ['كريم آت جيميل نقطة كوم', 'email'],
    ['karim آت gmail نقطة com', 'email'],
    ['karim أروباز جيميل', 'email'],
    ['06 12 34 56 78', 'phone'],
    ['06.12.34.56.78', 'phone'],
    ['06-12-34-56-78', 'phone'],
    ['+212 6 12 34 56 78', 'phone'],
    ['00 212 612345678', 'phone'],
    ['٠٦١٢٣٤٥٦٧٨', 'phone'],
    ['+32 470 12 34 56', 'phone'],
    ['compte 011519000001234567', 'phone'],
    ['https://nour.example', 'link'],
    ['www.nour.example', 'link'],
    ['wa.me/212612345678', 'link'],
    ['mon site nour-fes.ma', 'link'],
    ['voir linkedin.com/in/nour', 'link'],
    ['@nour_fes', 'account'],
    ['Insta : nour_fes', 'account'],
    ['facebook: nour.fes', 'account'],
    ['انستغرام: nour_2000', 'account'],
    ['ma carte AB123456', 'card'],
    ['CIN : j 45678', 'card'],
    ['J 456789', 'card'],
    ['12, rue des Oliviers', 'street'],
    ['j’habite rue Mohammed V', 'street'],
    ['5 bd Zerktouni', 'street'],
    ['avenue Hassan II', 'street'],
    ['زنقة الزيتون', 'street'],
    ['حي السلام رقم 12', 'street'],
    ['عمارة 4', 'street'],
    ['12 Olive Street', 'street'],
    ['Olivenstraße 12', 'street'],
    ['OLIVENSTRASSE 12', 'street'],
    ['WWW.NOUR.EXAMPLE', 'link'],
    ['12, RUE DES OLIVIERS', 'street'],
    ['INSTA : nour_fes', 'account'],
    ['cin : j 45678', 'card'],
    ['12 OLIVE STREET', 'street'],
  ])('sees %s', (text, what) => {
    expect(findPersonalData(text)?.what).toBe(what);
  });

  it.each([
    'Infirmière depuis 2012, je peux aider deux heures par semaine, de 18:00 à 20:00.',
    'J’ai travaillé avec les enfants de la rue depuis 2019, 3 fois par semaine.',
    'Les maraudes dans la rue à Fès m’intéressent.',
    'Disponible du 01/12/2025 au 15/01/2026, ou 2025-2026.',
    'Libre le 05/12/2025 08:30, le 06.12.2025 10:00 ou de 9h00 10 fois.',
    'Facebook, Instagram : je gère des comptes depuis 5 ans.',
    'Réseaux : Instagram et TikTok.',
    'J’ai géré un budget de 120 000 DH, puis DH 50000.',
    'Master 2, permis B, norme ISO 9001, niveau B2.',
    'Je parle arabe, français et anglais (C1).',
    'أعمل مع أطفال الشارع منذ 2019',
    'أريد أن أشارك في درب النجاح مع الجميع',
    'أسكن في حي شعبي وأستطيع التنقل',
    'عندي 10 سنوات من التجربة في التدريس',
    'Ich helfe gern an 2 Abenden, ab 18 Uhr.',
    'Node.js, Vue.js, WordPress et Excel.',
    'At this point in my life I can give two hours at school.',
    'I looked at one point of the programme, at a dot com company.',
    'I worked at Yahoo and at Outlook Express.',
    'Le point com’ de la semaine : je peux aider à la rédaction.',
    'Le point fort : je suis à l’aise à l’oral.',
    'الصيف آت، وأريد نقطة انطلاق جديدة.',
    'العام آت ومعه نقطة أمل لكل الأطفال',
  ])('takes %s', (text) => {
    expect(findPersonalData(text)).toBeUndefined();
  });

  it.each(['-', 'a-', '-dot-b', ' dot b', 'a at ', ' . '])(
    'comes to an end with %j as often as a wish is long, and sees no address in it',
    (part) => {
      expect(findPersonalData(`a at b${part.repeat(600 / part.length)}!`)).toBeUndefined();
    },
  );
});
