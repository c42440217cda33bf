/**
 * Measures what somebody waits for who edits one record among many: the check of its file, and the page in
 * development. `npm run bench:edit -- --records 10000`; it prints, and judges by the best of the later
 * attempts, for whatever else runs on the machine only ever adds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameOutput } from '#build/output/open-workshop.ts';
import { root } from '#build/tools.ts';
import { orUsage } from '../scripts/shared/read-options.ts';
import { type Attempts, timeChecks, timeDevelopment } from './build/time-edits.ts';
import { writeSynthetic } from './build/write-synthetic.ts';

const usage = 'npm run bench:edit -- [--records 10000] [--times 5]';
const options = {
  records: { type: 'string', default: '10000' },
  times: { type: 'string', default: '5' },
} as const;
const { values } = orUsage(usage, () => parseArgs({ options }));
const [records, times] = [Number(values.records), Number(values.times)];
if (!Number.isInteger(records) || records < 1 || !Number.isInteger(times) || times < 2) {
  console.error(usage);
  process.exit(2);
}
/** Seconds. */
const limit = 2;

// Not in test-results: Vite does not follow what happens there.
const place = mkdtempSync(join(tmpdir(), 'twiza-edit-'));
const [content, out] = [join(place, 'content'), join(place, 'site')];
const id = 'synthetic-000001';
const file = join(content, `associations/${id}.yaml`);
const path = `/fr/associations/${id}/`;
const clear = () => {
  const kept = [
    join(root, 'node_modules/.astro', nameOutput(out)),
    join(root, 'node_modules/.cache/twiza', nameOutput(content)),
  ];
  for (const each of [place, ...kept]) rmSync(each, { recursive: true, force: true });
};

console.log(`Load before: ${(loadavg()[0] ?? 0).toFixed(1)}`);
try {
  writeSynthetic(records, content);
  const checks = await timeChecks(content, file, times);
  const { first, edits } = await timeDevelopment({ content, out, file, path }, times);
  console.log(`Among ${records} records, in seconds; the first check reads all of them.`);
  console.table({
    'npm run check -- <file>': sumUp(checks.slice(1), checks[0]),
    'npm run dev, an edit until its page shows it': sumUp(edits, first),
  });
} finally {
  clear();
}

function sumUp(attempts: Attempts, first = Number.NaN) {
  const best = Math.min(...attempts);
  return {
    first: first.toFixed(1),
    best: best.toFixed(2),
    worst: Math.max(...attempts).toFixed(2),
    'at most': limit,
    met: best <= limit ? 'yes' : 'NO',
  };
}
