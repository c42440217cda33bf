import { expect, it } from 'vitest';
import { findLayerProblems, type Layer } from './layers.ts';

const row = (layer: string, files: string[], mayImport: string[] = []): Layer => ({
  layer,
  files,
  mayImport,
  otherwise: 'it belongs elsewhere',
});
const layers = [
  row('base', ['src/base/**']),
  row('features/help', ['src/features/help/**'], ['base', 'features/help']),
  row('views', ['src/features/*/view/**'], ['base', 'src/features/**']),
];

it('finds nothing wrong where every file has a row, and each row imports those above it', () => {
  const files = [
    'src/base/fold.ts',
    'src/features/help/view/a.tsx',
    'src/features/newone/view/a.tsx',
    'src/features/newone/a.test.ts',
  ];
  expect(findLayerProblems(layers, files)).toEqual([]);
});

it('names a file without a row: one of a new feature, or a loose one', () => {
  const problems = findLayerProblems(layers, ['src/features/newone/a.ts', 'src/loose.ts']);
  expect(problems).toEqual([
    'src/features/newone/a.ts: layers.json has no row for it. Add one, or move the file to a layer.',
    'src/loose.ts: layers.json has no row for it. Add one, or move the file to a layer.',
  ]);
});

it('names a row that may import one below it, or one that is not there', () => {
  const [base, ...others] = [row('base', ['src/base/**'], ['views', 'models']), ...layers.slice(1)];
  expect(findLayerProblems([base as Layer, ...others], [])).toEqual([
    'layers.json, base: it may import views, which stands below. Lowest first.',
    'layers.json, base: it may import models, which is no row.',
  ]);
});
