import { nameTool } from '#build/tools.ts';
import { readBrowserReport, readUnitReport, type TestCounts } from './test-counts.ts';

/** One step of `npm test`. */
export type Step = {
  name: string;
  title: string;
  command: string[];
  /** Steps without which this one cannot run. */
  needs?: string[];
  /** One core is enough for it: the next steps begin while it runs. */
  alongside?: boolean;
  /** Show the output while it runs; otherwise only when the step fails. */
  live?: boolean;
  /** Where its report of single tests is; a step without one counts as one check. */
  report?: { file: string; read: (report: unknown) => TestCounts };
};

/** Runs the tests of these projects of `vitest.config.ts`. */
function runVitest(name: string, title: string, projects: string[]): Step {
  const file = `test-results/${name}.json`;
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    title,
    command: [
      ...nameTool('vitest'),
      'run',
      ...projects.map((project) => `--project=${project}`),
      ...options,
    ],
    live: true,
    report: { file, read: readUnitReport },
  };
}

export const steps: Step[] = [
  {
    name: 'lint',
    title: 'Form and lint',
    command: [...nameTool('biome'), 'ci', '--max-diagnostics=200', '.'],
  },
  // astro check looks at .ts and .tsx files as well, so that no second run of tsc is needed.
  { name: 'types', title: 'Types', command: [...nameTool('astro'), 'check'], alongside: true },
  { name: 'records', title: 'Records', command: [process.execPath, 'scripts/commands/check.ts'] },
  {
    name: 'generated',
    title: 'Generated files',
    command: [process.execPath, 'scripts/commands/generate.ts', '--check'],
  },
  // What stands beside the code; `alone` are tests that replace modules.
  runVitest('unit', 'Unit tests', ['unit', 'alone']),
  // Commands and whatever else starts programs, rules of the code, the search as a whole.
  runVitest('integration', 'Integration tests', ['process', 'integration']),
  // Sites that are built of fixtures.
  runVitest('site', 'Site tests', ['site']),
  { name: 'build', title: 'Build', command: [...nameTool('astro'), 'build'] },
  runPlaywright('browser', 'Browser tests', []),
];

/** Steps that a change of content needs, and that another holds: only whoever names one runs it. */
export const parts: Step[] = [runPlaywright('links', 'Links', ['tests/browser/links.spec.ts'])];

/** Runs these files of browser tests, or all of them, on what was built. */
function runPlaywright(name: string, title: string, files: string[]): Step {
  return {
    name,
    title,
    command: [...nameTool('playwright'), 'test', ...files],
    needs: ['build'],
    live: true,
    report: { file: 'test-results/browser.json', read: readBrowserReport },
  };
}
