import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from '#testing/run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'twiza-import-'));
const content = join(folder, 'content');
const records = join(content, 'associations');
const report = join(folder, 'report');

/** Invented, like everything in it. */
const list = `Identifiant;Nom de l'association;Ville;Téléphone;Courriel;Domaines
1;ASSOCIATION ESSAI POUR LA SANTE;Fès;05 35 00 11 22;contact@essai-sante.example;Santé
2;جمعية التجربة للتعليم;Taza;0535001133;;Éducation
3;Association Essai pour la santé;Fes;0535001122;;Santé
4;Association d'ailleurs;Taza;0535001144;=HYPERLINK("x");Santé
5;;Fès;;;Santé
;Autre nom au même numéro;Fès;0535001133;;Santé
`;

const files = () =>
  Object.fromEntries(
    readdirSync(records).map((name) => [name, readFileSync(join(records, name), 'utf8')]),
  );
const run = (...args: string[]) =>
  runScript('import.ts', content, ...args, '--report', report, '--lang', 'en');
const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  for (const part of ['audiences', 'focus-areas', 'services', 'provinces', 'regions', 'skills'])
    cpSync(join('content', part), join(content, part), { recursive: true });
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  mkdirSync(records);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run import', () => {
  const path = write('liste.csv', list);

  it('tries, and writes the report alone', async () => {
    const { output, code } = await run(path, '--dry-run');
    expect(output).toContain('6 rows: 3 new, 1 merged into a record, 0 unchanged, 2 refused');
    expect(code).toBe(0);
    expect(files()).toEqual({});
    expect(readdirSync(report).toSorted()).toEqual([
      'doubles.csv',
      'mapping.yaml',
      'report.csv',
      'report.html',
      'report.txt',
    ]);
  });

  it('writes records that the checks take, with the list as their source', async () => {
    await run(path);
    const written = files();
    expect(Object.keys(written)).toHaveLength(3);
    const text = written['essai-pour-la-sante.yaml'] ?? '';
    expect(text).toContain('level: declared');
    expect(text).toContain('number: "+212535001122"');
    expect(text).toMatch(/identifiers:\n {2}- scheme: (liste-\w{6})\n {4}value: "1"/);
    const { output } = await runScript('check.ts', content);
    expect(output).toContain('0 errors');
  });

  it('says in each row of a table what became of it, without formulas', () => {
    const table = readFileSync(join(report, 'report.csv'), 'utf8');
    expect(table.trimEnd().split('\r\n')).toHaveLength(7);
    expect(table).toContain('"No name of an association in the row.');
    expect(table).not.toMatch(/[",;]=HYPERLINK/);
  });

  it('changes nothing the second time', async () => {
    const before = files();
    const { output } = await run(path);
    expect(output).toContain('6 rows: 0 new, 0 merged into a record, 4 unchanged, 2 refused');
    expect(files()).toEqual(before);
  });

  it('does what somebody decided of a double', async () => {
    const doubles = join(report, 'doubles.csv');
    const table = readFileSync(doubles, 'utf8');
    expect(table).toContain('same telephone');
    writeFileSync(doubles, table.replace(/""\r\n$/, '"same"\r\n'));
    const { output } = await run(path);
    expect(output).toContain('1 merged into a record');
    expect(Object.values(files()).join()).toContain('Autre nom au même numéro');
    expect(readFileSync(doubles, 'utf8')).toContain('"same"');
  });

  it('brings its own words up to date, and leaves those of people', async () => {
    const file = join(records, 'essai-pour-la-sante.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('+212535001122', '+212535009999'));
    const later = list.replace('0535001144', '0535007777').replace('05 35 00 11 22', '0535001100');
    await run(write('liste.csv', later));
    const texts = Object.values(files()).join();
    expect(texts).toContain('+212535007777');
    expect(texts).not.toContain('+212535001144');
    expect(texts).toContain('+212535009999');
  });

  it('ends with 1 where a file breaks, and keeps what came before', async () => {
    const broken = write(
      'torn.csv',
      `${list.slice(0, 130)}\n7;"Association Essai des fins;Fès;;;Santé\n`,
    );
    const { code, output } = await run(broken, '--dry-run');
    expect(code).toBe(1);
    expect(output).toContain('a quotation mark opens and never closes');
  });

  it('says what is wrong with a mapping', async () => {
    const map = write('mapping.yaml', 'source:\n  id: x\n');
    const { code, errors } = await run(path, '--map', map);
    expect(code).toBe(1);
    expect(errors).toContain('mapping.yaml:');
  });
});
