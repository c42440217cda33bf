import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locateOutput, refuseForeign } from './check-output.ts';

const made = realpathSync(mkdtempSync(join(tmpdir(), 'twiza-output-')));
const root = join(made, 'repository');
const content = join(made, 'elsewhere/records');
for (const folder of [join(root, 'src/site/views'), join(root, 'content'), content])
  mkdirSync(folder, { recursive: true });
writeFileSync(join(made, 'file'), '');
symlinkSync(join(root, 'content'), join(made, 'to-content'));
symlinkSync(join(made, 'nowhere'), join(made, 'dead'));
symlinkSync(join(made, 'round'), join(made, 'round'));
symlinkSync(join(made, 'elsewhere'), join(made, 'to-elsewhere'));

const ask = (path: string) => ({ path, option: '--out', root, content: [content] });

it.each([
  [join(root, 'content'), 'which commands leave alone'],
  [join(root, 'content/new'), 'which commands leave alone'],
  [join(root, 'src/site/views'), 'which commands leave alone'],
  [join(root, 'src/../content/x/y'), 'which commands leave alone'],
  [join(root, '.git/x'), 'which commands leave alone'],
  [join(root, 'node_modules'), 'which commands leave alone'],
  [join(made, 'to-content/x'), 'which commands leave alone'],
  [join(made, 'to-content'), 'which commands leave alone'],
  [content, 'which commands leave alone'],
  [join(made, 'to-elsewhere/records/x'), 'which commands leave alone'],
  [root, 'is the repository'],
  [made, `holds ${root}`],
  [join(made, 'elsewhere'), `holds ${content}`],
  ['/', 'holds '],
  [homedir(), 'is your own folder'],
  [join(made, 'file'), 'is no folder'],
  [join(made, 'file/x'), 'goes through a file'],
  [join(made, 'dead'), 'a link that leads nowhere'],
  [join(made, 'round'), 'a circle of links'],
])('nothing is written to %s', (path, why) => {
  expect(() => locateOutput(ask(path))).toThrow(why);
  expect(() => locateOutput(ask(path))).toThrow('Name another folder with --out.');
});

it.each([
  ['dist', join(root, 'dist')],
  ['test-results/a/b', join(root, 'test-results/a/b')],
  ['../free', join(made, 'free')],
  ['contents', join(root, 'contents')],
])('%s may be written', (path, place) => {
  expect(locateOutput(ask(join(root, path)))).toBe(place);
});

it('follows a link to where the folder really is', () => {
  expect(locateOutput(ask(join(made, 'to-elsewhere/site')))).toBe(join(made, 'elsewhere/site'));
});

it('names what would be lost, and what to do', () => {
  expect(() => refuseForeign(ask('out'), 'sub/thesis.txt')).toThrow(
    'out holds sub/thesis.txt, which this command did not write and would erase. Move it away, or name another folder with --out.',
  );
  refuseForeign(ask('out'), undefined);
});
