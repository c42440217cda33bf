import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Writable } from 'node:stream';
import type { Plugin } from 'vite';
import type { UserWorkspaceConfig } from 'vitest/config';
import {
  BaseSequencer,
  createVitest,
  type TestModule,
  type TestSpecification,
  type Vitest,
} from 'vitest/node';
import { root } from '#build/tools.ts';
import config from '../../../vitest.config.ts';
import { applyMutant, type Mutant } from './mutant.ts';
import { functionAt, tellReach } from './reach.ts';

export type Verdict = 'killed' | 'endless' | 'survived' | 'not reached';

/** A mutant may make a loop without an end: no tests of a mutant take this long otherwise. */
const longestRun = 60_000;

/** The texts that tests get in place of those on disk. */
type Texts = ReadonlyMap<string, string>;

/** Keeps Vitest alive, so that a mutant costs what its tests cost. No file on disk is touched. */
export class TestSession {
  readonly #vitest: Vitest;
  readonly #replace: (texts: Texts) => void;
  /** Which functions each test file runs, and how long it takes. */
  readonly #tests = new Map<TestSpecification, { reached: ReadonlySet<string>; took: number }>();

  private constructor(vitest: Vitest, replace: (texts: Texts) => void) {
    this.#vitest = vitest;
    this.#replace = replace;
  }

  static async open(): Promise<TestSession> {
    let texts: Texts = new Map();
    const plugin: Plugin = {
      name: 'texts-in-place-of-files',
      enforce: 'pre',
      load: (id) => texts.get(id),
    };
    const vitest = await createVitest(
      'test',
      {
        config: false,
        root,
        watch: false,
        // One test that fails is enough.
        bail: 1,
        fileParallelism: false,
        sequence: { sequencer: AsGiven },
        reporters: [{}],
        // What differs from a snapshot fails, and none is written.
        update: 'none',
        projects: projectsWith(plugin),
      },
      { logLevel: 'silent' },
      { stdout: nowhere(), stderr: nowhere() },
    );
    return new TestSession(vitest, (next) => {
      for (const path of [...texts.keys(), ...next.keys()]) vitest.invalidateFile(path);
      texts = next;
    });
  }

  /**
   * Runs the tests below a folder once, to learn which functions of the files each of them runs.
   *
   * @throws {Error} if one fails though nothing is changed
   */
  async prepare(folder: string, files: readonly string[]): Promise<void> {
    this.#tests.clear();
    this.#replace(new Map(files.map((file) => [join(root, file), tellReach(file, read(file))])));
    for (const test of await this.#vitest.globTestSpecifications()) {
      const path = relative(root, test.moduleId);
      if (!path.startsWith(`${folder}/`)) continue;
      const started = Date.now();
      const { passed, reached, firstError } = await this.#run([test]);
      if (!passed) throw new Error(`${path} fails though nothing is changed: ${firstError}`);
      this.#tests.set(test, { reached: new Set(reached), took: Date.now() - started });
    }
    this.#replace(new Map());
  }

  /** What the tests say of a mutant; only those are run that reach the function where it is. */
  async test(mutant: Mutant): Promise<Verdict> {
    const text = read(mutant.file);
    const place = `${mutant.file}#${functionAt(mutant.file, text, mutant.start)}`;
    const tests = [...this.#tests].filter(([, { reached }]) => reached.has(place));
    if (tests.length === 0) return 'not reached';
    // The likeliest first: the tests of the file itself, then those that take no time.
    const stem = join(root, mutant.file).replace(/\.tsx?$/, '.');
    const isOwn = (test: TestSpecification) => (test.moduleId.startsWith(stem) ? 0 : 1);
    tests.sort(([a, { took: first }], [b, { took: second }]) => {
      return isOwn(a) - isOwn(b) || first - second;
    });
    this.#replace(new Map([[join(root, mutant.file), applyMutant(text, mutant)]]));
    const { passed, stopped } = await this.#run(tests.map(([test]) => test));
    this.#replace(new Map());
    if (stopped) return 'endless';
    return passed ? 'survived' : 'killed';
  }

  async close(): Promise<void> {
    await this.#vitest.close();
  }

  async #run(tests: TestSpecification[]) {
    let stopped = false;
    const watch = setTimeout(() => {
      stopped = true;
      // The second time it does not wait for tests that never end.
      void this.#vitest.cancelCurrentRun('keyboard-input').catch(() => {});
      void this.#vitest.cancelCurrentRun('keyboard-input').catch(() => {});
    }, longestRun);
    try {
      const { testModules, unhandledErrors } = await this.#vitest.runTestSpecifications(tests);
      const paths = new Set(tests.map(({ moduleId }) => moduleId));
      const modules = testModules.filter(({ moduleId }) => paths.has(moduleId));
      return {
        stopped,
        passed: unhandledErrors.length === 0 && modules.every((module) => module.ok()),
        firstError: [...unhandledErrors, ...modules.flatMap(listErrors)][0],
        reached: modules.flatMap(
          (module) => (module.meta() as { reached?: string[] }).reached ?? [],
        ),
      };
    } finally {
      clearTimeout(watch);
    }
  }
}

/** The projects of tests beside the code as the repository has them, with a plugin. */
function projectsWith(plugin: Plugin): UserWorkspaceConfig[] {
  const { projects = [], ...shared } = config.test ?? {};
  return (projects as UserWorkspaceConfig[])
    .filter(({ test }) => ['unit', 'alone', 'process'].includes(String(test?.name)))
    .map(({ test }) => ({
      root,
      plugins: [plugin],
      test: {
        ...(shared as object),
        ...test,
        pool: 'threads',
        // A thread has the room of its process.
        execArgv: [],
        // The cache goes by the files on disk, and would hand out those.
        fsModuleCache: false,
        setupFiles: [join(import.meta.dirname, 'report-reach.ts')],
      },
    }));
}

class AsGiven extends BaseSequencer {
  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    return tests;
  }
}

function listErrors(module: TestModule): unknown[] {
  const tests = [...module.children.allTests('failed')];
  return [...module.errors(), ...tests.flatMap((test) => test.result().errors ?? [])].map(
    ({ message }) => message,
  );
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
