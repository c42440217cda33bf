import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { Locale } from '#model/locales.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { cleanTyped } from './clean-typed.ts';
import { Doubt, Partly } from './doubt.ts';
import { splitEmails } from './read-email.ts';
import { splitPhones } from './read-phone.ts';
import { readValue } from './read-value.ts';

const fields = describeFields(association);
const directory = buildDirectory({});
const find = (name: string) =>
  name
    .split('.')
    .reduce<FieldNode | undefined>(
      (node, key) => (key === '0' ? node?.items : node?.properties?.[key]),
      fields,
    ) as FieldNode;
const read = (name: string, typed: string, locale: Locale = 'fr', countries = ['MA']) => {
  const value = readValue(find(name), cleanTyped(typed), {
    form: { locale, directory },
    countries,
  });
  if (value instanceof Partly) return [value.value];
  return value instanceof Doubt ? (value.why as { key: string }).key : value;
};

describe('amounts', () => {
  it.each([
    ['1.250', 1250],
    ['1,250', 1250],
    ['2.000', 2000],
    ['1 250', 1250],
    ['1\u202F250', 1250],
    ['1.234.567', 1234567],
    ['1.250,50', 1250.5],
    ['1,250.50', 1250.5],
    ['2 500,00', 2500],
    ['12,5', 12.5],
    ['0.250', 0.25],
    ['50 dh', 50],
    ['50DHS', 50],
    ['1.250 MAD', 1250],
    ['MAD 50', 50],
    ['٢٠٠', 200],
    ['١٬٢٥٠', 1250],
    ['١٢٫٥', 12.5],
    ['٥٠ درهم', 50],
    ['1250 dirhams', 1250],
    ['50\u200E', 50],
  ])('%s dirhams', (typed, amount) => expect(read('services.0.fee.from', typed)).toBe(amount));

  it.each(['50 €', '50 à 100', 'gratuit', '12 50', '1.25.0', '50 jours'])(
    '%s is asked about',
    (typed) => expect(read('services.0.fee.from', typed)).toBe(typed),
  );
});

it.each([
  ['3 jours', 3],
  ['٣ أيام', 3],
  ['2,5', 2.5],
  ['1 semaine', '1 semaine'],
  ['3 dh', '3 dh'],
])('%s until the answer', (typed, days) => expect(read('referrals.replyDays', typed)).toBe(days));

it.each([
  ['33.573', 33.573],
  ['-7,589', -7.589],
])('the coordinate %s', (typed, degrees) =>
  expect(read('places.0.coordinates.lat', typed)).toBe(degrees),
);

it.each([
  ['en 2011', 2011],
  ['٢٠١١', 2011],
  ['depuis 2011.', 2011],
  ['en 2', 'en 2'],
  ['2011 ou 2012', '2011 ou 2012'],
  ['2011-2012', '2011-2012'],
  ['vers 2011', 'vers 2011'],
  ['avant 2011', 'avant 2011'],
  ['حوالي 2011', 'حوالي 2011'],
  ['2011 (?)', '2011 (?)'],
  ['تأسست سنة ٢٠١١', 2011],
  ['avril 2011', 2011],
  ['01/04/2011', 2011],
  ['1432 هـ', '1432 هـ'],
])('the year %s', (typed, year) => expect(read('founded', typed)).toBe(year));

it.each<[Locale, string, string]>([
  ['fr', '08/03/2011', '2011-03-08'],
  ['fr', '8 mars 2011', '2011-03-08'],
  ['fr', '1er août 2011', '2011-08-01'],
  ['ar', '٢٠١١-٠٣-٠٨', '2011-03-08'],
  ['ar', '8 غشت 2011', '2011-08-08'],
  ['ar', '8 أغسطس 2011', '2011-08-08'],
  ['fr', '2011/03/08', '2011-03-08'],
  ['en', '25/03/2011', '2011-03-25'],
  ['en', '3/25/2011', '2011-03-25'],
  ['en', '08/03/2011', 'intake.why.date'],
  ['en', 'March 8, 2011', '2011-03-08'],
  ['de', '8.3.2011', '2011-03-08'],
  ['fr', 'mars 2011', '2011-03'],
  ['fr', 'mardi 8 mars 2011', '2011-03-08'],
  ['ar', 'الثلاثاء 8 مارس 2011', '2011-03-08'],
  ['fr', '03/2011', '2011-03'],
  ['fr', 'vers 2011', 'vers 2011'],
])('in %s the day %s', (locale, typed, day) =>
  expect(read('registration.date', typed, locale)).toBe(day),
);

describe('telephones', () => {
  it.each<[string, string[], string]>([
    ['0528 00 00 00', ['MA'], '+212528000000'],
    ['\u202A0661 00 00 00\u202C', ['MA'], '+212661000000'],
    ['2511', ['MA'], '2511'],
    ['19', ['FR'], '19'],
    ['06 12 34 56 78', ['FR'], '+33612345678'],
    ['07 81 23 45 67', ['FR'], '+33781234567'],
    ['612 345 678', ['ES'], '+34612345678'],
    ['0470 12 34 56', ['BE'], '+32470123456'],
    ['0176 1234567', ['DE'], '+491761234567'],
    ['320 123 4567', ['IT'], '+393201234567'],
    ['+33 6 12 34 56 78', ['MA'], '+33612345678'],
    ['0033 6 12 34 56 78', ['BE'], '+33612345678'],
    ['0470 12 34 56', ['MA', 'BE'], '+32470123456'],
    ['0612345678', ['MA', 'FR'], 'intake.why.phoneCountry'],
    ['0612345678', [''], 'intake.why.phoneCountry'],
    ['123456', ['MA'], '123456'],
    ['49 176 1234567', ['DE'], '+491761234567'],
    ['Fax : 0522 00 00 00', ['MA'], 'intake.why.fax'],
    ['Tél : 0522 00 00 00', ['MA'], '+212522000000'],
  ])('%s in %j', (typed, countries, number) =>
    expect(read('contacts.0.phones.0.number', typed, 'fr', countries)).toBe(number),
  );

  it.each([
    ['0522 00 00 00 / 0661 00 00 00', 2],
    ['0522-00-00-00', 1],
    ['05 22 00 00 00 - 06 61 00 00 00', 2],
    ['0522000000, 0661000000', 2],
    ['0522000000 et 0661000000', 2],
    ['0522000000 أو 0661000000', 2],
    ['0522000000\n0661000000', 2],
    ['05 / 22 / 00 / 00 / 00', 1],
    ['0522/00.00.00', 1],
    ['19 ou 141', 2],
    ['05 22 00 00 00  06 61 00 00 00', 2],
    ['Fixe : 0522000000 GSM : 0661000000', 2],
    ['• 0522000000 • 0661000000', 2],
    ['0522000000–0661000000', 2],
    ['0522 00 00 00 / 01', 1],
    ['05 22 00 00 00 poste 12', 1],
  ])('%s are %d', (typed, count) => expect(splitPhones(typed, ['MA'])).toHaveLength(count));
});

it.each([
  ['a@b.ma', 1],
  ['a@b.ma, c@d.ma', 2],
  ['a@b.ma et c@d.ma', 2],
  ['a@b.ma (Amal)', 1],
  ['Amal <a@b.ma>; Zineb <c@d.ma>', 2],
])('%s are %d addresses', (typed, count) => expect(splitEmails(typed)).toHaveLength(count));

it.each([
  ['contacts.0.emails.0', 'contact@assoc.ma\u200F', 'contact@assoc.ma'],
  ['website', 'https://assoc.ma\u200E', 'https://assoc.ma'],
  ['places.0.country', 'Allemagne', 'DE'],
  ['places.0.country', 'be', 'BE'],
  ['places.0.country', 'Al', 'intake.why.country'],
  ['places.0.country', 'en Allemagne', 'DE'],
  ['places.0.country', '🇫🇷', 'FR'],
  // Codes of countries that are no more: whoever wrote one may be in another of their heirs.
  ['places.0.country', 'YU', 'YU'],
  ['places.0.country', 'UK', 'GB'],
  ['contacts.0.emails.0', '<contact@assoc.ma>', 'contact@assoc.ma'],
  ['contacts.0.emails.0', 'E-mail : contact@assoc.ma.', 'contact@assoc.ma'],
  ['contacts.0.emails.0', 'contact (at) assoc [dot] ma', 'contact@assoc.ma'],
  ['contacts.0.emails.0', '[contact@assoc.ma](mailto:contact@assoc.ma)', 'contact@assoc.ma'],
  ['contacts.0.emails.0', 'mailto:contact@assoc.ma?subject=x', 'contact@assoc.ma'],
  ['website', 'HTTPS://WWW.Assoc.MA/Page', 'https://www.assoc.ma/Page'],
  ['website', '(https://assoc.ma).', 'https://assoc.ma'],
  ['website', 'Site : www.assoc.ma', 'https://www.assoc.ma'],
  ['website', 'https// assoc.ma', 'https://assoc.ma'],
  [
    'website',
    'https://assoc.ma/une/adresse\n/longue?x=\n1',
    'https://assoc.ma/une/adresse/longue?x=1',
  ],
  ['website', 'https://assoc.ma/\nAmal', ['https://assoc.ma/']],
  ['website', 'https://assoc.ma et https://autre.ma', 'https://assoc.ma et https://autre.ma'],
  ['website', '[assoc](https://assoc.ma)', ['https://assoc.ma']],
  [
    'website',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fassoc.ma%2F&data=05%7C01',
    'https://assoc.ma/',
  ],
  // What stands beside a value is told, for nothing is lost.
  ['contacts.0.phones.0.number', '0661 00 00 00 (Amal)', ['+212661000000']],
  ['contacts.0.emails.0', 'Amal <contact@assoc.ma>', ['contact@assoc.ma']],
  ['website', 'https://assoc.ma\nEnvoyé de mon téléphone', ['https://assoc.ma']],
])('%s %s', (name, typed, value) => expect(read(name, typed)).toEqual(value));
