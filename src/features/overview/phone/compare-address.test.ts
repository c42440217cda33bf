import { expect, it } from 'vitest';
import { readCompareAddress } from './compare-address.ts';

const read = (search: string) =>
  readCompareAddress(search, ['tata', 'taza', 'fes', 'safi', 'sale']);

it('reads provinces with commas between them, and as a form sends them', () => {
  const both = { kind: 'provinces', ids: ['tata', 'taza'], left: [], refused: [], dropped: [] };
  expect(read('?provinces=tata,taza')).toEqual(both);
  expect(read('?a=tata&b=taza&c=&d=tata')).toEqual(both);
  expect(read('')).toBeUndefined();
});

it('names what it leaves out: what is too many, and what is none', () => {
  expect(read('?provinces=tata,taza,fes,safi,sale,atlantis')).toMatchObject({
    ids: ['tata', 'taza', 'fes', 'safi'],
    left: ['sale'],
    refused: ['atlantis'],
  });
});

it('takes of associations what can be an id, and no path to somewhere else', () => {
  expect(read('?associations=khotwa,../../admin,al-amal-midelt')).toMatchObject({
    kind: 'associations',
    ids: ['khotwa', 'al-amal-midelt'],
    refused: ['../../admin'],
  });
});

it('asks for no list in place of an association, and names what fits into no table of associations', () => {
  expect(read('?associations=by-name,khotwa,__proto__&provinces=tata')).toMatchObject({
    ids: ['khotwa'],
    refused: ['by-name', '__proto__'],
    dropped: ['tata'],
  });
});
