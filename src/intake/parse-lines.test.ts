import { expect, it } from 'vitest';
import { parseLines } from './parse-lines.ts';

const isName = (name: string) =>
  name.startsWith('x-') || name === 'form-name' || name === 'purpose.fr';
const parse = (lines: string[]) => {
  const found = parseLines(lines.join('\r\n'), isName);
  return found && Object.fromEntries(found);
};

it('keeps the lines of a text together, and what stands around the form apart', () => {
  const lines = [
    'Bonjour',
    'form-name=propose',
    'purpose.fr=Un',
    '',
    'a=b deux',
    'x-end=1',
    'Envoyé',
  ];
  expect(parse(lines)).toEqual({
    'form-name': 'propose',
    'purpose.fr': 'Un\n\na=b deux',
    'x-end': '1',
  });
});

it('lets no line of a text pass for another answer', () => {
  const lines = ['form-name=propose', 'x-lang=fr', 'x-note=Voici', 'x-lang=ar', 'x-end=1'];
  expect(parse(lines)).toMatchObject({ 'x-lang': 'fr', 'x-note': 'Voici\nx-lang=ar' });
});

it('reads what was forwarded twice', () => {
  expect(parse(['> > form-name=propose', '>> x-note=Un', '> > deux', '> > x-end=1'])).toEqual({
    'form-name': 'propose',
    'x-note': 'Un\ndeux',
    'x-end': '1',
  });
});

it('finds nothing where no form begins', () => {
  expect(parse(['x-note=Un'])).toBeUndefined();
});
