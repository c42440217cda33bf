import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runScript } from '#testing/run-script.ts';

const site = mkdtempSync(join(tmpdir(), 'twiza-audit-'));
mkdirSync(join(site, 'admin'));
const write = (name: string, text: string) => {
  writeFileSync(join(site, name), text);
  return join(site, name);
};
write('licences.txt', 'leaflet 1.9.4\nLicence: BSD-2-Clause\n');
const editor = (licence: string) =>
  write('admin/licences.txt', `react 19.0.0\nLicence: ${licence}\n`);

/** What npm says of holes in these packages. */
function report(...names: string[]): string {
  const holes = names.map((name) => {
    const via = [{ name, title: 'A hole', url: 'https://a.example', severity: 'high' }];
    return [name, { severity: 'high', via }];
  });
  return write('report.json', JSON.stringify({ vulnerabilities: Object.fromEntries(holes) }));
}

async function audit(file: string) {
  const options = ['--site', site, '--report', file];
  const { code, output, errors } = await runScript('audit.ts', 'tests/fixtures/empty', ...options);
  return { code, output: output + errors };
}

it('fails for a hole in what a site carries, and tells those in what builds it', async () => {
  editor('MIT');
  const { code, output } = await audit(report('leaflet', 'vite'));
  expect(output).toContain('leaflet (high), IN THE SITE: A hole https://a.example');
  expect(output).toContain('vite (high), in what builds it');
  expect(code).toBe(1);
  expect((await audit(report('vite'))).code).toBe(0);
});

it('fails for a licence that nobody has read', async () => {
  editor('GPL-3.0');
  const { code, output } = await audit('none');
  expect(output).toContain('react: the licence GPL-3.0');
  expect(code).toBe(1);
});

it('takes a network that says nothing for no clean report', async () => {
  editor('MIT');
  const { code, output } = await audit(write('silent.json', '{"error":{"summary":"no network"}}'));
  expect(code).toBe(2);
  expect(output).toContain('no network');
});
