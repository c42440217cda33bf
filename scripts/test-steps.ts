import { type Counts, readBrowserReport, readUnitReport } from './test-counts.ts';
import { nameTool } from './tools.ts';

/** One step of `npm test`. */
export type Step = {
  name: string;
  title: string;
  command: string[];
  /** Steps without which this one cannot run. */
  needs?: string[];
  /** Show the output while it runs; otherwise only when the step fails. */
  live?: boolean;
  /** Where its report of single tests is; a step without one counts as one check. */
  report?: { file: string; read: (report: unknown) => Counts };
};

const unitReport = 'test-results/unit.json';

export const steps: Step[] = [
  {
    name: 'lint',
    title: 'Form and lint',
    command: [...nameTool('biome'), 'ci', '--max-diagnostics=200', '.'],
  },
  // astro check looks at .ts and .tsx files as well, so that no second run of tsc is needed.
  { name: 'types', title: 'Types', command: [...nameTool('astro'), 'check'] },
  { name: 'records', title: 'Records', command: [process.execPath, 'scripts/check.ts'] },
  {
    name: 'generated',
    title: 'Generated files',
    command: [process.execPath, 'scripts/generate.ts', '--check'],
  },
  {
    name: 'unit',
    title: 'Unit tests',
    command: [
      ...nameTool('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    live: true,
    report: { file: unitReport, read: readUnitReport },
  },
  { name: 'build', title: 'Build', command: [...nameTool('astro'), 'build'] },
  {
    name: 'browser',
    title: 'Browser tests',
    command: [...nameTool('playwright'), 'test'],
    needs: ['build'],
    live: true,
    report: { file: 'test-results/browser.json', read: readBrowserReport },
  },
];
