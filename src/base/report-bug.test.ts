import { afterEach, expect, it, vi } from 'vitest';
import { reportBug } from './report-bug.ts';

afterEach(() => vi.unstubAllGlobals());

function reported(error: unknown): unknown[] {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  reportBug(error);
  return report.mock.calls.flat();
}

it.each(['AbortError', 'NetworkError', 'SecurityError', 'NotAllowedError', 'QuotaExceededError'])(
  'is silent of the browser’s %s',
  (name) => {
    expect(reported(new DOMException('', name))).toEqual([]);
  },
);

it.each([
  'Failed to fetch dynamically imported module: https://site.example/a.js',
  'error loading dynamically imported module: https://site.example/a.js',
  'Importing a module script failed.',
])('is silent of a script that did not come: %s', (text) => {
  expect(reported(new TypeError(text))).toEqual([]);
});

it.each<[string, unknown]>([
  ['a mistake of ours', new TypeError("Cannot read properties of undefined (reading 'of')")],
  [
    'one whose words are like those of a script that did not come',
    new TypeError('Cannot read properties of undefined (reading "importModel")'),
  ],
  [
    'a module without what is asked of it',
    new SyntaxError("The requested module 'a.js' does not provide an export; import it as modern"),
  ],
  ['what has no name', new ReferenceError('cards is not defined')],
  ['a node that is not where it should be', new DOMException('', 'NotFoundError')],
  ['what nobody threw as an error', undefined],
])('tells the browser of %s', (_, error) => {
  expect(reported(error)).toEqual([error]);
});

it('is no trouble of its own where a browser has no such function', () => {
  vi.stubGlobal('reportError', undefined);
  expect(() => reportBug(new TypeError('no'))).not.toThrow();
});
