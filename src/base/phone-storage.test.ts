import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listStored, readStored, readStoredJson, store } from './phone-storage.ts';

/** A phone that keeps texts: its names are the properties of its storage, as in a browser. */
function stubStorage(): void {
  const methods = {
    getItem(this: Record<string, string>, name: string) {
      return Object.hasOwn(this, name) ? this[name] : null;
    },
    setItem(this: Record<string, string>, name: string, text: string) {
      this[name] = text;
    },
    removeItem(this: Record<string, string>, name: string) {
      delete this[name];
    },
  };
  vi.stubGlobal('localStorage', Object.create(methods));
}

beforeEach(stubStorage);
afterEach(() => vi.unstubAllGlobals());

it('keeps texts by name, and forgets those that are empty', () => {
  expect(readStored('localStorage', 'sheet')).toBeNull();
  expect(store('localStorage', 'sheet', 'amal,annour')).toBe(true);
  store('localStorage', 'draft /fr/', '{"title":"Amal"}');
  expect(readStored('localStorage', 'sheet')).toBe('amal,annour');
  expect(listStored('draft ')).toEqual([['draft /fr/', { title: 'Amal' }]]);
  expect(readStoredJson('draft /fr/')).toEqual({ title: 'Amal' });
  store('localStorage', 'sheet', '');
  expect(readStored('localStorage', 'sheet')).toBeNull();
});

it('has no JSON where that is damaged, or nothing is kept', () => {
  store('localStorage', 'by', '{"name":');
  expect(readStoredJson('by')).toBeNull();
  expect(readStoredJson('none')).toBeNull();
});

it.each([
  [
    'refuses',
    {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    },
  ],
  ['has none', { value: null }],
])('goes on where the browser %s', (_, property) => {
  vi.unstubAllGlobals();
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...property });
  try {
    expect(readStored('localStorage', 'sheet')).toBeNull();
    expect(listStored('draft ')).toEqual([]);
    expect(store('localStorage', 'sheet', 'amal')).toBe(false);
  } finally {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  }
});
