import { describe, expect, it } from 'vitest';
import { changeRecord, read, refuse } from '#testing/sample-record.ts';

describe('values', () => {
  it.each([
    [
      'an unquoted phone with its 0',
      changeRecord('"+212612345678"', '0612345678'),
      '12:17 contacts 1 › phones 1 › number unquoted-phone',
      { found: '0612345678', suggestion: '+212612345678' },
    ],
    [
      'an unquoted phone with its +',
      changeRecord('"+212612345678"', '+212612345678'),
      '12:17 contacts 1 › phones 1 › number unquoted-phone',
      { found: '+212612345678', suggestion: '+212612345678' },
    ],
    [
      'a phone with spaces',
      changeRecord('+212612345678', '06 12 34 56 78'),
      '12:17 contacts 1 › phones 1 › number bad-phone',
      { suggestion: '+212612345678' },
    ],
    [
      'a day that is not in the calendar',
      changeRecord('2025-11-02', '2025-02-30'),
      '20:9 verification › date bad-date',
      { found: '2025-02-30' },
    ],
    [
      'a hidden host of an e-mail address',
      changeRecord('  - phones:', '  - emails:\n      - info@xn--mal-hoa.example\n    phones:'),
      '12:9 contacts 1 › emails 1 mixed-script-host',
      { host: 'xn--mal-hoa.example' },
    ],
    [
      'a day in the order of Morocco',
      changeRecord('2025-11-02', '02/11/2025'),
      '20:9 verification › date bad-date',
      {},
    ],
    [
      'a partial date that is not in the calendar',
      changeRecord('      fr: Dépliant', '      fr: Dépliant\n    published: "2025-02-30"'),
      '18:16 sources 1 › published bad-partial-date',
      {},
    ],
    [
      'a month that is not in the calendar',
      changeRecord('      fr: Dépliant', '      fr: Dépliant\n    published: "2025-13-01"'),
      '18:16 sources 1 › published bad-partial-date',
      { found: '2025-13-01' },
    ],
    [
      'a year before all associations',
      changeRecord('website:', 'founded: 1066\nwebsite:'),
      '13:10 founded bad-year',
      { found: '1066' },
    ],
    [
      'a link without encryption',
      changeRecord('https://amal', 'http://amal'),
      '13:10 website unsafe-link',
      {},
    ],
    [
      'a link without a scheme',
      changeRecord('https://amal', 'www.amal'),
      '13:10 website unsafe-link',
      {},
    ],
    [
      'a link that runs code',
      changeRecord('https://amal.example', 'javascript:alert(1)'),
      '13:10 website unsafe-link',
      {},
    ],
    [
      'a link with a space',
      changeRecord('https://amal.example', 'https://amal .example'),
      '13:10 website bad-link',
      {},
    ],
    [
      'a link that hides its host',
      changeRecord('https://amal', 'https://bank.ma@amal'),
      '13:10 website bad-link',
      {},
    ],
    [
      'a host in two scripts',
      changeRecord('https://amal', 'https://аmal'),
      '13:10 website mixed-script-host',
      { host: 'аmal.example' },
    ],
    [
      'a host in punycode',
      changeRecord('https://amal', 'https://XN--mal-hoa'),
      '13:10 website mixed-script-host',
      {},
    ],
    [
      'raw HTML',
      changeRecord('Aide les familles.', 'Aide <img src=x onerror=alert(1)>'),
      '7:7 summary › fr raw-html',
      { found: '<img' },
    ],
    [
      'a script link in a text',
      changeRecord('Aide les familles.', 'Aide javascript:alert(1)'),
      '7:7 summary › fr unsafe-link',
      {},
    ],
    [
      'an escaped direction override',
      changeRecord('Aide les familles.', '"Aide \\u202Esellimaf"'),
      '7:7 summary › fr hidden-character',
      { code: 'U+202E' },
    ],
    [
      'an escaped control character',
      changeRecord('Aide les familles.', '"Aide\\u0007"'),
      '7:7 summary › fr hidden-character',
      { code: 'U+0007' },
    ],
    [
      'an account number with spaces',
      changeRecord(
        'sources:',
        'waysToGive:\n  - way: bank-transfer\n    iban: MA64 0115 1900 0001\nsources:',
      ),
      '16:11 waysToGive 1 › iban bad-iban',
      {},
    ],
    [
      'a reference with capitals',
      changeRecord('  - health', '  - Santé'),
      '9:5 focusAreas 1 bad-reference',
      { found: 'Santé', collection: 'focus-areas', suggestion: '' },
    ],
    [
      'an id with capitals',
      changeRecord('id: leaflet', 'id: Dépliant'),
      '15:9 sources 1 › id bad-id',
      { suggestion: 'depliant' },
    ],
    [
      'a link into the own network',
      changeRecord('https://amal.example', 'https://localhost/amal'),
      '13:10 website no-public-host',
      { host: 'localhost' },
    ],
    [
      'a required choice left empty',
      changeRecord('kind: association', 'kind:'),
      '2:6 kind empty-field',
      { need: 'required', choices: expect.stringContaining('association, ') },
    ],
    [
      'a required list left empty',
      changeRecord('  - health', '  -'),
      '9:4 focusAreas 1 empty-field',
      { need: 'required', choices: '' },
    ],
    [
      'a required text left empty in its only language',
      changeRecord('  fr: Aide les familles.', '  fr:'),
      '7:6 summary › fr empty-field',
      { need: 'required' },
    ],
    [
      'a text left empty in one language',
      changeRecord('  fr: Association Amal', '  fr:'),
      '5:6 name › fr empty-field',
      { need: 'optional' },
    ],
    [
      'an optional field with blanks alone',
      changeRecord('website: https://amal.example', 'acronym: " "'),
      '13:10 acronym empty-field',
      { need: 'optional' },
    ],
  ])('%s', (_, text, wanted, values) => {
    expect(refuse(text)).toContain(wanted);
    expect(read(text).record).toBeUndefined();
    expect(read(text).issues.find((issue) => wanted.endsWith(issue.rule))?.values).toMatchObject(
      values,
    );
  });

  it('lets ordinary text through', () => {
    const text = changeRecord(
      'Aide les familles.',
      "Open data: 3 < 4, I <3 you, JavaScript: off, l'eau & la file: oui",
    );
    expect(refuse(text).filter((issue) => !issue.endsWith('not-canonical'))).toEqual([
      expect.stringContaining('colon-in-text'),
    ]);
    const quoted = changeRecord(
      'Aide les familles.',
      '"Open data: 3 < 4, I <3 you, JavaScript: off, l’eau & la file: oui"',
    );
    expect(refuse(quoted)).toEqual([]);
  });
});

describe('a text in which there is nothing to read', () => {
  it.each([
    '\\u200e',
    '\\u200c\\u200d',
    '\\u061c',
    '\\u00ad \\u200f',
    '\\u00a0',
    '\\u2003\\u3000',
    '\\u0301',
    '—',
    '...',
    '😀',
    'ـــ',
    '€ +',
  ])('%s is empty', (text) => {
    expect(refuse(changeRecord('fr: Association Amal', `fr: "${text}"`))).toEqual([
      '5:7 name › fr empty-field',
    ]);
  });

  it.each(['\\u3164', '\\u2800', '\\ufffe', '\\u180b', 'Khot\\u3164wa'])('%s is hidden', (text) => {
    expect(refuse(changeRecord('fr: Association Amal', `fr: "${text}"`))).toEqual([
      '5:7 name › fr hidden-character',
    ]);
  });
});

it.each(['2024-02-29', '2025-12-31', '2025-11', '1999'])('takes the date %s', (date) => {
  const text = changeRecord('      fr: Dépliant', `      fr: Dépliant\n    published: "${date}"`);
  expect(read(text).record?.sources?.[0]?.published).toBe(date);
});

describe('what is empty', () => {
  const values = (text: string) => read(text).issues.map((issue) => issue.values);
  const place = (rest: string) =>
    changeRecord(
      'website:',
      `places:\n  - province: safi\n    precision: commune\n${rest}website:`,
    );

  it.each<[text: string, key: string, need: string, choices?: string]>([
    [changeRecord('website: https://amal.example', 'website: ""'), 'website', 'optional'],
    [changeRecord('website: https://amal.example', 'website:'), 'website', 'optional'],
    [
      changeRecord('website:', 'otherNames:\n  - Amel\n  - ""\nwebsite:'),
      'otherNames 2',
      'optional',
    ],
    [
      changeRecord('focusAreas:\n  - health', 'focusAreas:\n  - health\n  -'),
      'focusAreas 2',
      'optional',
    ],
    [changeRecord('  - health', '  - "  "'), 'focusAreas 1', 'required'],
    [place('    hours:\n      week:\n'), 'week', 'optional'],
    [changeRecord('      fr: Dépliant', '      fr:'), 'fr', 'required'],
    [changeRecord('      fr: Dépliant', '      fr:\n      ar: مطوية'), 'fr', 'optional'],
    [
      changeRecord('level: declared', 'level:'),
      'level',
      'required',
      'declared, confirmed, checked',
    ],
  ])('is told with what belongs there: %#', (text, key, need, choices = '') => {
    expect(values(text)).toContainEqual({ key, need, choices });
  });

  it('is as necessary as what it is the whole of', () => {
    const all = values(changeRecord('  fr: Aide les familles.', '  fr: ""\n  ar:\n  en: " "'));
    expect(all).toEqual(['ar', 'fr', 'en'].map((key) => ({ key, need: 'required', choices: '' })));
  });

  it('names what a list may hold', () => {
    const [list] = values(changeRecord('website:', 'languages: []\nwebsite:'));
    const [item] = values(changeRecord('website:', 'languages:\n  -\nwebsite:'));
    expect(list?.choices).toMatch(/^ary, ar, /);
    expect(item?.choices).toBe(list?.choices);
  });
});
