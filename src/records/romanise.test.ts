import { expect, it } from 'vitest';
import { romanise } from './romanise.ts';

it.each([
  ['جمعية النور', 'jmaia alnour'],
  ['وادي زم', 'ouadi zm'],
  ['مستشفى', 'mstchfa'],
  ['سماء', 'sma'],
  ['شيشاوة', 'chichaoua'],
  ['خنيفرة', 'khnifra'],
  ['غفساي', 'ghfsai'],
  ['ضحى ظل صيف طفل', 'dha dl sif tfl'],
  // Letters of other languages that Moroccan names have.
  ['ڭلميم', 'glmim'],
  ['گناوة', 'gnaoua'],
  ['پاريس', 'paris'],
  ['ڤيلا', 'vila'],
  ['چاد', 'tchad'],
  ['ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵉⴷ', 'tamsmunt n id'],
  ['Éveil', 'eveil'],
  ['Надежда', 'nadezhda'],
])('%s is written %s', (name, latin) => {
  expect(romanise(name)).toBe(latin);
});
