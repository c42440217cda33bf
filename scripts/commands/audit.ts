/**
 * Asks npm for known holes in what is installed, and fails for those in works that a built site carries, and
 * for a licence that nobody has read. What only builds the site is told and fails nothing: it runs on no phone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '#build/tools.ts';
import { runCommand, UsageError } from '../shared/choose-files.ts';
import {
  type Advisory,
  findOddLicences,
  readAdvisories,
  readNotices,
} from '../shared/read-audit.ts';

const usage = `npm run audit [-- --site dist] [--report <file>]

  --site     the built site whose notices say what it carries
  --report   a file with what "npm audit --json" printed, in the place of the network; "none" looks at licences alone`;

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: { site: { type: 'string', default: 'dist' }, report: { type: 'string' } },
  });
  const works = ['licences.txt', 'admin/licences.txt'].flatMap((name) => {
    const file = join(values.site, name);
    if (!existsSync(file))
      throw new UsageError(`There is no ${file}: build the site first, or name one with --site.`);
    return readNotices(readFileSync(file, 'utf8'));
  });
  for (const { name, version, licence } of works) console.log(`${name} ${version}  ${licence}`);
  const odd = findOddLicences(works);
  for (const { name, licence } of odd)
    console.error(`${name}: the licence ${licence} is not known to let us ship it. Read it first.`);
  const holes = values.report === 'none' ? [] : findHoles(values.report);
  const names = new Set(works.map(({ name }) => name));
  const shipped = holes.filter(({ name }) => names.has(name));
  for (const hole of holes) console.error(describeHole(hole, names.has(hole.name)));
  console.log(
    `${works.length} works in the site: ${shipped.length} holes, ${odd.length} licences to read. In what only builds it: ${holes.length - shipped.length} holes.`,
  );
  return shipped.length + odd.length > 0 ? 1 : 0;
});

function findHoles(report: string | undefined): Advisory[] {
  const text = report
    ? readFileSync(report, 'utf8')
    : spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8' }).stdout;
  try {
    return readAdvisories(text ?? '');
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function describeHole({ name, severity, title, url }: Advisory, isShipped: boolean): string {
  return `${name} (${severity}), ${isShipped ? 'IN THE SITE' : 'in what builds it'}: ${title} ${url}`;
}
