import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameTool, root } from '#build/tools.ts';

/** A file (`*` stands for a name of its own), a line in it, and a part of what the linter answers. */
const refused: [file: string, line: string, answer: string][] = [
  ['src/base/*.ts', "import { a } from '#records/a.ts';", 'belongs in the layer that needs it'],
  ['src/model/*.ts', "import { a } from '#records/a.ts';", 'a reader in records/'],
  [
    'src/model/*.ts',
    "import { a } from '#i18n/t.ts';",
    'a rule across records belongs in validation/',
  ],
  ['src/model/*.ts', "import { a } from '#model/generate/a.ts';", 'model imports model'],
  ['src/build/*.ts', "import { a } from '#cms/a.ts';", 'that belongs in pages/'],
  ['src/middleware.ts', "import { a } from '#records/a.ts';", 'what stands in build/'],
  ['src/model/generate/*.ts', "import { a } from '#records/a.ts';", 'a reader belongs in records/'],
  [
    'src/markdown/*.ts',
    "import { a } from '#records/a.ts';",
    'what is refused belongs in records/',
  ],
  ['src/records/*.ts', "import { a } from '#directory/a.ts';", 'a join in directory/'],
  [
    'src/content.config.ts',
    "import { a } from '#validation/a.ts';",
    'it names loaders and schemas',
  ],
  ['src/directory/*.ts', "import { a } from '#i18n/t.ts';", 'texts belong in i18n/'],
  ['src/directory/*.ts', "import { a } from '#records/a.ts';", 'reading in directory/load.ts'],
  ['src/directory/*.ts', "import { a } from '../site/views/a.tsx';", 'drawing in site/views/'],
  ['src/directory/*.ts', "import { getCollection } from 'astro:content';", 'directory/load.ts'],
  ['src/directory/*.ts', "export { a } from '#site/views/a.tsx';", 'drawing in site/views/'],
  ['src/directory/*.ts', "export const a = await import('#pages/a.ts');", 'drawing in site/views/'],
  ['src/directory/*.ts', "import { memo } from 'react';", 'drawing in site/views/'],
  ['src/directory/*.ts', "import { a } from '../../scripts/shared/a.ts';", 'directory/load.ts'],
  [
    'scripts/commands/*.ts',
    "import { a } from '../../tests/support/a.ts';",
    'belongs in src/testing',
  ],
  ['scripts/commands/*.test.ts', "import { a } from '../../bench/a.ts';", 'belongs in src/testing'],
  ['tests/site/*.test.ts', "import { a } from '../../scripts/shared/a.ts';", 'belongs in src'],
  ['src/directory/*.test.ts', "import { a } from '../../scripts/shared/a.ts';", 'belongs in src'],
  ['bench/search/*.ts', "import { a } from '../../tests/support/a.ts';", 'belongs in src/testing'],
  ['src/directory/*.ts', "import { a } from '#features/help/a.ts';", 'directory imports'],
  [
    'src/directory/load.ts',
    "import { a } from '#site/views/a.tsx';",
    'drawing belongs in site/views/',
  ],
  ['src/exports/*.ts', "import { a } from '#site/views/a.tsx';", 'drawing belongs in site/views/'],
  ['src/exports/*.ts', "import { a } from '#features/help/a.ts';", 'drawing belongs in'],
  [
    'src/exports/open-data/*.ts',
    "import { a } from '#features/search/a.ts';",
    'everybody may copy',
  ],
  ['src/i18n/*.ts', "import { a } from '#site/views/a.tsx';", 'what draws belongs in site/views/'],
  ['src/i18n/*.ts', "export const a = await import('#model/site.ts');", 'takes only types'],
  ['src/features/opening-hours/*.ts', "import { a } from '#features/help/a.ts';", 'features/help/'],
  ['src/features/help/*.ts', "import { a } from '#features/help/view/a.tsx';", 'site/views/'],
  ['src/features/help/*.ts', "import { a } from './view/a.tsx';", 'site/views/'],
  ['src/features/help/*.ts', "import { a } from './page/a.ts';", 'site/views/'],
  [
    'src/features/help/phone/*.ts',
    "import { a } from '#model/labels/labels.ts';",
    'takes only types',
  ],
  [
    'src/features/search/build/*.ts',
    "import { a } from '#site/views/a.tsx';",
    'what draws belongs',
  ],
  [
    'src/features/search/phone/query/*.ts',
    "import { a } from '#model/site.ts';",
    'takes only types',
  ],
  [
    'src/features/map/view/*.tsx',
    "import { a } from '#features/map/phone/a.tsx';",
    'state belongs in',
  ],
  ['src/site/views/*.tsx', "import { a } from '#records/a.ts';", 'reading in directory/load.ts'],
  [
    'src/site/views/*.tsx',
    "import { a } from '#directory/load.ts';",
    'reading in directory/load.ts',
  ],
  ['src/site/views/*.tsx', "import { a } from '#validation/a.ts';", 'it draws a record'],
  ['src/site/views/*.tsx', "import { a } from '#features/map/page/A.astro';", 'it draws a record'],
  [
    'src/features/map/phone/*.tsx',
    "import { a } from '#markdown/a.ts';",
    'come as props from pages/',
  ],
  ['src/features/map/phone/*.tsx', "import { a } from '#site/components/a.ts';", 'come as props'],
  ['src/features/map/phone/*.tsx', "import { a } from '#features/review/a.ts';", 'come as props'],
  ['src/features/map/phone/*.tsx', "import { a } from '#directory/load.ts';", 'come as props'],
  ['src/features/map/phone/*.tsx', "import { a } from '#model/site.ts';", 'takes only types'],
  ['src/features/map/phone/*.tsx', "import { a } from '#model/losses.ts';", 'takes only types'],
  ['src/i18n/*.ts', "import { a } from '#model/country-list.ts';", 'takes only types'],
  [
    'src/features/map/phone/*.tsx',
    "import { type A, a } from '#model/site.ts';",
    'takes only types',
  ],
  ['src/features/map/phone/*.tsx', "export { a } from '#directory/a.ts';", 'takes only types'],
  ['src/features/map/phone/*.tsx', "import { z } from 'zod';", 'takes only types'],
  ['src/features/offline/phone/*.ts', "import { a } from '#i18n/t.ts';", 'load it first of all'],
  ['src/site/components/*.astro', "import A from '#pages/a.astro';", 'a route in pages/'],
  ['src/site/components/*.astro', "import { useState } from 'react';", 'React belongs in view/'],
  ['src/features/map/page/*.astro', "import { a } from '#records/a.ts';", 'reading in records/'],
  ['src/site/layouts/*.astro', "import { a } from '#records/a.ts';", 'reading in records/'],
  ['src/site/layouts/*.astro', "import A from '../../pages/a.astro';", 'a route in pages/'],
  ['src/pages/*.astro', "import { getCollection } from 'astro:content';", 'directory/load.ts'],
  ['src/pages/*.astro', "import { a } from '#validation/a.ts';", 'checking in validation/'],
  ['src/pages/*.astro', "import { a } from '#cms/a.ts';", 'editing in cms/'],
  ['src/pages/*.astro', "import { a } from '#features/review/a.ts';", 'directory/load.ts'],
  ['src/pages/*.astro', "import { a } from '../../scripts/shared/a.ts';", 'directory/load.ts'],
  ['src/cms/*.ts', "import { a } from '#features/map/phone/a.tsx';", 'a feature’s phone/'],
  ['src/build/*.ts', "import { a } from '#pages/a.ts';", 'that belongs in pages/'],
  ['src/build/output/*.ts', "import { a } from '#records/a.ts';", 'a reader in records/'],
  ['src/validation/*.ts', "import { a } from '#pages/a.ts';", 'it serves commands'],
  ['src/validation/*.ts', "import { a } from '#features/review/a.ts';", 'it serves commands'],
  [
    'src/features/review/*.ts',
    "import { a } from '#site/views/a.tsx';",
    'what visitors see in site/views/',
  ],
  ['src/features/review/*.ts', "import { a } from '../../../scripts/a.ts';", 'for commands only'],
  [
    'src/features/proposals/form/*.ts',
    "import { a } from '#site/views/a.tsx';",
    'belongs in view/',
  ],
  [
    'src/features/proposals/form/*.ts',
    "import { a } from '#records/a.ts';",
    'to a file in intake/',
  ],
  [
    'src/features/proposals/intake/*.ts',
    "import { a } from '#site/views/a.tsx';",
    'in site/views/',
  ],
  ['src/features/proposals/view/*.tsx', "import { a } from '#features/review/a.ts';", 'it draws'],
];

const accepted: [file: string, line: string][] = [
  ['src/model/*.ts', "import { a } from '#model/locales.ts';"],
  ['src/model/*.ts', "import { a } from './fields/text.ts';"],
  ['src/model/generate/*.ts', "import { a } from '#directory/addresses.ts';"],
  ['src/records/*.ts', "import { a } from '#model/site.ts';"],
  ['src/records/*.ts', "import { a } from '#base/edit-distance.ts';"],
  ['src/records/*.ts', "import { a } from '#markdown/a.ts';"],
  ['src/content.config.ts', "import { defineCollection as a } from 'astro:content';"],
  ['src/directory/*.ts', "import { a } from '#model/site.ts';"],
  ['src/directory/load.ts', "import { getCollection as a } from 'astro:content';"],
  ['src/exports/open-data/*.ts', "import { a } from '#features/help/a.ts';"],
  ['src/i18n/*.ts', "import { a } from '#model/locales.ts';"],
  ['src/i18n/*.ts', "import { a } from '#model/country.ts';"],
  ['src/features/map/phone/*.ts', "import { a } from '#model/country-day.ts';"],
  ['src/features/search/*.ts', "import { a } from '#features/opening-hours/a.ts';"],
  ['src/features/search/phone/query/*.ts', "import { a } from '#base/edit-distance.ts';"],
  [
    'src/features/search/phone/query/*.ts',
    "import { a } from '#features/search/phone/index/a.ts';",
  ],
  ['src/features/offline/*.ts', "import { a } from '#features/help/a.ts';"],
  ['src/site/views/*.tsx', "import type { a } from '#markdown/a.ts';"],
  ['src/site/views/*.tsx', "import { memo as a } from 'react';"],
  ['src/site/views/*.tsx', "import { a } from '#i18n/t.ts';"],
  ['src/site/views/*.tsx', "import { a } from '#features/map/view/a.tsx';"],
  ['src/features/map/view/*.tsx', "import { a } from '#site/views/a.tsx';"],
  ['src/features/map/phone/*.tsx', "import { a } from '#site/views/a.tsx';"],
  ['src/features/map/phone/*.tsx', "import { useState as a } from 'react';"],
  ['src/features/map/phone/*.tsx', "import type { a } from '#model/site.ts';"],
  ['src/features/offline/phone/*.ts', "import { a } from '#model/locales.ts';"],
  ['src/site/components/*.astro', "import { a } from '#site/views/a.tsx';"],
  ['src/site/components/*.astro', "import { a } from '#directory/load.ts';"],
  ['src/pages/*.astro', "import { a } from '#directory/load.ts';"],
  ['src/pages/admin/*.ts', "import { a } from '#cms/a.ts';"],
  ['src/cms/*.ts', "import { a } from '#validation/a.ts';"],
  ['src/cms/*.tsx', "import { useState as a } from 'react';"],
  ['src/validation/*.ts', "import { a } from '#records/a.ts';"],
  ['src/features/review/*.ts', "import { a } from '#validation/a.ts';"],
  ['src/features/review/*.ts', "import { a } from './piece.ts';"],
  ['src/features/proposals/form/*.ts', "import { a } from '#directory/directory.ts';"],
  ['src/features/proposals/view/*.tsx', "import { a } from '#features/proposals/form/a.ts';"],
  ['src/features/proposals/intake/*.ts', "import { a } from '#features/proposals/form/a.ts';"],
  ['src/features/proposals/intake/*.ts', "import { a } from '#features/review/a.ts';"],
  ['src/directory/*.test.ts', "import { a } from '#records/a.ts';"],
  ['scripts/*.ts', "import { a } from '#validation/a.ts';"],
];

type Report = {
  diagnostics: { category: string; message: string; location: { path: string } }[];
};

/** Lets the linter read each line in a copy of the project that holds nothing else. */
function lintLines(lines: [file: string, line: string, ...rest: string[]][]): string[][] {
  const copy = mkdtempSync(join(tmpdir(), 'twiza-layers-'));
  for (const name of ['biome.json', 'biome.layers.json', '.gitignore', 'tests/architecture']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  const files = lines.map(([pattern, line], index) => {
    const file = pattern.replace('*', `case-${index}`);
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`);
    return file;
  });
  const [command, biome] = nameTool('biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as Report;
  return files.map((file) =>
    diagnostics
      .filter(
        ({ category }) => category === 'lint/style/noRestrictedImports' || category === 'plugin',
      )
      .filter(({ location }) => location.path === file)
      .map(({ message }) => message),
  );
}

describe('the linter', () => {
  let answers: { refused: string[][]; accepted: string[][] };

  beforeAll(() => {
    answers = { refused: lintLines(refused), accepted: lintLines(accepted) };
  });

  it.each(refused.map(([file, line, answer], index) => ({ file, line, answer, index })))(
    'refuses in $file: $line',
    ({ answer, index }) => {
      expect(answers.refused[index]?.join('\n')).toContain(answer);
    },
  );

  it.each(accepted.map(([file, line], index) => ({ file, line, index })))(
    'accepts in $file: $line',
    ({ index }) => {
      expect(answers.accepted[index]).toEqual([]);
    },
  );
});
