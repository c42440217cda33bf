import { describe, expect, it } from 'vitest';
import { foldName } from './fold-name.ts';

describe('foldName', () => {
  it.each([
    ['Association Élan de Fès', 'ELAN FES'],
    ['Fondation Al Amal', 'Al-Amal'],
    ['L’Association l’Espoir', 'espoir'],
    ['جمعية الأمل للتنمية', 'الامل للتنميه'],
    ['مؤسسة الأُمَل', 'امل'],
    ['جمعية النور والتنمية', 'نور التنمية'],
    ['Cœur', 'coeur'],
  ])('%s is %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(foldName(one)).not.toBe('');
  });

  it.each([
    ['Amal', 'Amel'],
    ['École 1', 'École 2'],
    ['جمعية الأمل', 'جمعية النور'],
  ])('%s is not %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});
