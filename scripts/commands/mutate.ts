import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '#build/tools.ts';
import { createRandom } from '#testing/synthetic/random.ts';
import { oneOf } from '../shared/choose-files.ts';
import { keepCompiling } from '../shared/mutate/compile.ts';
import { showMutant } from '../shared/mutate/diff.ts';
import { listMutants } from '../shared/mutate/list-mutants.ts';
import { findKnownMutant, isEquivalent, knownMutants } from '../shared/mutate/lists.ts';
import type { Mutant } from '../shared/mutate/mutant.ts';
import { listScopeFiles, type Scope, scopes, testFolderOf } from '../shared/mutate/scopes.ts';
import { TestSession, type Verdict } from '../shared/mutate/test-session.ts';
import { orUsage } from '../shared/read-options.ts';

const usage = `npm run mutate [-- --folder ${scopes.map(({ name }) => name).join('|')}|known] [--sample <number>|all] [--seed <number>]

Changes one place of the code at a time, in memory, and tells which changes the tests beside it do not
notice. Ends with 1 if they notice fewer than 85 of 100 in a folder, or miss one of the known mutants.
  --folder   one of them only; known: the mutants of scripts/shared/mutate/known-mutants.json
  --sample   how many mutants of each folder are drawn (100), or all
  --seed     which ones: the same seed draws the same mutants of the same code (1)`;
/** How many of 100 mutants the tests of a folder must notice. */
const least = 85;

const options = orUsage(usage, readOptions);
/** Whoever stops it is told the score so far. */
let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    isStopped = true;
  });

const session = await TestSession.open();
try {
  let passed = true;
  if (options.folder === undefined || options.folder === 'known') passed = await runKnown();
  for (const scope of scopes) {
    if (isStopped || (options.folder ?? scope.name) !== scope.name) continue;
    passed = (await runSample(scope)) && passed;
  }
  process.exitCode = passed && !isStopped ? 0 : 1;
} finally {
  await session.close();
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      sample: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
    },
  });
  const names = ['known', ...scopes.map(({ name }) => name)] as const;
  return {
    folder: values.folder === undefined ? undefined : oneOf(names, values.folder, '--folder'),
    sample:
      values.sample === 'all' ? Number.POSITIVE_INFINITY : wholeNumber(values.sample, '--sample'),
    seed: wholeNumber(values.seed, '--seed'),
  };
}

function wholeNumber(text: string, option: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes a whole number, not "${text}".`);
  return Number(text);
}

/** Of the mutants that were chosen by hand, none may be missed. */
async function runKnown(): Promise<boolean> {
  const loses = new Map(knownMutants.map((known) => [findKnownMutant(known), known.loses]));
  let [tested, noticed] = [0, 0];
  for await (const [mutant, verdict] of runEach([...loses.keys()])) {
    tested += 1;
    if (isNoticed(verdict)) noticed += 1;
    else
      console.log(`${showMutant(mutant, verdict)}\n  nobody would notice: ${loses.get(mutant)}\n`);
  }
  console.log(`known mutants: ${noticed} of ${tested} noticed, ${loses.size} in the list\n`);
  return noticed === tested;
}

/** The mutation score of a sample of one folder. */
async function runSample(scope: Scope): Promise<boolean> {
  const mutants = draw(listScopeFiles(scope));
  if (mutants.length === 0) {
    console.log(
      `${scope.name}: no mutants. Has the code moved? scripts/shared/mutate/scopes.ts says where it is.\n`,
    );
    return false;
  }
  let [tested, noticed] = [0, 0];
  for await (const [mutant, verdict] of runEach(mutants)) {
    tested += 1;
    if (isNoticed(verdict)) noticed += 1;
    else console.log(`${showMutant(mutant, verdict)}\n`);
  }
  if (tested === 0) return true;
  const score = (noticed / tested) * 100;
  const rest = isStopped ? `; stopped before ${mutants.length - tested} others` : '';
  console.log(
    `${scope.name}: ${noticed} of ${tested} noticed, ${score.toFixed(1)} % (at least ${least} %${rest})\n`,
  );
  return score >= least;
}

/** What the tests say of each mutant: those of the folder in which it is. */
async function* runEach(mutants: readonly Mutant[]): AsyncGenerator<[Mutant, Verdict]> {
  for (const [folder, inside] of Map.groupBy(mutants, ({ file }) => testFolderOf(file))) {
    await session.prepare(folder, [...new Set(inside.map(({ file }) => file))]);
    for (const mutant of inside) {
      if (isStopped) return;
      yield [mutant, await session.test(mutant)];
    }
  }
}

/** A sample of the mutants that compile and change something, in the order of the code. */
function draw(files: readonly string[]): Mutant[] {
  const all = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return listMutants(file, text).filter((mutant) => !isEquivalent(mutant, text));
  });
  const random = createRandom(options.seed);
  const order = new Map(all.map((mutant, index) => [mutant, index]));
  const rest = [...all];
  const shuffled = all.map(() => rest.splice(random.below(rest.length), 1)[0] as Mutant);
  const chosen: Mutant[] = [];
  while (shuffled.length > 0 && chosen.length < options.sample) {
    // Half of them compile.
    const next = shuffled.splice(0, (options.sample - chosen.length) * 2);
    chosen.push(...keepCompiling(next));
  }
  return chosen
    .slice(0, options.sample)
    .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

function isNoticed(verdict: Verdict): boolean {
  return verdict === 'killed' || verdict === 'endless';
}
