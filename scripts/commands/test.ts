import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, toolEnvironment } from '#build/tools.ts';
import { countStep, formatOutcomes, type StepOutcome } from '../shared/test-counts.ts';
import { parts, type Step, steps } from '../shared/test-steps.ts';

const values = readOptions();
const chosen = chooseSteps(values);
const outcomes: StepOutcome[] = [];
const failed = new Set<string>();
/** What tests put aside goes with the run. */
const scratch = mkdtempSync(join(tmpdir(), 'twiza-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
/** By this name later steps know which fixtures an earlier one has built. */
const environment = {
  ...toolEnvironment,
  TMPDIR: scratch,
  // As Windows calls it.
  TEMP: scratch,
  TWIZA_TEST_RUN: randomUUID(),
  // Templates are looked at in every language, not only in those that differ in more than words.
  ...(values.whole && { TWIZA_WHOLE: 'yes' }),
};

/** Steps that go on while later ones run. */
const running: Promise<void>[] = [];
for (const [index, step] of chosen.entries()) {
  const title = `[${index + 1}/${chosen.length}] ${step.title}`;
  const missing = step.needs?.find((name) => failed.has(name));
  if (missing) {
    console.log(`\n${title}\n  skipped, because "${missing}" failed`);
    outcomes[index] = { title: step.title, passed: 0, failed: 0, skipped: 1, seconds: 0 };
    continue;
  }
  console.log(`\n${title}${step.alongside ? ', alongside the next steps' : ''}`);
  const ending = runStep(step).then((outcome) => {
    if (outcome.failed > 0) failed.add(step.name);
    outcomes[index] = outcome;
    const end = `${outcome.failed > 0 ? 'failed' : 'passed'} after ${outcome.seconds.toFixed(1)} s`;
    console.log(step.alongside ? `\n${title} ${end}` : `  ${end}`);
  });
  if (step.alongside) running.push(ending);
  else await ending;
}
await Promise.all(running);

process.exitCode = failed.size > 0 ? 1 : 0;
console.log(`\n${formatOutcomes(outcomes)}`);

function readOptions() {
  const options = {
    only: { type: 'string' },
    shard: { type: 'string' },
    whole: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.shard && !/^[1-9]\d*\/[1-9]\d*$/.test(values.shard))
      throw new Error(`--shard is "${values.shard}"; it must be a part of the whole, such as 1/2.`);
    return values;
  } catch (error) {
    console.error(
      `${(error as Error).message}\n\nnpm test [-- --only lint,unit,…] [--shard 1/2] [--whole]`,
    );
    process.exit(2);
  }
}

/** The steps to run, in order; a shard is a part of the browser tests. */
function chooseSteps({ only, shard }: ReturnType<typeof readOptions>): Step[] {
  const all = [...steps, ...parts];
  const names = only?.split(',').map((name) => name.trim());
  const unknown = names?.find((name) => !all.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(
      `There is no step "${unknown}". Steps: ${all.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  return (names ? all.filter(({ name }) => names.includes(name)) : steps).map((step) =>
    shard && step.name === 'browser'
      ? { ...step, command: [...step.command, `--shard=${shard}`] }
      : step,
  );
}

async function runStep(step: Step): Promise<StepOutcome> {
  const started = Date.now();
  const report = step.report && join(root, step.report.file);
  if (report) rmSync(report, { force: true });
  const code = await run(step.command, step.live ?? false);
  const counts =
    step.report && report && existsSync(report)
      ? step.report.read(JSON.parse(readFileSync(report, 'utf8')))
      : undefined;
  return { title: step.title, seconds: (Date.now() - started) / 1000, ...countStep(code, counts) };
}

/** Runs a command and returns its exit code; what a quiet one printed is shown if it fails. */
function run([command = '', ...args]: string[], live: boolean): Promise<number> {
  const child = spawn(command, args, {
    cwd: root,
    env: environment,
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}
