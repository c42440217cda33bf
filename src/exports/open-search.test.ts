import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type SearchDescription, writeOpenSearch } from './open-search.ts';

const plain: SearchDescription = {
  name: 'تويزة',
  description: 'Qui aide, et où',
  language: 'ar-MA',
  results: 'https://twiza.example/ar/associations/',
  self: 'https://twiza.example/ar/opensearch.xml',
  icon: 'https://twiza.example/icon.svg',
};
const { DOMParser } = new Window();

function read(change: Partial<SearchDescription>) {
  const xml = new DOMParser().parseFromString(
    writeOpenSearch({ ...plain, ...change }),
    'application/xml',
  );
  return {
    say: (tag: string) => xml.getElementsByTagName(tag)[0]?.textContent,
    template: xml.querySelector('Url[type="text/html"]')?.getAttribute('template'),
  };
}

describe('the description of the search', () => {
  it('says what it is called and where words go', () => {
    const { say, template } = read({});
    expect(say('ShortName')).toBe('تويزة');
    expect(say('Language')).toBe('ar-MA');
    expect(template).toBe('https://twiza.example/ar/associations/?q={searchTerms}');
  });

  it('takes a name and a sentence as text, whatever signs are in them', () => {
    const { say } = read({ name: 'A & B <b>', description: `"Qui" & 'où' ]]> </Description>` });
    expect(say('ShortName')).toBe('A & B <b>');
    expect(say('Description')).toBe(`"Qui" & 'où' ]]> </Description>`);
  });

  it.each([
    ['Twiza (données synthétiques)', 'Twiza (données'],
    ['Seize caractères', 'Seize caractères'],
    ['Associationsverzeichnis', 'Associationsverz'],
  ])('shortens %s to what browsers take', (name, short) => {
    expect(read({ name }).say('ShortName')).toBe(short);
  });
});
