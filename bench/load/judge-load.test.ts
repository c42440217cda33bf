import { expect, it } from 'vitest';
import { judgeLoad, type LoadRun } from './judge-load.ts';

const mebibyte = 1024 ** 2;
const calm: LoadRun = {
  seconds: 10,
  connections: 64,
  requests: 50_000,
  statuses: { '200': 50_000 },
  broken: 0,
  median: 2,
  slowest: 9,
  memory: [20 * mebibyte, 21 * mebibyte],
};

it('is content with nothing but 200 and memory that stays', () => {
  expect(judgeLoad(calm)).toEqual([]);
});

it.each([
  [{ statuses: { '200': 49_999, '404': 1 } }, '1 answers were 404.'],
  [{ broken: 3 }, '3 connections broke or waited in vain.'],
  [{ requests: 1000 }, '100 answers a second are fewer than 500.'],
  [{ memory: [20 * mebibyte, 40 * mebibyte] }, 'The server grew by 20.0 MB under load.'],
  [{ memory: [] }, 'Nobody looked at the memory.'],
])('fails for %j', (change, problem) => {
  expect(judgeLoad({ ...calm, ...change })).toEqual([problem]);
});
