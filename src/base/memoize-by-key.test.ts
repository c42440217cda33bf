import { expect, it, vi } from 'vitest';
import { memoizeByKey } from './memoize-by-key.ts';

it('makes something of each key once, be it nothing', () => {
  const make = vi.fn((key: string) => (key === 'none' ? undefined : { key }));
  const made = memoizeByKey(make);
  const first = made('a');
  expect(made('a')).toBe(first);
  expect(made('b')).toEqual({ key: 'b' });
  expect([made('none'), made('none')]).toEqual([undefined, undefined]);
  expect(make.mock.calls).toEqual([['a'], ['b'], ['none']]);
});
