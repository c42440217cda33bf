import { expect, it } from 'vitest';
import { findConstants } from './constant-tokens.ts';

const sheets: Record<string, string> = {
  'site/styles/palette.css': ':root { --blue-700: #1d4aa5; --white: #fff; --amber-50: #fdf1d7; }',
  'site/styles/tokens.css': `:root {
    --link: var(--blue-700); --on-star: var(--white); --gap: 0.75rem;
    --star-shape: polygon(50% 0, 64.6% 14.7%, 85.4% 14.6%);
    /* --gap: 1rem; */
  }
  @media print { :root { --link: var(--white); } }`,
  'features/a.css': '.a { --gap-a: 1px; --shade: 2px; }',
};
const find = (own: Record<string, string> = {}) =>
  Object.fromEntries(
    findConstants((file) => ({ ...sheets, ...own })[file] ?? '', Object.keys(sheets)),
  );

it('writes out colours of the palette, and short tokens that have one value everywhere', () => {
  expect(find()).toEqual({
    '--blue-700': '#1d4aa5',
    '--white': '#fff',
    '--amber-50': '#fdf1d7',
    '--on-star': '#fff',
    '--gap': '0.75rem',
  });
});

it('leaves what paper, a theme or a part of the page sets anew', () => {
  expect(find()).not.toHaveProperty('--link');
  expect(find({ 'features/a.css': '.a { --gap: 0; }' })).not.toHaveProperty('--gap');
});

it('leaves what is longer than its name', () => {
  expect(find()).not.toHaveProperty('--star-shape');
});
