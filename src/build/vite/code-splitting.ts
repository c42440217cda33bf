import { existsSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../..');

/** Small modules that several islands import: in one file they come in one request. */
export const sharedModules = [
  'base/report-bug.ts',
  'i18n/pick-form.ts',
  'i18n/interpolate.ts',
  'features/referral/phone/sheet-names.ts',
  'features/search/phone/try-again.ts',
  'features/search/phone/query/filters.ts',
  'features/search/phone/query/filters-by-kind.ts',
  'model/country-day.ts',
  'model/locales.ts',
];
/** Views that every island draws with: they come with Preact. */
export const drawingModules = ['site/views/drawing.tsx', 'site/views/localized.tsx'];

/** What the map and tables of the country ask for besides: each would be a request of its own. */
export const figureModules = ['features/map/phone/load-json.ts', 'i18n/format-percent.ts'];

/** The groups of modules that a browser loads in one file. */
export const codeSplitting = {
  groups: [
    { name: 'shared', test: matchModules(sharedModules, 'vite/preload-helper\\.js$') },
    { name: 'figures', test: matchModules(figureModules) },
    { name: 'preact', test: matchModules(drawingModules, 'node_modules/preact/') },
  ],
};

/**
 * Matches the ids of these modules, and what else the pattern says.
 *
 * @param files paths below `src`
 * @throws when one of them does not exist: renamed, it would silently land in another file
 */
function matchModules(files: string[], ...also: string[]): RegExp {
  const missing = files.find((file) => !existsSync(join(source, file)));
  if (missing)
    throw new Error(
      `src/${missing} does not exist: name its new place in src/build/vite/code-splitting.ts.`,
    );
  const ids = files.map((file) => `/src/${file.replaceAll('.', '\\.')}$`);
  return new RegExp([...also, ...ids].join('|'));
}
