import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameTool, root } from '../../scripts/tools.ts';

/** A file (`*` stands for a name of its own), a line in it, and a part of what the linter answers. */
const refused: [file: string, line: string, answer: string][] = [
  ['src/locales.ts', "import { a } from '#schemas/site.ts';", 'belongs in the room that needs it'],
  ['src/edit-distance.ts', "import { a } from '#files/a.ts';", 'belongs in the room that needs it'],
  ['src/schemas/*.ts', "import { a } from '#files/a.ts';", 'a reader in files/'],
  [
    'src/schemas/*.ts',
    "import { a } from '#i18n/t.ts';",
    'a rule across records belongs in checks/',
  ],
  ['src/files/*.ts', "import { a } from '#data/a.ts';", 'a join in data/'],
  ['src/markdown/*.ts', "import { a } from '#files/a.ts';", 'what is refused belongs in files/'],
  ['src/islands/map/*.tsx', "import { a } from '#markdown/a.ts';", 'come as props from pages/'],
  ['src/content.config.ts', "import { a } from '#checks/a.ts';", 'it names loaders and schemas'],
  ['src/data/*.ts', "import { a } from '#i18n/t.ts';", 'texts belong in i18n/'],
  ['src/data/*.ts', "import { a } from '#files/a.ts';", 'reading in data/load.ts'],
  ['src/data/*.ts', "import { a } from '../views/a.tsx';", 'drawing in views/'],
  ['src/data/*.ts', "import { getCollection } from 'astro:content';", 'reading in data/load.ts'],
  ['src/data/*.ts', "export { a } from '#views/a.tsx';", 'drawing in views/'],
  ['src/data/*.ts', "export const a = await import('#pages/a.ts');", 'drawing in views/'],
  ['src/data/*.ts', "import { memo } from 'react';", 'drawing in views/'],
  ['src/data/*.ts', "import { a } from '../../scripts/serve-site.ts';", 'reading in data/load.ts'],
  ['src/data/load.ts', "import { a } from '#views/a.tsx';", 'drawing belongs in views/'],
  ['src/exports/*.ts', "import { a } from '#i18n/t.ts';", 'texts come as arguments'],
  ['src/i18n/*.ts', "import { a } from '#views/a.tsx';", 'what draws belongs in views/'],
  ['src/search/*.ts', "import { a } from '#views/a.tsx';", 'what draws belongs in views/'],
  ['src/views/*.tsx', "import { a } from '#islands/map/a.tsx';", 'state belongs in islands/'],
  ['src/views/*.tsx', "import { a } from '#files/a.ts';", 'reading in data/load.ts'],
  ['src/views/*.tsx', "import { a } from '#data/load.ts';", 'reading in data/load.ts'],
  ['src/views/*.tsx', "import { a } from '#checks/a.ts';", 'stands below it'],
  ['src/islands/map/*.tsx', "import { a } from '#components/a.ts';", 'come as props from pages/'],
  ['src/islands/map/*.tsx', "import { a } from '#schemas/site.ts';", 'takes only types'],
  ['src/islands/map/*.tsx', "import { type A, a } from '#schemas/site.ts';", 'takes only types'],
  ['src/islands/map/*.tsx', "export { a } from '#data/a.ts';", 'takes only types'],
  ['src/islands/map/*.tsx', "import { z } from 'zod';", 'takes only types'],
  ['src/search/*.ts', "import { a } from '#schemas/site.ts';", 'takes only types'],
  ['src/i18n/*.ts', "export const a = await import('#schemas/site.ts');", 'takes only types'],
  ['src/components/*.astro', "import A from '#pages/a.astro';", 'a route in pages/'],
  ['src/components/*.astro', "import { useState } from 'react';", 'React belongs in views/'],
  ['src/layouts/*.astro', "import { a } from '#files/a.ts';", 'reading in files/'],
  ['src/layouts/*.astro', "import A from '../pages/a.astro';", 'a route in pages/'],
  ['src/pages/*.astro', "import { getCollection } from 'astro:content';", 'data/load.ts'],
  ['src/pages/*.astro', "import { a } from '#checks/a.ts';", 'checking in checks/'],
  ['src/pages/*.astro', "import { a } from '#cms/a.ts';", 'editing in cms/'],
  ['src/pages/*.astro', "import { a } from '../../scripts/serve-site.ts';", 'data/load.ts'],
  ['src/cms/*.ts', "import { a } from '#islands/map/a.tsx';", 'documents belong in layouts/'],
  ['src/output/*.ts', "import { a } from '#files/a.ts';", 'a reader in files/'],
  ['src/checks/*.ts', "import { a } from '#pages/a.ts';", 'checks/ serve scripts'],
  ['src/checks/*.ts', "import { a } from '#review/a.ts';", 'checks/ serve scripts'],
  ['src/review/*.ts', "import { a } from '#views/a.tsx';", 'what visitors see in views/'],
  ['src/review/*.ts', "import { a } from '../../scripts/a.ts';", 'for scripts only'],
  ['src/pages/*.astro', "import { a } from '#review/a.ts';", 'data/load.ts'],
  ['src/form/*.ts', "import { a } from '#views/a.tsx';", 'how it looks belongs in views/'],
  ['src/form/*.ts', "import { a } from '#files/a.ts';", 'does to a file in intake/'],
  ['src/intake/*.ts', "import { a } from '#views/a.tsx';", 'what visitors see in views/'],
  ['src/views/*.tsx', "import { a } from '#intake/a.ts';", 'stands below it'],
];

const accepted: [file: string, line: string][] = [
  ['src/schemas/*.ts', "import { a } from '#locales.ts';"],
  ['src/schemas/*.ts', "import { a } from './fields/text.ts';"],
  ['src/files/*.ts', "import { a } from '#schemas/site.ts';"],
  ['src/files/*.ts', "import { a } from '#edit-distance.ts';"],
  ['src/files/*.ts', "import { a } from '#markdown/a.ts';"],
  ['src/views/*.tsx', "import type { a } from '#markdown/a.ts';"],
  ['src/search/*.ts', "import { a } from '#edit-distance.ts';"],
  ['src/content.config.ts', "import { defineCollection as a } from 'astro:content';"],
  ['src/data/*.ts', "import { a } from '#schemas/site.ts';"],
  ['src/data/load.ts', "import { getCollection as a } from 'astro:content';"],
  ['src/exports/*.ts', "import { a } from '#files/a.ts';"],
  ['src/views/*.tsx', "import { memo as a } from 'react';"],
  ['src/views/*.tsx', "import { a } from '#i18n/t.ts';"],
  ['src/islands/map/*.tsx', "import { a } from '#views/a.tsx';"],
  ['src/islands/map/*.tsx', "import type { a } from '#schemas/site.ts';"],
  ['src/components/*.astro', "import { a } from '#views/a.tsx';"],
  ['src/pages/*.astro', "import { a } from '#data/load.ts';"],
  ['src/pages/admin/*.ts', "import { a } from '#cms/a.ts';"],
  ['src/cms/*.ts', "import { a } from '#checks/a.ts';"],
  ['src/cms/*.tsx', "import { useState as a } from 'react';"],
  ['src/checks/*.ts', "import { a } from '#files/a.ts';"],
  ['src/review/*.ts', "import { a } from '#checks/a.ts';"],
  ['src/review/*.ts', "import { a } from './piece.ts';"],
  ['src/form/*.ts', "import { a } from '#data/directory.ts';"],
  ['src/views/*.tsx', "import { a } from '#form/a.ts';"],
  ['src/intake/*.ts', "import { a } from '#form/a.ts';"],
  ['src/intake/*.ts', "import { a } from '#review/a.ts';"],
  ['src/data/*.test.ts', "import { a } from '#files/a.ts';"],
  ['scripts/*.ts', "import { a } from '#checks/a.ts';"],
  ['scripts/*.ts', "import { a } from '#review/a.ts';"],
];

type Report = {
  diagnostics: { category: string; message: string; location: { path: string } }[];
};

/** Lets the linter read each line in a copy of the house that holds nothing else. */
function lintLines(lines: [file: string, line: string, ...rest: string[]][]): string[][] {
  const house = mkdtempSync(join(tmpdir(), 'twiza-arrows-'));
  for (const name of ['biome.json', '.gitignore', 'tests/house']) {
    cpSync(join(root, name), join(house, name), { recursive: true });
  }
  const files = lines.map(([pattern, line], index) => {
    const file = pattern.replace('*', `case-${index}`);
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`);
    return file;
  });
  const [command, biome] = nameTool('biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src', 'scripts'];
  const { stdout } = spawnSync(command, args, { cwd: house, encoding: 'utf8' });
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
