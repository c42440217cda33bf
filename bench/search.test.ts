import { expect, it } from 'vitest';
import { runScript } from '#testing/run-script.ts';

const file = 'tests/fixtures/search-queries.json';

it('asks a file’s queries in plain Node, and prints answers, steps and bytes', async () => {
  const few = ['--node', '--records', '30', '--queries', file];
  const run = await runScript('bench/search.ts', 'content', ...few);
  expect(run.errors).toBe('');
  expect(run.code).toBe(0);
  expect(run.output).toContain('49 queries, their 16 records among 30 invented ones');
  expect(run.output).toMatch(/'جمعية واحات الغد' +│ 'yes' +│ 'exact in name'/);
  expect(run.output).toMatch(/search-queries.json, in Node +│ '48 of 49' +│ 'at least 48' +│ 'ok'/);
  expect(run.output).toMatch(/first card, in Node +│ '\d+\.\d KB' +│ '20.0 KB' +│ 'ok'/);
});

it('explains itself to whoever names no number', async () => {
  const run = await runScript('bench/search.ts', 'content', '--records', 'many');
  expect(run.code).toBe(2);
  expect(run.errors).toContain('npm run bench:search -- [--records 10000]');
});
