import { expect, it, vi } from 'vitest';
import { memoize } from './memoize.ts';

it('makes something of each key once, be it nothing', () => {
  const make = vi.fn((key: string) => (key === 'none' ? undefined : { key }));
  const made = memoize(make);
  const first = made('a');
  expect(made('a')).toBe(first);
  expect(made('b')).toEqual({ key: 'b' });
  expect([made('none'), made('none')]).toEqual([undefined, undefined]);
  expect(make.mock.calls).toEqual([['a'], ['b'], ['none']]);
});

it('tells several arguments apart by what they say', () => {
  const made = memoize((tag: string, options?: { style: string }) => ({ tag, ...options }));
  expect(made('fr', { style: 'percent' })).toBe(made('fr', { style: 'percent' }));
  expect(made('fr', { style: 'percent' })).not.toBe(made('fr', { style: 'decimal' }));
  expect(made('fr', undefined)).toBe(made('fr', undefined));
  expect(made('fr', undefined)).toEqual({ tag: 'fr' });
});
