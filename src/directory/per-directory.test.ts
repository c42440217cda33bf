import { describe, expect, it, vi } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import type { Directory } from './directory.ts';
import { perDirectory } from './per-directory.ts';

describe('perDirectory', () => {
  it('makes a thing once for each directory', () => {
    const make = vi.fn(({ today }: Directory) => ({ today }));
    const find = perDirectory(make);
    const [one, other] = [
      buildDirectory({}, [], '2026-01-01'),
      buildDirectory({}, [], '2026-01-02'),
    ];
    expect([find(one), find(other), find(one)].map(({ today }) => today)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-01',
    ]);
    expect(find(one)).toBe(find(one));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('makes it once for each choice of further arguments', () => {
    const make = vi.fn((_: Directory, locale: string, id: string) => `${locale}/${id}`);
    const find = perDirectory(make);
    const directory = buildDirectory({});
    expect(find(directory, 'fr', 'amal')).toBe('fr/amal');
    expect(find(directory, 'ar', 'amal')).toBe('ar/amal');
    expect(find(directory, 'fr', 'amal')).toBe('fr/amal');
    expect(make).toHaveBeenCalledTimes(2);
    expect(find(directory, 'fra', 'mal')).toBe('fra/mal');
  });

  it('knows other arguments by the key that is asked of them', () => {
    const make = vi.fn((_: Directory, need?: { id: string }) => need?.id ?? 'anything');
    const find = perDirectory(make, (need?: { id: string }) => need?.id ?? '');
    const directory = buildDirectory({});
    const found = [{ id: 'food' }, { id: 'food' }].map((need) => find(directory, need));
    found.push(find(directory));
    expect(found).toEqual(['food', 'food', 'anything']);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('remembers also that there is nothing', () => {
    const make = vi.fn((_: Directory) => undefined);
    const find = perDirectory(make);
    const directory = buildDirectory({});
    find(directory);
    expect(find(directory)).toBeUndefined();
    expect(make).toHaveBeenCalledTimes(1);
  });
});
