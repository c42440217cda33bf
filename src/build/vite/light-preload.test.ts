import { expect, it } from 'vitest';
import { buildWith } from '#testing/build-with.ts';
import { lightPreload } from './light-preload.ts';

const later = "export const start = () => import('./later.js');";

it('asks for all files of a part that is loaded later, with no helper of Vite’s', async () => {
  const { code } = await buildWith(lightPreload(), {
    'entry.js': later,
    'later.js': "import { word } from './word.js'; console.log(word);",
    'word.js': "export const word = 'azul';",
  });
  expect(code).toContain('modulepreload');
  expect(code).not.toContain('vite:preloadError');
});

it('stops the build when such a part brings styles, which it would not load', async () => {
  const files = { 'entry.js': later, 'later.js': "import './later.css';", 'later.css': 'p{top:0}' };
  await expect(buildWith(lightPreload(), files)).rejects.toThrow('brings styles with it');
});

it('names beside a part only what is neither the part itself nor drawn with by the page already', () => {
  const { config } = lightPreload();
  const { build } = (
    config as unknown as () => {
      build: {
        modulePreload: { resolveDependencies: (part: string, files: string[]) => string[] };
      };
    }
  )();
  const files = ['_astro/map.a1.js', '_astro/preact.b2.js', '_astro/shared.c3.js'];
  expect(build.modulePreload.resolveDependencies('_astro/map.a1.js', files)).toEqual([
    '_astro/shared.c3.js',
  ]);
});
