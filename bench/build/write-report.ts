import { asCode, writeTable } from '../shared/write-markdown.ts';
import { paceOf, type ScaleRun, wasBusy } from './scale-run.ts';
import { judge, sayGigabytes } from './targets.ts';

/** What `docs/scale.md` says of the last run, between its two marks. */
export function writeReport(run: ScaleRun): string {
  const { date, node, cores, memory, load, sizes } = run;
  const busy = wasBusy(run)
    ? ` **Others worked on the machine: ${load.toFixed(1)} programs wanted a core before the run began, and more later. Its seconds are no measure of the build; files, bytes and pages are.**`
    : ' Nothing else ran on the machine.';
  const [last] = sizes.slice(-1);
  const verdicts = judge(run).map(({ target, measured, met }) => [
    target,
    measured,
    met === undefined ? 'not measured' : met ? 'met' : '**not met**',
  ]);
  return [
    `Measured on ${date}: Node ${node}, ${cores} cores, ${sayGigabytes(memory)} of memory.${busy}`,
    writeTable(
      ['', ...sizes.map(({ records }) => `${records.toLocaleString('en')} associations`)],
      listRows(run),
    ),
    '![How a build grows with its records](images/scale.svg)',
    writeTable(['target', 'measured', ''], verdicts),
    ...(last
      ? [
          'The heaviest page of each kind at the largest size, packed (brotli 11), the nearest to its budget first:',
          writeTable(
            ['page', 'HTML', 'budget', 'with what it names', 'budget'],
            last.weighed
              .slice(0, 12)
              .map(({ path, html, named, limit }) => [
                asCode(path),
                html,
                limit.html,
                named,
                limit.all,
              ]),
          ),
        ]
      : []),
    ...sizes.slice(1).flatMap(({ records, mostGrown }, index) => [
      `What became heaviest from ${sizes[index]?.records.toLocaleString('en')} to ${records.toLocaleString('en')}, in bytes on disk:`,
      writeTable(
        ['page', 'before', 'now'],
        mostGrown.map(({ path, before, now }) => [asCode(path), before, now]),
      ),
    ]),
  ].join('\n\n');
}

/** One row a measure, one column a size. */
export function listRows({ sizes }: ScaleRun): string[][] {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  return [
    ['pages', ...sizes.map(({ pages }) => whole(pages))],
    ['seconds', ...sizes.map(({ seconds }) => seconds.toFixed(1))],
    ['seconds of one core', ...sizes.map(({ worked }) => worked?.toFixed(0) ?? 'not told')],
    ['the same of other programs', ...sizes.map(({ others }) => others?.toFixed(0) ?? 'not told')],
    ['milliseconds a page', ...sizes.map((size) => paceOf(size).toFixed(1))],
    [
      'seconds to write such files alone (the floor)',
      ...sizes.map(({ floor }) => floor.toFixed(1)),
    ],
    ['most memory', ...sizes.map(({ memory }) => (memory ? sayGigabytes(memory) : 'not told'))],
    ['files', ...sizes.map(({ files }) => whole(files))],
    ['bytes on disk', ...sizes.map(({ bytes }) => sayGigabytes(bytes))],
    [
      'fullest folder',
      ...sizes.map(({ fullest }) => `${asCode(fullest.path)}: ${whole(fullest.entries)}`),
    ],
  ];
}
