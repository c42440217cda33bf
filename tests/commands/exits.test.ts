import { spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'twiza-exits-'));
const mail = join(folder, 'mail.txt');
writeFileSync(mail, 'form-name=propose\nx-lang=fr\nx-end=1\n');

/** How a command ends, and what it says, with other surroundings than usual. */
async function run(name: string, args: string[], env: Record<string, string> = {}) {
  const script = join(root, name.includes('/') ? name : `scripts/commands/${name}`);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, TWIZA_CONTENT: 'tests/fixtures/empty', LC_ALL: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, said: said.join('') };
}

const isStack = /^ {4}at |node:internal|Node\.js v\d/m;

describe('without git', () => {
  it.each([
    ['review.ts', ['main..other']],
    ['intake.ts', [mail]],
    ['cms.ts', ['--folder', join(folder, 'cms')]],
  ])('%s says so in a sentence', async (script, args) => {
    const { code, said } = await run(script, args, { PATH: '' });
    expect(code).toBeGreaterThan(0);
    expect(said).toMatch(/git is not installed/);
    expect(said).not.toMatch(isStack);
  });

  it('records and generated files are checked all the same', async () => {
    expect((await run('check.ts', [], { PATH: '' })).said).toContain('0 errors');
  });
});

describe('words that no command knows', () => {
  const commands = globSync('scripts/commands/*.ts', { cwd: root });
  const benches = ['build', 'edit', 'load', 'map', 'search'].map((name) => `bench/${name}.ts`);
  const others = ['scripts/once/arrange-stars.ts', ...benches];
  const scripts = [...commands, ...others].filter((name) => !name.endsWith('.test.ts'));
  it.each(scripts)('end %s with a sentence', async (script) => {
    const { code, said } = await run(script, ['--no-such-option']);
    expect(code).toBeGreaterThan(0);
    expect(said).toContain("Unknown option '--no-such-option'");
    expect(said).not.toMatch(isStack);
  });
});

describe('files that cannot be what they should be', () => {
  it('npm run fix takes away what a killed one left behind', async () => {
    const content = join(folder, 'content');
    mkdirSync(join(content, 'skills'), { recursive: true });
    for (const name of ['law.yaml.99999999.draft', `arts.yaml.${process.pid}.draft`])
      writeFileSync(join(content, 'skills', name), 'id: l');
    const { said } = await run('fix.ts', [], { TWIZA_CONTENT: content });
    expect(said).toContain('law.yaml.99999999.draft  removed');
    expect(readdirSync(join(content, 'skills'))).toEqual([`arts.yaml.${process.pid}.draft`]);
  });

  it.each([
    ['new.ts', ['skills', 'law']],
    ['synth.ts', ['--records', '1', '--out', join(folder, 'file/x')]],
    ['cms.ts', ['--folder', join(folder, 'file')]],
  ])('%s ends with a sentence', async (script, args) => {
    writeFileSync(join(folder, 'file'), '');
    const content = join(folder, 'a-file');
    mkdirSync(content, { recursive: true });
    writeFileSync(join(content, 'skills'), '');
    const env: Record<string, string> = script === 'new.ts' ? { TWIZA_CONTENT: content } : {};
    const { code, said } = await run(script, args, env);
    expect(code).toBeGreaterThan(0);
    expect(said.trim()).not.toBe('');
    expect(said).not.toMatch(isStack);
  });
});
