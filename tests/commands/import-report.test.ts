import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportOptions, runImport } from '#features/import/run-import.ts';
import { contentOf } from '#testing/build-fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twiza-report-'));
  cpSync(contentOf('empty'), join(folder, 'content'), { recursive: true });
  for (const part of ['focus-areas', 'services', 'audiences', 'provinces', 'regions'])
    cpSync(join('content', part), join(folder, 'content', part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Imports files by their names and texts. */
function bring(files: Record<string, string>, options: Partial<ImportOptions> = {}) {
  const given = join(folder, 'given');
  rmSync(given, { recursive: true, force: true });
  cpSync(join(folder, 'content/site.yaml'), join(given, '.keep'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(given, name), text);
  rmSync(join(given, '.keep'));
  const [name = '', ...others] = Object.keys(files);
  return runImport({
    path: others.length > 0 ? given : join(given, name),
    ...{ content: join(folder, 'content'), out: join(folder, 'out') },
    ...{ report: join(folder, 'report'), countries: ['MA'], locale: 'en', today: '2026-11-28' },
    ...{ isTrial: false, withPersons: false },
    isStopped: () => false,
    isRunning: () => false,
    onProgress: () => undefined,
    ...options,
  });
}

const head = 'Nom;Ville;Domaines';
const list = `${head}
Association inventée pour la santé;Fès;Santé
Association inventée pour l’école;Taza;Éducation
Association inventée pour la forêt;Ifrane;Environnement
`;

describe('the report of an import', () => {
  it('says what happened before a fault of the program, and where that was', async () => {
    let rows = 0;
    const { fault, isWhole, counts, text } = await bring(
      { 'list.csv': list },
      {
        onProgress: () => {
          if (++rows === 2) throw new Error('out of luck');
        },
      },
    );
    expect(fault).toMatchObject({ message: 'out of luck' });
    expect(isWhole).toBe(false);
    expect(counts).toEqual({ taken: 2, merged: 0, unchanged: 0, refused: 0 });
    expect(text).toContain(
      'list.csv, line 3: The import ended here by a fault of its own (out of luck)',
    );
    expect(text).toContain('Stopped before the end');
    expect(readdirSync(join(folder, 'out/associations'))).toHaveLength(2);
    const report = readdirSync(join(folder, 'report'));
    expect(report).toEqual(expect.arrayContaining(['report.csv', 'report.html', 'written.txt']));
    expect(report.filter((name) => name.includes('draft'))).toEqual([]);
    const again = await bring({ 'list.csv': list });
    expect(again.counts).toEqual({ taken: 1, merged: 0, unchanged: 2, refused: 0 });
  });

  it('says so where headings are all that there is', async () => {
    const { text, isWhole } = await bring({ 'list.csv': `${head}\n` });
    expect(text).toContain('There are headings, and no row below them.');
    expect(isWhole).toBe(false);
  });

  it('counts rows of tables that are read, and tells the others apart', async () => {
    const prices = 'Article;Prix\nSemoule;12\nHuile;20\n';
    const { text, counts, isWhole } = await bring({ 'list.csv': list, 'prices.csv': prices });
    expect(counts).toEqual({ taken: 3, merged: 0, unchanged: 0, refused: 0 });
    expect(isWhole).toBe(true);
    expect(text).toContain('prices.csv: 2 rows, not read.');
    const rows = readFileSync(join(folder, 'report/report.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(4);
  });

  it('names the columns that were not understood, with samples', async () => {
    const odd = list.replace(/$/gm, ';zzq').replace(head, `${head}`).replace(/zzq/, 'Xyzzy');
    const { text } = await bring({ 'list.csv': odd.replace(/\n;zzq$/, '\n') });
    expect(text).toContain('- list.csv | list | Xyzzy | zzq');
    const html = readFileSync(join(folder, 'report/report.html'), 'utf8');
    expect(html).toContain('<h2>Columns that were not understood</h2>');
    expect(html).toContain('>Xyzzy</td>');
  });
});
