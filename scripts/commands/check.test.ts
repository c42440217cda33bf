import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runScript } from '#testing/run-script.ts';

const law = 'id: law\norder: 1\nname:\n  ar: قانون\n  fr: Droit\nicon: law\n';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twiza-check-'));
  await mkdir(join(folder, 'skills'));
  await writeFile(
    join(folder, 'site.yaml'),
    [
      'name:\n  ar: تويزة\n  fr: Twiza\nurl: https://twiza.example',
      'coordinator: bonjour@twiza.example',
      'controller:\n  name:\n    ar: جمعية مخترعة\n    fr: Association inventée\ndeclaration: D-000',
      'security: security@twiza.example\n',
    ].join('\n'),
  );
  await writeFile(join(folder, 'skills', 'law.yaml'), law);
  await writeFile(
    join(folder, 'skills', 'arts.yaml'),
    law.replace('law', 'arts').replace('  ar: قانون\n', ''),
  );
});

describe('npm run check', () => {
  it('ends well when only reports are left, and sums them', async () => {
    const { code, output } = await runScript('check.ts', folder);
    expect(code).toBe(0);
    expect(output).toBe('Reports: 1 × translations-missing\n0 errors, 1 report in 3 files\n');
  });

  it('shows each report when asked, in the language that was asked for', async () => {
    const { output } = await runScript('check.ts', folder, '--reports', '--lang', 'fr');
    expect(output).toContain('name — L’arabe ou le français manque');
  });

  it('fails on an error, and shows only the files that were named', async () => {
    await writeFile(join(folder, 'skills', 'sewing.yaml'), law.replace('order: 1', 'order: many'));
    const all = await runScript('check.ts', folder);
    expect(all.code).toBe(1);
    expect(all.output).toMatch(
      /sewing\.yaml:2:8 {2}order — A number belongs here\. {2}→ Write the number alone/,
    );
    expect(all.output).toMatch(/2 errors, 1 report in 4 files\n$/);
    const one = await runScript('check.ts', folder, join(folder, 'skills', 'law.yaml'));
    expect(one).toMatchObject({ code: 0, output: '0 errors, 0 reports in 1 file\n' });
    const inside = await runScript('check.ts', folder, join(folder, 'skills'), '--format', 'json');
    expect(JSON.parse(inside.output)).toHaveLength(3);
  });

  it.each([
    [['nowhere.yaml'], 'There is no file nowhere.yaml.'],
    [['package.json'], 'package.json is not in the content folder'],
    [['--lang', 'xx'], '--lang is one of ar, fr, en, not “xx”.'],
    [['--format', 'xml'], '--format is one of text, github, json, not “xml”.'],
    [['--frobnicate'], '--frobnicate'],
  ])('explains itself when called with %j', async (args, message) => {
    const { code, errors } = await runScript('check.ts', folder, ...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toContain('npm run check [-- <files or folders> …]');
  });

  it('says so when there is no content', async () => {
    const { code, errors } = await runScript('check.ts', join(folder, 'nowhere'));
    expect(code).toBe(2);
    expect(errors).toContain('There is no content folder');
  });
});
