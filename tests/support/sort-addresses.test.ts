import { expect, it } from 'vitest';
import { sortAddresses } from './sort-addresses.ts';

const site = new URL('https://host.example/twiza/');
/** Where a script puts something in. */
const hole = '$'.concat('{a}');
const sort = (text: string) => sortAddresses(text, site, ['fr', 'data', 'icon.svg', '_astro']);

it.each([
  ['an attribute', '<a href="/fr/help/">', '/fr/help/'],
  ['a file', '<link href="/icon.svg">', '/icon.svg'],
  ['a style sheet', 'p{background:url(/_astro/a.png)}', '/_astro/a.png'],
  ['JSON', '{"file":"/data/all.csv"}', '/data/all.csv'],
  ['JSON in an attribute', '<p data-x="{&quot;a&quot;:&quot;/fr/&quot;}">', '/fr/'],
  ['a script', `fetch(\`/data/${hole}.json\`)`, '/data/'],
  ['a script with a language', `fetch(\`/${hole}/map\`)`, '/${'],
  ['a whole address', '<loc>https://host.example/fr/</loc>', 'https://host.example/fr/'],
  ['a neighbour', 'https://host.example/twiza2/', 'https://host.example/twiza2/'],
])('%s that leaves the path is found', (_, text, found) => {
  expect(sort(text)).toEqual({ inside: [], outside: [found] });
});

it('what stays below the path, or leads to another host, is left alone', () => {
  const text = [
    '<a href="/twiza/fr/?q=1#a">',
    'url(/twiza/_astro/a.css)',
    '{"url":"https://host.example/twiza/fr/","home":"https://host.example/twiza"}',
    '<a href="https://host.example.org/fr/">',
    '<a href="https://elsewhere.example/fr/">',
    'a.split("/"), "/french", "/pagefind/"',
    `a.endsWith(\`/${hole}/\`)`,
  ].join('\n');
  expect(sort(text)).toEqual({
    inside: ['/twiza/fr/?q=1#a', '/twiza/_astro/a.css'],
    outside: [],
  });
});
