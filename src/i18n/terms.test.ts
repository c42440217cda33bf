import { expect, test } from 'vitest';
import { checkTerms, readTerms } from './terms.ts';

const table = `# Terms

| Term | fr | en | Not |
| --- | --- | --- | --- |
| funder | financeur | funder | fr: bailleur, bailleurs; en: donor |
| list | liste | | |
`;
const terms = readTerms(table);
const used = { place: 'fr.json, a', locale: 'fr', text: 'Les financeurs, en liste' };
const english = { place: 'en.json, a', locale: 'en', text: 'Funder' };

test('a row says what a thing is called, and what not', () => {
  expect(terms[0]).toEqual({
    name: 'funder',
    words: { fr: 'financeur', en: 'funder' },
    not: { fr: ['bailleur', 'bailleurs'], en: ['donor'] },
  });
  expect(checkTerms(terms, [used, english])).toEqual([]);
});

test('a text that names it otherwise is reported, in its own language and as a whole word', () => {
  const otherwise = { place: 'fr.json, b', locale: 'fr', text: 'Bailleurs et institutions' };
  const others = [
    { ...otherwise, locale: 'en' },
    { ...otherwise, text: 'Bailleuresse' },
  ];
  expect(checkTerms(terms, [used, english, ...others])).toEqual([]);
  expect(checkTerms(terms, [used, english, otherwise])).toEqual([
    'fr.json, b: “Bailleurs” is called “financeur” (docs/terms.md, funder). Write that, or change the table.',
  ]);
});

test('a term that no text uses is reported', () => {
  expect(checkTerms(terms, [used])).toEqual([
    'docs/terms.md, funder: no text in en says “funder”. Write the word that is used.',
  ]);
});
