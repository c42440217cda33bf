import { describe, expect, it } from 'vitest';
import type { RecordFile } from '#records/read-content.ts';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { noDuplicate } from './no-duplicate.ts';

function check(texts: Record<string, string>) {
  return noDuplicate.check(buildContent(texts), { today: '2025-11-22' });
}

const phone = 'contacts:\n  - phones:\n      - number: "+212612345678"\n';
const name = (fr: string) => `name:\n  fr: ${fr}\n`;
const place = (province: string, commune = '') =>
  `places:\n  - province: ${province}\n    precision: province\n${commune && `    commune: ${commune}\n`}`;

describe('no-duplicate', () => {
  it('finds a telephone, a link and a number that two have in common', () => {
    const issues = check({
      'associations/amal': `${name('Amal')}${phone}website: https://www.amal.example/\nregistration:\n  number: 12/2019\n`,
      'associations/nour': `${name('Nour')}${phone}links:\n  - network: other\n    url: https://amal.example\nregistration:\n  number: 12 / 2019\n`,
    });
    expect(listIssues(issues)).toEqual([
      'associations/nour.yaml:5:17 duplicate-phone',
      'associations/nour.yaml:8:10 duplicate-link',
      'associations/nour.yaml:10:11 duplicate-registration',
    ]);
    expect(issues[0]?.values).toEqual({ found: '+212612345678', other: 'associations/amal.yaml' });
  });

  it('points at the address itself, be it that of a site or of a profile', () => {
    const site = 'website: https://amal.example\n';
    const links =
      'links:\n  - network: other\n    url: https://b.example\n  - network: other\n    url: https://amal.example\n';
    const at = (one: string, other: string) =>
      listIssues(
        check({ 'associations/a1': name('Amal') + one, 'associations/a2': name('Nour') + other }),
      );
    expect(at(links, site)).toEqual(['associations/a2.yaml:3:10 duplicate-link']);
    expect(at(site, links)).toEqual(['associations/a2.yaml:7:10 duplicate-link']);
  });

  it('finds a telephone that a third one shares with the first alone', () => {
    const contact = (...numbers: string[]) =>
      `contacts:\n  - phones:\n${numbers.map((number) => `      - number: "${number}"\n`).join('')}`;
    const issues = check({
      'associations/a1': name('Amal') + phone,
      'associations/b1': `${name('Nour')}${phone}memberOf:\n  - a1\n  - c1\n`,
      'associations/c1': name('Khotwa') + contact('+212612345678', '+212528000000'),
    });
    // The second is a branch of both: what the third shares, it shares with the first.
    expect(issues).toMatchObject([
      { file: 'associations/c1.yaml', values: { other: 'associations/a1.yaml' } },
    ]);
  });

  it('lets a branch share with its federation, and a successor with whom it follows', () => {
    expect(
      check({
        'associations/amal': `${name('Amal')}${phone}memberOf:\n  - nour\n`,
        'associations/nour': name('Nour') + phone,
      }),
    ).toEqual([]);
    expect(
      check({
        'associations/amal': `${name('Amal')}${phone}successor: nour\n`,
        'associations/nour': name('Nour') + phone,
      }),
    ).toEqual([]);
  });

  it('lets two authorities give the same number', () => {
    const registration = 'registration:\n  number: 12/2019\n';
    expect(
      check({
        'associations/amal': name('Amal') + registration + place('fes'),
        'associations/nour': name('Nour') + registration + place('taza'),
      }),
    ).toEqual([]);
  });

  it('lets an association and a funder be the same body', () => {
    expect(
      check({ 'associations/amal': name('Amal') + phone, 'funders/amal': name('Amal') + phone }),
    ).toEqual([]);
  });

  it('finds one name written in two ways in one province', () => {
    const issues = check({
      'associations/amal': name('Association Élan des Femmes') + place('fes'),
      'associations/amal-2': name('Elan des femes') + place('fes'),
      'associations/nour': `name:\n  ar: جمعية الأمل\n${place('taza')}`,
      'associations/nour-2': `name:\n  ar: الامل\n${place('taza')}`,
    });
    expect(listIssues(issues)).toEqual([
      'associations/amal-2.yaml:2:7 duplicate-name',
      'associations/nour-2.yaml:2:7 duplicate-name',
    ]);
    expect(issues[0]?.values).toEqual({ found: 'Elan des femes', other: 'associations/amal.yaml' });
  });

  it.each([
    ['Khotwa', 'Khotvva'],
    ['Amal', 'Arnal'],
    ['Illigh', 'lIlıgh'],
  ])('finds %s and %s, which are the same at a glance', (one, other) => {
    const issues = check({
      'associations/a1': name(one) + place('fes'),
      'associations/a2': name(other) + place('fes'),
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['duplicate-name']);
  });

  it('finds a digit in a word of three letters, and a number in other letters', () => {
    const number = (written: string) => `registration:\n  number: ${written}\n`;
    const issues = check({
      'associations/a1': name('Réseau abc1') + place('fes') + number('12/2019 b'),
      'associations/a2': name('Réseau abcl') + place('fes') + number('12/2019.B'),
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['duplicate-registration', 'duplicate-name']);
  });

  it('points at the other name by which somebody else is known', () => {
    const issues = check({
      'associations/amis': name('Amis de Tata'),
      'associations/amal': `${name('Amal')}otherNames:\n  - Amal\n  - Les Amis de Tata\n`,
    });
    expect(listIssues(issues)).toEqual(['associations/amal.yaml:5:5 duplicate-name']);
    expect(issues[0]?.values).toEqual({
      found: 'Les Amis de Tata',
      other: 'associations/amis.yaml',
    });
  });

  it('tells each pair once, and a third one of both', () => {
    const issues = check({
      'associations/a1': `${name('Amis de Tata')}otherNames:\n  - Amis de Tata\n`,
      'associations/a2': `${name('Amis de Tata')}otherNames:\n  - Les Amis de Tata\n`,
      'associations/a3': name('Amis de Tata') + place('tata'),
    });
    expect(issues.map(({ file, values }) => `${file} ${values.other}`)).toEqual([
      'associations/a2.yaml associations/a1.yaml',
      'associations/a3.yaml associations/a1.yaml',
    ]);
  });

  it('looks for a letter more or less only within a province, and in long names', () => {
    const find = (one: string, other: string, where: string) =>
      check({
        'associations/a1': name(one) + where,
        'associations/a2': name(other) + where,
      }).length;
    expect(find('Khotwate', 'Khotwates', place('fes'))).toBe(1);
    expect(find('Khotwate', 'Khotware', place('fes'))).toBe(1);
    expect(find('Khotwat', 'Khotwar', place('fes'))).toBe(0);
    expect(find('Khotwate', 'Khotware', '')).toBe(1);
    expect(
      check({
        'associations/a1': name('Khotwate') + place('fes'),
        'associations/a2': name('Khotware'),
      }),
    ).toEqual([]);
  });

  it('finds another spelling that is the name of somebody else', () => {
    const issues = check({
      'associations/amal': `${name('Amal')}otherNames:\n  - Les Amis de Tata\n`,
      'associations/amis': name('Amis de Tata'),
    });
    expect(listIssues(issues)).toEqual(['associations/amis.yaml:2:7 duplicate-name']);
  });

  it.each([
    ['in two provinces', place('fes'), place('taza')],
    ['in two communes', place('fes', '03.231.01.01'), place('fes', '03.231.01.03')],
    [
      'with two numbers',
      'registration:\n  number: 12/2019\n',
      'registration:\n  number: 13/2019\n',
    ],
  ])('takes the same name %s for two associations', (_, one, other) => {
    expect(
      check({
        'associations/amal': name('Association Al Amal') + one,
        'associations/amal-2': name('Al Amal') + other,
      }),
    ).toEqual([]);
  });

  it('finds the same name where one of both has no number', () => {
    const issues = check({
      'associations/amal': `${name('Association Al Amal')}registration:\n  number: 12/2019\n`,
      'associations/amal-2': name('Al Amal'),
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['duplicate-name']);
  });

  it('tells School 1 from School 2, and short words that resemble each other', () => {
    expect(
      check({
        'associations/a1': name('Amis de l’école 1') + place('fes'),
        'associations/a2': name('Amis de l’école 2') + place('fes'),
        'associations/a3': name('Amal') + place('fes'),
        'associations/a4': name('Amel') + place('fes'),
      }),
    ).toEqual([]);
  });

  it.each([
    ['Cyrillic letters', 'Associаtion Khоtwа'],
    ['a Greek letter', 'Association Khοtwa'],
    ['an Armenian letter', 'Association Kհotwa'],
    ['letters of Tifinagh', 'Khⴰtwa'],
    ['a digit', 'Kh0twa'],
    ['a digit in each word', 'A55ociation Kh0twa'],
    ['letters of full width', 'Ｋｈｏｔｗａ'],
    ['letters of formulas', '𝗞𝗵𝗼𝘁𝘄𝗮'],
    ['small capitals', 'KHOTᴡA'],
  ])('finds a name that looks like another by %s', (_, fr) => {
    for (const where of [place('fes'), '']) {
      const issues = check({
        'associations/khotwa': name('Association Khotwa') + place('fes'),
        'associations/other': name(fr) + where,
      });
      expect(issues.map(({ rule }) => rule)).toEqual(['duplicate-name']);
    }
  });

  it.each([
    ['Annawat 2', 'Annawat'],
    ['4L Trophy', 'Trophy'],
    ['1001 fontaines', '101 fontaines'],
    ['Ado+', 'Adi'],
    ['École 1', 'École l'],
    ['Réseau ab1', 'Réseau abl'],
    ['Association', 'Fondation'],
    ['Association', 'جمعية'],
    ['جمعية أڭادير', 'جمعية أكادير الكبرى'],
  ])('takes %s for another than %s', (one, other) => {
    expect(
      check({
        'associations/one': name(one) + place('fes'),
        'associations/other': name(other) + place('fes'),
      }),
    ).toEqual([]);
  });

  it('takes two thousand names that differ by a number for two thousand associations', () => {
    const [file] = buildContent({ 'associations/amal': place('fes') }).files;
    const files = Array.from({ length: 2_000 }, (_, index) => {
      const record = {
        ...(file?.record as object),
        name: { fr: `Amis ${index} du quartier des oliviers` },
      };
      return { ...file, id: `a${index}`, record } as RecordFile;
    });
    expect(noDuplicate.check({ ...buildContent({}), files }, { today: '2025-11-22' })).toEqual([]);
  });
});
