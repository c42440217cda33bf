import { expect, it } from 'vitest';
import { sumFiles } from './site-files.ts';

it('counts pages, files and bytes, and what lies side by side in the fullest folder', () => {
  const files = [
    'index.html',
    'fr/a/index.html',
    'fr/b/index.html',
    'fr/c/index.html',
    'fr/d.json',
  ];
  expect(sumFiles(files.map((path) => ({ path, bytes: 10 })))).toEqual({
    pages: 4,
    files: 5,
    bytes: 50,
    fullest: { path: 'fr/', entries: 4 },
  });
});
