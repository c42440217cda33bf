import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brand } from './brand.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const palette = new Map(
  [...read('src/site/styles/palette.css').matchAll(/(--[\w-]+): ([^;]+);/g)].map(
    ([, name = '', colour = '']) => [colour, name],
  ),
);
const [light = ''] = read('src/site/styles/tokens.css').split('@media');

it.each([
  ['--primary', brand.blue],
  ['--banner', brand.deepBlue],
  ['--page', brand.sand],
  ['--accent', brand.amber],
])('in the light theme, %s has the colour of the brand', (token, colour) => {
  expect(palette.has(colour)).toBe(true);
  expect(light).toContain(`${token}: var(${palette.get(colour)});`);
});

it.each(['public/icon.svg', 'src/site/styles/frieze.svg', 'src/site/styles/zellige.svg'])(
  '%s is drawn in colours of the palette',
  (file) => {
    const colours = read(file).match(/#[\da-f]+/gi) ?? [];
    expect(colours.length).toBeGreaterThan(0);
    expect(colours.filter((colour) => !palette.has(colour))).toEqual([]);
  },
);

it('the icon of the tab has the blue of the links', () => {
  expect(read('public/icon.svg')).toContain(brand.blue);
});

it('the editor has the blue of the site', () => {
  expect(read('src/cms/tokens.css')).toContain(
    `--editor-primary: var(${palette.get(brand.blue)});`,
  );
});
