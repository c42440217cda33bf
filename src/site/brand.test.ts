import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brand } from './brand.ts';

const read = (file: string) => readFileSync(file, 'utf8');

it.each([
  ['--fes', brand.blue],
  ['--fes-deep', brand.deepBlue],
  ['--plaster', brand.plaster],
  ['--saffron', brand.saffron],
])('the light theme has %s, too', (token, colour) => {
  expect(read('src/site/styles/tokens.css').split('@media')[0]).toContain(`${token}: ${colour};`);
});

it.each(['public/icon.svg', 'src/site/styles/frieze.svg', 'src/cms/admin.css'])(
  '%s is drawn in the same blue',
  (file) => {
    expect(read(file)).toContain(brand.blue);
  },
);
