import { expect, it } from 'vitest';
import { z } from 'zod';
import { countryCode } from '#model/fields/country.ts';
import { day, partialDate, time, year, yearlyDay } from '#model/fields/date.ts';
import { choice, list } from '#model/fields/field.ts';
import { timeZone, weekHours } from '#model/fields/hours.ts';
import { siteAddress, webLink } from '#model/fields/link.ts';
import { money } from '#model/fields/money.ts';
import { id, reference } from '#model/fields/reference.ts';
import { line, prose, word } from '#model/fields/text.ts';
import { locales } from '#model/locales.ts';
import { readRecord } from './read-record.ts';

const phone = z
  .string()
  .regex(/^\+\d+$/)
  .meta({ kind: 'phone' });
const schema = z
  .strictObject({
    a: id,
    acronym: word(20),
    amount: money,
    code: z.string().min(3),
    cost: choice(['free', 'paid', 'on-request']),
    country: countryCode,
    day,
    day2: partialDate,
    email: z.email().meta({ kind: 'email' }),
    focus: reference('focus-areas'),
    hours: weekHours,
    iban: z.string().regex(/^MA\d+$/),
    links: list(webLink, 3),
    name: line(),
    needs: list(z.strictObject({ of: id })),
    numbers: list(phone),
    percent: z.number().min(0).max(100).meta({ kind: 'percent' }),
    phone,
    site: siteAddress,
    text: prose(100),
    time,
    url: webLink,
    volunteers: z.boolean(),
    year,
    yearly: yearlyDay,
    zone: timeZone,
  })
  .partial();

/** Every issue as messages need it: where it stands, what it is, and what they are told. */
function explain(text: string, of: z.ZodType = schema) {
  return readRecord(text, 'any.yaml', of).issues.map(
    ({ line, column, field, rule, values }) =>
      [`${line}:${column} ${field} ${rule}`, values] as const,
  );
}

const long = 'x'.repeat(100);
const every = locales.join(', ');
const start = 'x'.repeat(60);

it.each<[text: string, issue: string, values: object]>([
  ['url: ""', '1:6 url empty-field', { key: 'url', need: 'optional', choices: '' }],
  ['url:', '1:5 url empty-field', { key: 'url', need: 'optional', choices: '' }],
  ['links: []', '1:8 links empty-field', { key: 'links', need: 'optional', choices: '' }],
  ['links:\n  -', '2:4 links 1 empty-field', { key: 'links 1', need: 'optional', choices: '' }],
  ['year:', '1:6 year empty-field', { key: 'year', need: 'optional', choices: '' }],
  [
    'cost:',
    '1:6 cost empty-field',
    { key: 'cost', need: 'optional', choices: 'free, paid, on-request' },
  ],
  ['a: 12', '1:4 a unquoted-text', { found: '12' }],
  ['acronym: true', '1:10 acronym unquoted-text', { found: 'true' }],
  ['acronym: 1.50', '1:10 acronym unquoted-text', { found: '1.50' }],
  ['acronym:\n  b: c', '2:3 acronym wrong-type', { expected: 'string', found: 'map' }],
  ['acronym:\n  - c', '2:3 acronym wrong-type', { expected: 'string', found: 'list' }],
  ['volunteers: non', '1:13 volunteers wrong-type', { expected: 'boolean', found: 'string' }],
  ['volunteers: 0', '1:13 volunteers wrong-type', { expected: 'boolean', found: 'number' }],
  ['links: ab', '1:8 links wrong-type', { expected: 'array', found: 'string' }],
  ['needs:\n  - ab', '2:5 needs 1 wrong-type', { expected: 'object', found: 'string' }],
  ['name:\n  - ab', '2:3 name wrong-type', { expected: 'object', found: 'list' }],
  ['needs:\n  - {}', '2:5 needs 1 › of missing-field', { key: 'of' }],
  ['name: Amal', '1:7 name text-without-language', { key: 'name', found: 'Amal', locales: every }],
  [
    `text: ${long}`,
    '1:7 text text-without-language',
    { key: 'text', found: start, locales: every },
  ],
  ['text: 0612', '1:7 text text-without-language', { key: 'text', found: '0612', locales: every }],
  ['text: {}', '1:7 text empty-text', { key: 'text' }],
  ['amount: {}', '1:9 amount empty-amount', { key: 'amount' }],
  [
    'cost: fre',
    '1:7 cost not-a-choice',
    { found: 'fre', choices: 'free, paid, on-request', suggestion: 'free' },
  ],
  [
    `cost: ${long}`,
    '1:7 cost not-a-choice',
    { found: start, choices: 'free, paid, on-request', suggestion: '' },
  ],
  [
    'cost: false',
    '1:7 cost not-a-choice',
    { found: 'false', choices: 'free, paid, on-request', suggestion: '' },
  ],
  ['cost:\n  - free', '2:3 cost wrong-type', { expected: 'string', found: 'list' }],
  ['urll: x', '1:1 urll unknown-field', { key: 'urll', suggestion: 'url' }],
  [
    'needs:\n  - of: ab\n    off: ab',
    '3:5 needs 1 › off unknown-field',
    { key: 'off', suggestion: 'of' },
  ],
  [
    'links:\n  - https://a.ma\n  - https://b.ma\n  - https://c.ma\n  - https://d.ma',
    '2:3 links too-many',
    { most: 3 },
  ],
  [`acronym: ${'x'.repeat(21)}`, '1:10 acronym too-long', { most: 20, found: 21 }],
  ['code: ab', '1:7 code bad-format', { found: 'ab' }],
  ['percent: 101', '1:10 percent number-too-big', { found: '101', most: 100 }],
  ['percent: -1', '1:10 percent number-too-small', { found: '-1', least: 0 }],
  ['year: 1066', '1:7 year bad-year', { found: '1066' }],
  ['year: 2101', '1:7 year bad-year', { found: '2101' }],
  ['acronym: "a\\nb"', '1:10 acronym line-break', {}],
  ['name:\n  fr: "a\\nb"', '2:7 name › fr line-break', {}],
  ['day: "2\\n"', '1:6 day bad-date', { found: '2\n' }],
  ['day: 2025-13-01', '1:6 day bad-date', { found: '2025-13-01' }],
  ['day2: 2025-13', '1:7 day2 bad-partial-date', { found: '2025-13' }],
  ['yearly: 13-01', '1:9 yearly bad-format', { found: '13-01' }],
  ['yearly: 02-30', '1:9 yearly bad-format', { found: '02-30' }],
  ['yearly: 04-31', '1:9 yearly bad-format', { found: '04-31' }],
  ['day2: "0202-05-01"', '1:7 day2 bad-partial-date', { found: '0202-05-01' }],
  ['day2: "9999"', '1:7 day2 bad-partial-date', { found: '9999' }],
  ['time: 24:30', '1:7 time bad-time', { found: '24:30' }],
  ['zone: Rabat', '1:7 zone bad-format', { found: 'Rabat' }],
  ['hours: le matin', '1:8 hours bad-hours', { found: 'le matin' }],
  [
    'phone: 06 12 34 56 78',
    '1:8 phone bad-phone',
    { found: '06 12 34 56 78', suggestion: '+212612345678' },
  ],
  [
    `phone: ${'0612345678 '.repeat(9)}`,
    '1:8 phone bad-phone',
    { found: '0612345678 0612345678 0612345678 0612345678 0612345678 06123', suggestion: '' },
  ],
  [
    'phone: 0612345678',
    '1:8 phone unquoted-phone',
    { found: '0612345678', suggestion: '+212612345678' },
  ],
  ['phone: true', '1:8 phone unquoted-text', { found: 'true' }],
  [
    'numbers:\n  - +212612345678',
    '2:5 numbers 1 unquoted-phone',
    { found: '+212612345678', suggestion: '+212612345678' },
  ],
  ['email: amal', '1:8 email bad-email', { found: 'amal' }],
  ['iban: MA 64', '1:7 iban bad-iban', { found: 'MA 64' }],
  [
    'focus: Santé',
    '1:8 focus bad-reference',
    { found: 'Santé', collection: 'focus-areas', suggestion: '' },
  ],
  ['country: Allemagne', '1:10 country bad-country', { found: 'Allemagne', suggestion: 'DE' }],
  ['url: http://a.ma', '1:6 url unsafe-link', { found: 'http://a.ma' }],
  ['url: a https://b.ma', '1:6 url unsafe-link', { found: 'a https://b.ma' }],
  ['url: https://a.ma/b c', '1:6 url bad-link', { found: 'https://a.ma/b c' }],
  [`url: https://a.ma/ ${long}`, '1:6 url bad-link', { found: `https://a.ma/ ${'x'.repeat(46)}` }],
  [
    'site: https://a.ma/',
    '1:7 site not-a-site-address',
    { found: 'https://a.ma/', suggestion: 'https://a.ma' },
  ],
  [
    'site: https://a.ma/twiza/',
    '1:7 site not-a-site-address',
    { found: 'https://a.ma/twiza/', suggestion: 'https://a.ma/twiza' },
  ],
  [
    'site: https://a.ma/../b',
    '1:7 site not-a-site-address',
    { found: 'https://a.ma/../b', suggestion: 'https://a.ma' },
  ],
  ['site: http://a.ma/', '1:7 site unsafe-link', { found: 'http://a.ma/' }],
  ['site: https://[/', '1:7 site bad-link', { found: 'https://[/' }],
  ['site: shttps://a.ma/', '1:7 site unsafe-link', { found: 'shttps://a.ma/' }],
])('explains %j', (text, issue, values) => {
  expect(explain(`${text}\n`)).toEqual([[issue, values]]);
});

it('takes the id of the record for what somebody typed, and says how it is written', () => {
  expect(explain('a: Été à Fès\n')).toContainEqual([
    '1:4 a bad-id',
    { found: 'Été à Fès', suggestion: 'ete-a-fes' },
  ]);
  expect(explain('needs:\n  - of: CON\n')).toEqual([
    ['2:9 needs 1 › of bad-id', { found: 'CON', suggestion: 'con-2' }],
  ]);
});

it.each(['~', '- a', 'Amal', '12'])('finds no fields in %j', (text) => {
  expect(explain(`${text}\n`)).toEqual([['1:1  no-fields', {}]]);
});

it('tells of fifty unknown fields at most', () => {
  const many = (count: number) =>
    `name:\n${Array.from({ length: count }, (_, index) => `  k${index}: x\n`).join('')}`;
  expect(explain(many(50))).toHaveLength(50);
  expect(explain(many(51))).toHaveLength(50);
});

it('names what a schema refuses in a way that nobody foresaw by what it is', () => {
  const odd = z.strictObject({ n: z.number().multipleOf(5) });
  expect(explain('n: 3\n', odd)).toEqual([
    ['1:4 n wrong-type', { expected: 'not_multiple_of', found: 'number' }],
  ]);
});
