import { describe, expect, it } from 'vitest';
import { schemas } from '#model/collections.ts';
import { site } from '#model/site.ts';
import { changeRecord, good, read, refuse } from '#testing/sample-record.ts';
import { findFirstDifference, readRecord } from './read-record.ts';

describe('a good file', () => {
  it('is read without an issue', () => {
    const { record, issues, canonical } = read(good);
    expect(issues).toEqual([]);
    expect(record?.name.fr).toBe('Association Amal');
    expect(canonical).toBe(good);
  });
});

describe('fields', () => {
  it.each([
    [
      'an unknown field',
      changeRecord('website:', 'webbsite:'),
      '13:1 webbsite unknown-field',
      { suggestion: 'website' },
    ],
    [
      'a locale that the site does not have',
      changeRecord('  fr: Aide', '  xx: Aide'),
      '7:3 summary › xx unknown-field',
      { key: 'xx' },
    ],
    [
      'a missing field',
      changeRecord('kind: association\n', ''),
      '1:1 kind missing-field',
      { key: 'kind' },
    ],
    [
      'a field without a value',
      changeRecord(' https://amal.example', ''),
      '13:9 website empty-field',
      { key: 'website' },
    ],
    [
      'a value of spaces only',
      changeRecord('Aide les familles.', '"  "'),
      '7:7 summary › fr empty-field',
      { key: 'fr' },
    ],
    [
      'an empty list',
      changeRecord('focusAreas:\n  - health', 'focusAreas: []'),
      '8:13 focusAreas empty-field',
      {},
    ],
    [
      'an empty text',
      changeRecord('summary:\n  fr: Aide les familles.', 'summary: {}'),
      '6:10 summary empty-text',
      {},
    ],
    [
      'a text without its language',
      changeRecord('summary:\n  fr: Aide les familles.', 'summary: Aide'),
      '6:10 summary text-without-language',
      { found: 'Aide' },
    ],
    [
      'a list where one value is wanted',
      changeRecord('kind: association', 'kind:\n  - association'),
      '3:3 kind wrong-type',
      { expected: 'string', found: 'list' },
    ],
    [
      'one value where a list is wanted',
      changeRecord('focusAreas:\n  - health', 'focusAreas: health'),
      '8:13 focusAreas wrong-type',
      { expected: 'array' },
    ],
    [
      'a number in words',
      changeRecord('website:', 'founded: deux mille\nwebsite:'),
      '13:10 founded wrong-type',
      { expected: 'number' },
    ],
    [
      'a word out of a list',
      changeRecord('level: declared', 'level: declraed'),
      '19:10 verification › level not-a-choice',
      { suggestion: 'declared' },
    ],
    [
      'a text that is too long',
      changeRecord('Aide les familles.', 'a'.repeat(221)),
      '7:7 summary › fr too-long',
      { most: 220, found: 221 },
    ],
    [
      'a line break in a title',
      changeRecord('Aide les familles.', '|-\n    un\n    deux'),
      '7:7 summary › fr line-break',
      {},
    ],
    [
      'a line break in another name',
      changeRecord('website:', 'otherNames:\n  - |-\n    un\n    deux\nwebsite:'),
      '14:5 otherNames 1 line-break',
      {},
    ],
    [
      'a number where text is wanted',
      changeRecord('  - health', '  - health\notherNames:\n  - 2012'),
      '11:5 otherNames 1 unquoted-text',
      { found: '2012' },
    ],
    [
      'an id that is not the file name',
      changeRecord('id: amal', 'id: amel'),
      '1:5 id id-not-file-name',
      { id: 'amel', name: 'amal' },
    ],
    [
      'an id that Windows keeps for itself',
      changeRecord('id: amal', 'id: aux'),
      '1:5 id reserved-id',
      { id: 'aux', why: 'system', suggestion: 'aux-2' },
    ],
    [
      'an id that stands where an address does',
      changeRecord('id: amal', 'id: by-name'),
      '1:5 id reserved-id',
      { id: 'by-name', why: 'route' },
    ],
    [
      'an id whose mended form would be no better',
      changeRecord('id: amal', 'id: COM1'),
      '1:5 id bad-id',
      { suggestion: 'com1-2' },
    ],
  ])('%s', (_, text, wanted, values) => {
    expect(refuse(text)).toContain(wanted);
    expect(read(text).record).toBeUndefined();
    expect(read(text).issues.find((issue) => wanted.endsWith(issue.rule))?.values).toMatchObject(
      values,
    );
  });
});

describe('the file as a whole', () => {
  it.each([
    ['an empty file', '', '1:1  empty-file'],
    ['a file of comments', '# nothing yet\n', '1:1  empty-file'],
    ['a file without fields', 'Association Amal\n', '1:1  no-fields'],
    ['a file over 64 KB', `${good}# ${'a'.repeat(65_536)}\n`, '1:1  file-too-large'],
    [
      'a raw direction override',
      changeRecord('les familles', 'les \u202Esellimaf'),
      '7:16 summary › fr hidden-character',
    ],
    [
      'a raw control character',
      changeRecord('les familles', 'les\u0007 familles'),
      '7:15 summary › fr hidden-character',
    ],
    [
      'a character broken by another encoding',
      changeRecord('Dépliant', 'D\uFFFDpliant'),
      '17:12 sources 1 › title › fr not-utf8',
    ],
    ['a tab as indentation', changeRecord('  fr: Aide', '\tfr: Aide'), '7:1 summary › fr tab'],
    ['a tab between words', changeRecord('Aide les', 'Aide\tles'), '7:11 summary › fr tab'],
    ['Windows line ends', good.replaceAll('\n', '\r\n'), '1:9  windows-line-ends'],
    ['a byte order mark', `\uFEFF${good}`, '1:1  byte-order-mark'],
    [
      'fields in another order',
      `${good.replace('id: amal\n', '')}id: amal\n`,
      '1:1  not-canonical',
    ],
    [
      'spaces at the end of a line',
      changeRecord('fr: Dépliant', 'fr: Dépliant  '),
      '17:1  not-canonical',
    ],
    ['no line break at the end', good.trimEnd(), '20:1  not-canonical'],
  ])('%s', (_, text, wanted) => {
    expect(refuse(text)).toContain(wanted);
  });

  it('says how large a file is that is too large, and how large it may be', () => {
    const [issue] = read(`${good}# ${'a'.repeat(65_536)}\n`).issues;
    expect(issue?.values).toEqual({ size: 65, most: 64 });
    const comment = `# ${'a'.repeat(65_536 - good.length * 2)}\n`;
    expect(refuse(good + comment).join()).not.toContain('file-too-large');
  });

  it('is told of a conflict alone, for nothing between its signs is a mistake', () => {
    const text = changeRecord(
      'website: https://amal.example',
      '<<<<<<< ours\nwebsite: http://a: b\n=======\nwebsite: "c\n>>>>>>> theirs',
    );
    expect(refuse(text)).toEqual(['13:1 website conflict-marks']);
    expect(read(text).canonical).toBeUndefined();
  });

  it('still gives the record when only the form is wrong', () => {
    expect(read(good.replaceAll('\n', '\r\n')).record?.id).toBe('amal');
    expect(read(`\uFEFF${good}`).canonical).toBe(good);
  });

  it.each<[what: string, line: (index: number) => string]>([
    ['unknown fields', (index) => `k${index}: 1`],
    ['characters that nobody sees', (index) => `k${index}: \u202E`],
    ['values that cannot be', (index) => (index === 0 ? 'otherNames:' : '  - <b>')],
    ['texts that are cut', (index) => (index === 0 ? 'otherNames:' : `  - Amal #${index}`)],
  ])('tells the first fifty of very many %s', (_, line) => {
    const text = good + Array.from({ length: 900 }, (_, index) => `${line(index)}\n`).join('');
    const issues = refuse(text);
    expect(issues).toHaveLength(50);
    expect(
      issues.filter((issue) => !/^(?:\d+):.*(?:too-many|missing)/.test(issue)).length,
    ).toBeGreaterThan(20);
  });
});

describe('a file that was read', () => {
  it('is asked again where its fields stand', () => {
    const { report } = read(good);
    expect(report('any', ['name', 'fr'])).toMatchObject({ line: 5, column: 7, field: 'name › fr' });
  });

  it('is named by its id, whatever separates folders', () => {
    const issuesOf = (file: string) =>
      readRecord(good, file, schemas.associations).issues.map(({ rule }) => rule);
    expect(issuesOf('amal.yaml')).toEqual([]);
    expect(issuesOf('content\\associations\\amal.yaml')).toEqual([]);
    expect(issuesOf('content/amal.yaml/amel.yaml')).toEqual(['id-not-file-name']);
    expect(issuesOf('content/associations/amal.yaml.yaml')).toEqual(['id-not-file-name']);
  });

  it('has no id to be named by where its fields have none', () => {
    const { issues } = readRecord(
      'id: other\nname:\n  fr: x\nurl: https://a.ma\n',
      'site.yaml',
      site,
    );
    expect(issues.map(({ rule }) => rule)).toEqual(['unknown-field']);
  });
});

describe('findFirstDifference', () => {
  const values = (text: string, canonical: string) => {
    const { line, values } = findFirstDifference(text, canonical, 'a.yaml');
    return [line, values.wanted];
  };

  it.each<[text: string, canonical: string, line: number, wanted: string]>([
    ['a: 1 \nb: 2\n', 'a: 1\nb: 2\n', 1, 'a: 1'],
    ['a: 1\nb:  2\n', 'a: 1\nb: 2\n', 2, 'b: 2'],
    ['a:\n   b: 2\n', 'a:\n  b: 2\n', 2, 'b: 2'],
    ['a: 1\nb: 2', 'a: 1\nb: 2\n', 2, ''],
    ['a: 1\n\n\n', 'a: 1\n', 3, ''],
    ['a: 1', 'b: 1', 1, 'b: 1'],
    ['x', 'y'.repeat(200), 1, 'y'.repeat(200)],
    // A line that is cut would be copied as it is shown.
    ['x', 'y'.repeat(201), 1, ''],
  ])('between %j and %j is in a line', (text, canonical, line, wanted) => {
    expect(values(text, canonical)).toEqual([line, wanted]);
  });
});
