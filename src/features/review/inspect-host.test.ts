import { describe, expect, it } from 'vitest';
import { inspectHost } from './inspect-host.ts';
import { findLinks } from './list-links.ts';

const known = new Set(['khotwa.example', 'associations.ma']);
const inspect = (link: string) => inspectHost(link, known);

describe('inspectHost', () => {
  it('knows where the directory has led before', () => {
    expect(inspect('https://www.khotwa.example/fr')).toEqual({
      host: 'khotwa.example',
      isNew: false,
    });
    expect(inspect('https://blog.khotwa.example/')).toEqual({
      host: 'blog.khotwa.example',
      isNew: true,
    });
    expect(inspect('https://m.facebook.com/x')).not.toHaveProperty('looksLike');
  });

  it.each([
    ['https://faceb00k.com/khotwa', 'facebook.com'],
    ['https://facebook.com.login.example/', 'facebook.com'],
    ['https://www.facebok.com/', 'facebook.com'],
    ['https://lnstagram.com/', 'instagram.com'],
    ['https://assoclations.ma/', 'associations.ma'],
    ['https://khotwa-example.example/', undefined],
    ['https://face-book.com/', 'facebook.com'],
  ])('sees whom %s imitates', (link, looksLike) => {
    expect(inspect(link).looksLike).toBe(looksLike);
  });

  it('takes short hosts that differ by a letter for two, whoever has which', () => {
    const short = new Set(['ofppt.ma', 'anef.ma', 'cnss.ma']);
    for (const link of [
      'https://ane.ma/',
      'https://cns.ma/',
      'https://cn5s.ma/',
      'https://anef.me/',
    ])
      expect(inspectHost(link, short)).not.toHaveProperty('looksLike');
    // From eight signs on, one letter is no chance.
    expect(inspectHost('https://0fppt.ma/', short)).toMatchObject({ looksLike: 'ofppt.ma' });
  });

  it('spells out letters beyond a to z', () => {
    expect(inspect('https://جمعية.example/')).toMatchObject({ ascii: 'xn--ogbf3b7b0a.example' });
    expect(inspect('https://fácebook.com/')).toMatchObject({ looksLike: 'facebook.com' });
  });
});

describe('findLinks', () => {
  it('finds links in a sentence, without what ends it', () => {
    expect(
      findLinks('Voir https://a.example/x, (http://b.example) ou www.c.example. Pas d.example !'),
    ).toEqual(['https://a.example/x', 'https://b.example', 'https://www.c.example']);
  });
});
