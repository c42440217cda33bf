import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recoverFolder, replaceFolder, writeFolder } from './replace-folder.ts';

vi.mock('node:fs', { spy: true });

let folder: string;
const [dead, place] = ['99999999', () => join(folder, 'site')];
const make = (path: string, text: string) => {
  mkdirSync(join(folder, path, 'fr'), { recursive: true });
  for (const name of ['index.html', 'fr/index.html']) writeFileSync(join(folder, path, name), text);
};
const read = () =>
  ['index.html', 'fr/index.html'].map((name) => readFileSync(join(place(), name), 'utf8'));
/** Renames that fail where they are told to. */
const failRenames = (fails: (from: string, to: string) => string | false) =>
  vi.mocked(renameSync).mockImplementation((from, to) => {
    const code = fails(String(from), String(to));
    if (code) throw Object.assign(new Error(code), { code });
    real.renameSync(from, to);
  });
const real = await vi.importActual<typeof import('node:fs')>('node:fs');

beforeEach(() => {
  vi.mocked(renameSync).mockReset();
  vi.mocked(renameSync).mockImplementation(real.renameSync);
  folder = mkdtempSync(join(tmpdir(), 'twiza-replace-'));
  make('site', 'old');
  make('new', 'new');
});

describe('replaceFolder', () => {
  it('puts the new one in the place of the old one, and leaves nothing beside it', () => {
    replaceFolder(join(folder, 'new'), place());
    expect(read()).toEqual(['new', 'new']);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('puts it where nothing was', () => {
    replaceFolder(join(folder, 'new'), join(folder, 'a/b'));
    expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
  });

  it('copies it from another file system, and the rename stays one', () => {
    failRenames((from) => from === join(folder, 'new') && 'EXDEV');
    replaceFolder(join(folder, 'new'), place());
    expect(read()).toEqual(['new', 'new']);
    expect(readdirSync(folder).sort()).toEqual(['new', 'site']);
  });

  it('leaves the old one whole when the disk is full', () => {
    failRenames((from) => from === join(folder, 'new') && 'EXDEV');
    vi.mocked(cpSync).mockImplementationOnce((_, to) => {
      mkdirSync(String(to));
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    expect(() => replaceFolder(join(folder, 'new'), place())).toThrow('full');
    expect(read()).toEqual(['old', 'old']);
    expect(readdirSync(folder).sort()).toEqual(['new', 'site']);
  });

  it('brings the old one back when the new one cannot come', () => {
    failRenames(
      (_, to) => to === place() && vi.mocked(renameSync).mock.calls.length < 4 && 'EMFILE',
    );
    expect(() => replaceFolder(join(folder, 'new'), place())).toThrow('EMFILE');
    expect(read()).toEqual(['old', 'old']);
  });

  it.each(['EBUSY', 'EXDEV', 'EACCES'])(
    'changes the entries of a folder that cannot be moved itself (%s)',
    (code) => {
      writeFileSync(join(place(), 'gone.html'), 'old');
      failRenames((from) => from === place() && code);
      replaceFolder(join(folder, 'new'), place());
      expect(read()).toEqual(['new', 'new']);
      expect(readdirSync(place()).sort()).toEqual(['fr', 'index.html']);
      expect(readdirSync(folder)).toEqual(['site']);
    },
  );

  it('brings the old entries back when one of the new ones cannot come', () => {
    failRenames((from, to) =>
      from === place() ? 'EBUSY' : from.includes('incoming') && to.endsWith('index.html') && 'EIO',
    );
    expect(() => replaceFolder(join(folder, 'new'), place())).toThrow('EIO');
    expect(read()).toEqual(['old', 'old']);
    expect(readdirSync(place()).sort()).toEqual(['fr', 'index.html']);
  });
});

describe('writeFolder', () => {
  it('leaves the old one whole until the new one is, and clears away half a one', async () => {
    const half = async (made: string) => {
      writeFileSync(join(made, 'index.html'), 'new');
      expect(read()).toEqual(['old', 'old']);
      throw new Error('stopped');
    };
    await expect(writeFolder(place(), half)).rejects.toThrow('stopped');
    expect(read()).toEqual(['old', 'old']);
    expect(readdirSync(folder).sort()).toEqual(['new', 'site']);
    make(`.site.new.incoming-${dead}`, 'half');
    await writeFolder(place(), async (made) => writeFileSync(join(made, 'a'), ''));
    expect(readdirSync(place())).toEqual(['a']);
    expect(readdirSync(folder).sort()).toEqual(['new', 'site']);
  });
});

describe('recoverFolder', () => {
  it('brings back what was killed between the two renames', () => {
    real.renameSync(place(), join(folder, `.site.outgoing-${dead}`));
    real.renameSync(join(folder, 'new'), join(folder, `.site.incoming-${dead}`));
    recoverFolder(place());
    expect(read()).toEqual(['old', 'old']);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('clears away what was killed before and after them', () => {
    make(`.site.outgoing-${dead}`, 'older');
    recoverFolder(place());
    expect(read()).toEqual(['old', 'old']);
    expect(readdirSync(folder).sort()).toEqual(['new', 'site']);
  });

  it('brings back entries', () => {
    mkdirSync(join(place(), `.outgoing-${dead}`));
    real.renameSync(join(place(), 'fr'), join(place(), `.outgoing-${dead}/fr`));
    recoverFolder(place());
    expect(read()).toEqual(['old', 'old']);
    expect(readdirSync(place()).sort()).toEqual(['fr', 'index.html']);
  });

  it('leaves alone what somebody is at work on, and what only looks like it', () => {
    const others = [`.site.incoming-${process.pid}`, `.other.outgoing-${dead}`, '.site.outgoing-x'];
    for (const name of others) make(name, 'other');
    recoverFolder(place());
    for (const name of others) expect(existsSync(join(folder, name))).toBe(true);
  });

  it('has nothing to do where nothing is, or a file', () => {
    recoverFolder(join(folder, 'none'));
    recoverFolder(join(place(), 'index.html'));
    expect(read()).toEqual(['old', 'old']);
  });
});
