import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '#testing/run-script.ts';

const site = 'name:\n  ar: تويزة\n  fr: Twiza\nurl: https://twiza.example\n';
const law =
  'id: law\norder: 1\nname:\n  ar: قانون\n  # The word of the bar.\n  fr: Droit # 2025\nicon: law\n';

async function makeContent(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'twiza-fix-'));
  for (const [name, text] of Object.entries({ 'site.yaml': site, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const read = (folder: string, name: string) => readFile(join(folder, name), 'utf8');

describe('npm run fix', () => {
  it('writes the canonical form and keeps every comment', async () => {
    const moved = `\uFEFF${law.replace('order: 1\n', '')}order: 1\n`.replaceAll('\n', '\r\n');
    const page = '---\ntitle: "Un"\nsummary: Deux\n---\nTrois.   \n\n\n';
    const folder = await makeContent({ 'skills/law.yaml': moved, 'pages/about/fr.md': page });
    const { code, output } = await runScript('fix.ts', folder);
    expect(code).toBe(0);
    expect(await read(folder, 'skills/law.yaml')).toBe(law);
    expect(await read(folder, 'pages/about/fr.md')).toBe(
      '---\ntitle: Un\nsummary: Deux\n---\n\nTrois.\n',
    );
    expect(output).toMatch(/skills\/law\.yaml {2}rewritten, \d lines changed/);
    expect(output).toMatch(/2 files rewritten, 0 left with errors\n$/);
    expect(await readdir(join(folder, 'skills'))).toEqual(['law.yaml']);
    expect((await runScript('check.ts', folder)).output).toContain('0 errors');
    expect((await runScript('fix.ts', folder)).output).toBe(
      '0 files rewritten, 0 left with errors\n',
    );
  });

  it('leaves a file with an error as it is, and says why', async () => {
    const broken = `colour: red\n${law}`;
    const folder = await makeContent({ 'skills/law.yaml': broken });
    const { code, output } = await runScript('fix.ts', folder);
    expect(code).toBe(1);
    expect(await read(folder, 'skills/law.yaml')).toBe(broken);
    expect(output).toContain('There is no field “colour” here.');
    expect(output).toMatch(/0 files rewritten, 1 left with errors\n$/);
  });

  it('touches only the files that are named', async () => {
    const crlf = law.replaceAll('\n', '\r\n');
    const folder = await makeContent({
      'skills/law.yaml': crlf,
      'skills/arts.yaml': crlf.replace('law', 'arts'),
    });
    await runScript('fix.ts', folder, join(folder, 'skills', 'arts.yaml'));
    expect(await read(folder, 'skills/law.yaml')).toBe(crlf);
    expect(await read(folder, 'skills/arts.yaml')).not.toContain('\r');
    expect((await runScript('fix.ts', folder, 'nowhere.yaml')).code).toBe(2);
  });
});
