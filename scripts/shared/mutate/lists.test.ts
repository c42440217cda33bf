import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#build/tools.ts';
import { showMutant } from './diff.ts';
import { listMutants } from './list-mutants.ts';
import { equivalentMutants, findKnownMutant, isListed, knownMutants } from './lists.ts';
import { listScopeFiles, scopes, testFolderOf } from './scopes.ts';

it.each(knownMutants)('$folder still has what a known mutant changes: $loses', (known) => {
  expect(findKnownMutant(known).before).toBe(known.before);
});

it('says of a known mutant that stands nowhere what to do', () => {
  const gone = { loses: '', folder: 'src/records', before: 'no such text', after: '' };
  expect(() => findKnownMutant(gone)).toThrow(
    'scripts/shared/mutate/known-mutants.json: "no such text" stands in src/records not at all. Write what stands there now.',
  );
});

it('every equivalent mutant is one of the code as it is, and says why', () => {
  const gone = equivalentMutants.filter((equivalent) => {
    const text = readFileSync(join(root, equivalent.file), 'utf8');
    const all = listMutants(equivalent.file, text);
    return !equivalent.why || !all.some((mutant) => isListed(equivalent, mutant, text));
  });
  expect(gone).toEqual([]);
});

it('draws from each folder, and from no tests', () => {
  for (const scope of scopes) {
    const files = listScopeFiles(scope);
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
    if (scope.name !== 'reducers') expect(files.length).toBeGreaterThan(20);
  }
});

it('asks the tests of the layer or the feature of a file', () => {
  expect(testFolderOf('src/records/issue.ts')).toBe('src/records');
  expect(testFolderOf('src/features/search/phone/query/rank.ts')).toBe('src/features/search');
  expect(testFolderOf('src/site/views/card.tsx')).toBe('src/site/views');
});

it('shows a mutant as a difference of lines', () => {
  const known = {
    loses: '',
    folder: 'src/base',
    before: 'export function editDistance',
    after: 'x',
  };
  expect(showMutant(findKnownMutant(known), 'survived').split('\n')).toEqual([
    expect.stringMatching(/^src\/base\/edit-distance\.ts:\d+ survived$/),
    expect.stringMatching(/^ {2}- export function editDistance/),
    expect.stringMatching(/^ {2}\+ x\(/),
  ]);
});
