import { describe, expect, it } from 'vitest';
import { foldLink } from './fold-link.ts';

describe('foldLink', () => {
  it.each([
    ['https://www.amal.example/', 'https://amal.example'],
    ['https://m.facebook.com/Amal?mibextid=x', 'https://fr-fr.facebook.com/amal/'],
    ['https://facebook.com/profile.php?id=12&ref=y', 'https://www.facebook.com/profile.php?id=12'],
    ['https://amal.example/a?x=1&y=2', 'https://amal.example/a/?y=2&x=1'],
    ['https://amal.example/%D8%A3', 'https://amal.example/أ/'],
    ['https://web.amal.example/?hl=fr&locale=ar', 'https://mobile.amal.example/?si=1#b'],
    ['https://amal.example/a?utm_source=b&fbclid=c', 'https://amal.example/a'],
  ])('%s leads where %s does', (one, other) => {
    expect(foldLink(one)).toBe(foldLink(other));
  });

  it.each([
    ['https://facebook.com/profile.php?id=12', 'https://facebook.com/profile.php?id=13'],
    ['https://amal.example/fes', 'https://amal.example/taza'],
    ['https://amal.example/?reference=1', 'https://amal.example/?reference=2'],
    ['https://amal.example/?href=1', 'https://amal.example/?href=2'],
    ['https://forum.amal.example', 'https://foruamal.example'],
    ['https://amal.example/?ref2=1', 'https://amal.example/'],
    ['https://amal.example/?xhl=1', 'https://amal.example/'],
    ['https://blog.amal.example', 'https://amal.example'],
  ])('%s leads elsewhere than %s', (one, other) => {
    expect(foldLink(one)).not.toBe(foldLink(other));
  });
});
