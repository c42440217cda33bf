import { expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { readRecord } from './read-record.ts';

const read = (name: string, extra = '') =>
  readRecord(
    `id: amal\nkind: association\nname:\n  fr: ${name}\nsummary:\n  fr: Une phrase.\nfocusAreas:\n  - health\n${extra}sources:\n  - id: leaflet\n    title:\n      fr: Dépliant\nverification:\n  level: declared\n`,
    'associations/amal.yaml',
    association,
  ).issues.map(({ rule, line, values }) => [rule, line, values.lost]);

it.each([
  ['Bureau #4, rue Essai', '#4, rue Essai'],
  ['12 rue Essai # 4', '# 4'],
  ['Association #Essai solidaire', '#Essai solidaire'],
  ['Association de Marrakech, membre de #Tamkine, qui aide', '#Tamkine, qui aide'],
])('asks about what %s loses', (name, lost) => {
  expect(read(name)).toEqual([['comment-in-text', 4, lost]]);
});

it('says which field it is, and how the whole would stand there', () => {
  const text = 'id: amal\nname:\n  fr: Bureau #4, rue Essai\n';
  expect(readRecord(text, 'associations/amal.yaml', association).issues).toContainEqual({
    file: 'associations/amal.yaml',
    line: 3,
    column: 7,
    rule: 'comment-in-text',
    severity: 'error',
    field: 'name › fr',
    values: { found: 'Bureau', lost: '#4, rue Essai', whole: 'Bureau #4, rue Essai' },
  });
});

it('looks at texts at any depth', () => {
  const text = 'sources:\n  - id: a\n    title:\n      fr: Guide #3 du quartier\n';
  expect(readRecord(text, 'associations/amal.yaml', association).issues).toContainEqual(
    expect.objectContaining({ line: 4, column: 11, rule: 'comment-in-text' }),
  );
});

it('leaves ids, links and what is no text to their comments', () => {
  for (const line of [
    'website: https://amal.example #1',
    'founded: 2011 #2',
    'volunteers: true #3',
  ])
    expect(read('Amal', `${line}\n`).map(([rule]) => rule)).not.toContain('comment-in-text');
});

it.each([
  ['Bureau # 123', '# 123'],
  ['Bureau # 1234', undefined],
  ['Bureau #', undefined],
])('takes %j for a text that goes on only where a tag or a number follows', (name, lost) => {
  expect(
    read(name).flatMap(([rule, , text]) => (rule === 'comment-in-text' ? [text] : [])),
  ).toEqual(lost ? [lost] : []);
});

it.each(['Essai#4', '"Bureau #4"', 'Bureau # le nom de 2025'])('takes %s as it is', (name) =>
  expect(read(name)).toEqual([]),
);

it('looks at words in lists too, and leaves comments to what is no text', () => {
  expect(read('Amal', 'otherNames:\n  - Essai #2\n')).toEqual([['comment-in-text', 10, '#2']]);
  const comment = read('Amal', 'founded: 2011 # environ\n');
  expect(comment.map(([rule]) => rule)).toEqual(['not-canonical']);
});
