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

it.each(['Essai#4', '"Bureau #4"', 'Bureau # le nom de 2025'])('takes %s as it is', (name) =>
  expect(read(name)).toEqual([]),
);

it('looks at words in lists too, and leaves comments to what is no text', () => {
  expect(read('Amal', 'otherNames:\n  - Essai #2\n')).toEqual([['comment-in-text', 10, '#2']]);
  const comment = read('Amal', 'founded: 2011 # environ\n');
  expect(comment.map(([rule]) => rule)).toEqual(['not-canonical']);
});
