import { expect, it } from 'vitest';
import { listEmails } from './list-emails.ts';
import { listWebLinks } from './list-links.ts';

it.each([
  ['www.exemple.ma', 'website', 'https://www.exemple.ma'],
  ['exemple.ma/contact', 'website', 'https://exemple.ma/contact'],
  ['Site : exemple.ma', 'website', 'https://exemple.ma'],
  ['facebook: exemple.association', 'facebook', 'https://www.facebook.com/exemple.association'],
  ['fb/exemple', 'facebook', 'https://www.facebook.com/exemple'],
  ['facebook.com/exemple', 'facebook', 'https://facebook.com/exemple'],
  ['HTTPS://www.Instagram.com/Exemple', 'instagram', 'https://www.instagram.com/Exemple'],
])('%s is a %s', (cell, network, url) =>
  expect(listWebLinks(cell)).toEqual({ values: [{ network, url }], untaken: [] }),
);

it('reads a name in the column of a network', () =>
  expect(listWebLinks('@exemple', 'instagram').values[0]?.url).toBe(
    'https://www.instagram.com/exemple',
  ));

it('tells of what it has changed, and of what is no address', () => {
  expect(listWebLinks('http://exemple.ma')).toEqual({
    values: [{ network: 'website', url: 'https://exemple.ma' }],
    untaken: [{ value: 'http://exemple.ma', why: 'http' }],
  });
  expect(listWebLinks('Association Exemple Maroc').untaken).toEqual([
    { value: 'Association Exemple Maroc', why: 'link' },
  ]);
  expect(listWebLinks('facebook: Association Exemple').values).toEqual([]);
});

it('finds several addresses in one cell', () =>
  expect(listWebLinks('www.exemple.ma ; https://facebook.com/exemple').values).toHaveLength(2));

it.each([
  ['Contact@Exemple.ma', ['contact@exemple.ma']],
  ['mailto:contact@exemple.ma', ['contact@exemple.ma']],
  ['contact [at] exemple.ma', ['contact@exemple.ma']],
  ['a@exemple.ma ; b@exemple.ma', ['a@exemple.ma', 'b@exemple.ma']],
  ['n/a', []],
])('%s', (cell, emails) => expect(listEmails(cell)).toEqual({ values: emails, untaken: [] }));

it('tells of an address that is none', () =>
  expect(listEmails('contact exemple.ma').untaken).toEqual([
    { value: 'contact exemple.ma', why: 'email' },
  ]));
