import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leadsFolder, readLeads } from './leads.ts';

const content = join(mkdtempSync(join(tmpdir(), 'twiza-leads-')), 'content');

it('has none where there is no such folder', async () => {
  expect(await readLeads(content)).toEqual([]);
});

it('reads every file of a record, and says what is wrong with one', async () => {
  mkdirSync(leadsFolder(content), { recursive: true });
  const write = (name: string, text: string) =>
    writeFileSync(join(leadsFolder(content), name), text);
  write('README.md', '# Leads');
  write('amal.yaml', 'id: amal\nkind: association\n');
  const [lead, ...others] = await readLeads(content);
  expect(others).toEqual([]);
  expect(lead).toMatchObject({ id: 'amal', record: undefined });
  expect(lead?.issues.map(({ rule, field }) => `${rule} ${field}`)).toContain('missing-field name');
});
