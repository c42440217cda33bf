import { beforeEach, expect, it, vi } from 'vitest';
import { keepTyped, takeTyped, typedKey } from './typed-words.ts';

class Storage {
  [name: string]: unknown;
  removeItem(name: string) {
    delete this[name];
  }
}
beforeEach(() => vi.stubGlobal('sessionStorage', new Storage()));

it('words that another page has handed over are taken once', () => {
  sessionStorage[typedKey] = 'puits à Taza';
  expect([takeTyped(), takeTyped()]).toEqual(['puits à Taza', undefined]);
});

it('words outlive the page that is loaded anew', () => {
  keepTyped('puits');
  expect(takeTyped()).toBe('puits');
});

it('a phone that keeps nothing is no mistake', () => {
  vi.stubGlobal('sessionStorage', undefined);
  keepTyped('puits');
  expect(takeTyped()).toBeUndefined();
});
