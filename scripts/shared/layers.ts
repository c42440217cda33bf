import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/** A part of the code and what it may import; `layers.json` has one for each, the lowest first. */
export type Layer = {
  layer: string;
  /** Globs from the root. A file that several layers name belongs to the last of them. */
  files: string[];
  notFiles?: string[];
  /** What is in it, and what brings one here; a layer without them is a part of another in the tour. */
  holds?: string;
  comeHereTo?: string;
  /** Names of layers, or globs from the root. */
  mayImport: string[];
  /** Specifiers that `mayImport` would let in. */
  mayNotImport?: string[];
  /** Whether it draws with React, calls `directory/load.ts`, or reads Astro’s store. */
  react?: boolean;
  mayLoad?: boolean;
  mayReadContent?: boolean;
  /** What to do instead. */
  otherwise: string;
};

const tour = /(<!-- layers -->\n)[\s\S]*?(<!-- \/layers -->)/;

/** The rules of the linter and the tour of the README, which both follow from `layers.json`. */
export function generateLayerFiles(root: string): Map<string, string> {
  const layers = readLayers(root);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return new Map([
    ['biome.layers.json', writeRules(layers)],
    ['README.md', readme.replace(tour, `$1${writeTour(layers)}$2`)],
  ]);
}

/** What is wrong with `layers.json`, each with its remedy. */
export function checkLayerTable(root: string): string[] {
  return findLayerProblems(readLayers(root), globSync('src/**/*.{ts,tsx,astro}', { cwd: root }));
}

/** @param files those of `src/`, by their paths from the root */
export function findLayerProblems(layers: readonly Layer[], files: readonly string[]): string[] {
  const isIn = (file: string, { files: globs, notFiles = [] }: Layer) =>
    globs.some((glob) => matchesGlob(file, glob)) &&
    !notFiles.some((glob) => matchesGlob(file, glob));
  const homeless = files.filter(
    (file) =>
      !/\.test\.tsx?$|^src\/testing\/|\.d\.ts$/.test(file) &&
      !layers.some((layer) => isIn(file, layer)),
  );
  const at = (name: string) => layers.findIndex(({ layer }) => layer === name);
  return [
    ...homeless.map(
      (file) => `${file}: layers.json has no row for it. Add one, or move the file to a layer.`,
    ),
    ...layers.flatMap(({ layer, mayImport }) =>
      mayImport
        .filter((name) => at(name) > at(layer))
        .map(
          (name) =>
            `layers.json, ${layer}: it may import ${name}, which stands below. Lowest first.`,
        ),
    ),
    ...layers.flatMap(({ layer, mayImport }) =>
      mayImport
        .filter((name) => at(name) < 0 && !name.includes('/**') && !name.endsWith('.ts'))
        .map((name) => `layers.json, ${layer}: it may import ${name}, which is no row.`),
    ),
  ];
}

function readLayers(root: string): Layer[] {
  return JSON.parse(readFileSync(join(root, 'layers.json'), 'utf8'));
}

function writeRules(layers: Layer[]): string {
  const rules = layers.map((layer) => ({
    includes: [...layer.files, ...(layer.notFiles ?? []).map((glob) => `!${glob}`)],
    linter: {
      rules: {
        style: { noRestrictedImports: { level: 'error', options: restrict(layer, layers) } },
      },
    },
  }));
  const tests = {
    includes: ['**/*.test.ts', '**/*.test.tsx', 'src/testing/**'],
    linter: { rules: { style: { noRestrictedImports: 'off' } } },
  };
  return `${JSON.stringify({ overrides: [...rules, tests] }, null, 2)}\n`;
}

function restrict(layer: Layer, layers: Layer[]) {
  const refused = layer.react
    ? ['#*', '{#*,..}/**']
    : ['#*', '{#*,..,./view,./page,react,react-dom,preact}/**', '{react,react-dom,preact}'];
  const allowed = layer.mayImport.flatMap(
    (name) => layers.find((each) => each.layer === name)?.files ?? [name],
  );
  const loader = '#directory/load.ts';
  const group = [
    ...refused,
    ...(layer.mayReadContent ? [] : ['astro:content']),
    ...allowed.map((glob) => glob.replace(/^src\//, '!#')),
    ...(layer.mayNotImport ?? []),
    ...(layer.mayLoad || !allowed.includes('src/directory/**') ? [] : [loader]),
  ];
  const names = layer.mayImport.join(', ') || 'nothing of ours';
  return {
    patterns: [{ group, message: `${layer.layer} imports ${names}: ${layer.otherwise}.` }],
  };
}

function writeTour(layers: Layer[]): string {
  const rows = layers
    .filter(({ holds }) => holds)
    .map(({ files, holds, comeHereTo }) => {
      const places = files.map((glob) => `\`${glob.replace('/form/**', '/').replace('**', '')}\``);
      return `| ${places.join(', ')} | ${holds} | ${comeHereTo} |`;
    });
  return ['| layer | what is in it | you come here to |', '| --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}
