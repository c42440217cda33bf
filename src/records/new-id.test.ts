import { expect, it } from 'vitest';
import { numberId, suggestNewId } from './new-id.ts';

it.each([
  [{ name: { fr: 'Association Tissir' } }, 'tissir'],
  [{ name: { fr: 'Association L’Avenir d’Aït Baha' } }, 'l-avenir-d-ait-baha'],
  [{ name: { ar: 'جمعية', en: 'Hope Society' } }, 'hope-society'],
  [{ name: { ar: 'جمعية' }, acronym: 'AJA' }, 'aja'],
  [{ name: { ar: 'جمعية' } }, ''],
  // What has Latin letters alone goes before a name with some of them.
  [{ name: { ar: 'جمعية AMAL', en: 'Hope' } }, 'hope'],
  [{ name: { ar: 'جمعية AMAL' }, otherNames: ['Espoir'] }, 'espoir'],
  [{ name: { ar: 'جمعية AMAL' } }, 'amal'],
  [{ name: { de: 'Hoffnung', fr: 'Espoir' }, acronym: 'H' }, 'espoir'],
  [{ acronym: 'H' }, ''],
  [{ name: { fr: 'Association CON' } }, 'association-con'],
  [{ name: { en: 'By Name' } }, 'association-by-name'],
])('makes of %j the id %s', (record, id) => {
  expect(suggestNewId(record)).toBe(id);
});

it('numbers an id that is taken', () => {
  const isTaken = (id: string) => ['amal', 'amal-2'].includes(id);
  expect([numberId('nour', isTaken), numberId('amal', isTaken)]).toEqual(['nour', 'amal-3']);
});
