import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { hiddenCharacter } from '#base/hidden-characters.ts';
import { writeCsvLine } from '#base/write-csv.ts';
import { sum } from '#features/import/report/row-tally.ts';
import { runImport } from '#features/import/run-import.ts';
import { readContent } from '#records/read-content.ts';
import { isFormRule } from '#records/rules.ts';
import { danger } from '#testing/hostile-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'twiza-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 200 rows by day, always the same, and a thousand others every night. */
const [rowCount, seed] = process.env.TWIZA_WHOLE ? [1000, Date.now() % 2 ** 31] : [200, 1];
const columns = [
  'Identifiant',
  "Nom de l'association",
  'Ville',
  'Téléphone',
  'Courriel',
  'Site web',
  'Domaines',
];

/** An association with a name and ways to reach it of its own. */
function goodRow(at: number): string[] {
  const number = String(at).padStart(4, '0');
  const name = `${String.fromCodePoint(65 + (at % 26), 97 + (at % 25), 97 + (at % 23))}${number}`;
  return [
    number,
    `Association ${name}`,
    'Fès',
    `05 35 ${number.slice(0, 2)} ${number.slice(2)} 22`,
    `a@essai${number}.example`,
    `https://essai${number}.example`,
    'Santé',
  ];
}

/** Most cells are as they should be; others are something dangerous, or have it behind them. */
const spoilt = fc.oneof(
  { weight: 4, arbitrary: fc.constant((good: string) => good) },
  { weight: 1, arbitrary: danger.map((text) => () => text) },
  { weight: 1, arbitrary: danger.map((text) => (good: string) => `${good} ${text}`) },
);

it(`a list of hostile rows (seed ${seed}) is told row by row, and what is written can be read`, async () => {
  const content = join(folder, 'content');
  for (const part of ['audiences', 'focus-areas', 'services', 'provinces', 'regions', 'skills'])
    cpSync(join('content', part), join(content, part), { recursive: true });
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  mkdirSync(join(content, 'associations'));
  const rows = fc
    .sample(fc.tuple(...columns.map(() => spoilt)), { numRuns: rowCount, seed })
    .map((changes, at) => changes.map((change, column) => change(goodRow(at)[column] ?? '')));
  const list = join(folder, 'list.csv');
  writeFileSync(
    list,
    [columns, ...rows].map((cells) => writeCsvLine(cells, { write: (cell) => cell })).join(''),
  );

  const { counts, fault, text } = await runImport({
    path: list,
    content,
    out: content,
    report: join(folder, 'report'),
    countries: ['MA'],
    isTrial: false,
    withPersons: false,
    locale: 'en',
    today: '2026-11-30',
    isStopped: () => false,
    isRunning: () => false,
    onProgress: () => {},
  });

  expect(fault).toBeUndefined();
  expect(sum(counts)).toBe(rowCount);
  expect(hiddenCharacter.test(text.replaceAll('\n', ''))).toBe(false);
  const written = await readContent(content);
  expect(written.issues.filter(({ rule }) => !isFormRule(rule))).toEqual([]);
  const associations = written.files.filter(({ collection }) => collection === 'associations');
  expect(associations.length).toBeGreaterThan(0);
  for (const { file } of associations) {
    const saved = readFileSync(file, 'utf8');
    expect(hiddenCharacter.test(saved)).toBe(false);
    expect(saved).not.toMatch(/javascript:|<script/i);
  }
});
