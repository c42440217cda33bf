import { describe, expect, it } from 'vitest';
import { foldLink } from './fold-link.ts';

describe('foldLink', () => {
  it.each([
    ['https://www.amal.example/', 'https://amal.example'],
    ['https://m.facebook.com/Amal?mibextid=x', 'https://fr-fr.facebook.com/amal/'],
    ['https://facebook.com/profile.php?id=12&ref=y', 'https://www.facebook.com/profile.php?id=12'],
  ])('%s leads where %s does', (one, other) => {
    expect(foldLink(one)).toBe(foldLink(other));
  });

  it.each([
    ['https://facebook.com/profile.php?id=12', 'https://facebook.com/profile.php?id=13'],
    ['https://amal.example/fes', 'https://amal.example/taza'],
  ])('%s leads elsewhere than %s', (one, other) => {
    expect(foldLink(one)).not.toBe(foldLink(other));
  });
});
