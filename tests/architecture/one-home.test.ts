import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#build/tools.ts';

interface Homes {
  what: string;
  pattern: RegExp;
  /** The modules in which it stands, each with the reason; it stands in no other. */
  homes: Record<string, string>;
  /** What to do instead. */
  instead: string;
  finds: string;
  allows: string;
}

const table: Homes[] = [
  {
    what: 'a clock is read',
    pattern: /\bnew Date\(\)|\bDate\.now\(\)|\.format\(\)/,
    homes: {
      'src/model/country-day.ts': 'the day in the country',
      'src/i18n/format-today.ts': 'the day in the country as a language writes it',
      'src/features/opening-hours/phone/open-now.ts': 'the minute on a phone',
      'src/features/search/phone/query/answer.ts': 'the minute on a phone',
      'src/features/lists/phone/read-minute.ts': 'the minute on a phone',
      'src/features/offline/phone/save-province.ts': 'the moment at which a phone kept a file',
      'src/site/components/tell-time.ts': 'the minute on a phone',
      'src/features/support/phone/days-left.ts': 'the minute on a phone',
      'scripts/commands/test.ts': 'how long a step took',
      'scripts/commands/start.ts': 'how long a build took',
      'scripts/shared/ensure-installed.mjs': 'how long installing took',
      'scripts/shared/mutate/test-session.ts': 'how long a test took',
    },
    instead: 'a build reads Directory.today; commands and phones call readCountryDay',
    finds: 'const today = new Date().toISOString().slice(0, 10);',
    allows: 'const noon = new Date(day);',
  },
  {
    what: 'letters are taken from their marks',
    pattern: /\.normalize\(['"]NFK?D['"]\)/,
    homes: { 'src/base/fold.ts': 'the ways of folding' },
    instead: 'call foldLetters, foldTyped or decompose, and add what the purpose needs',
    finds: "text.normalize('NFD').replace(marks, '')",
    allows: "text.normalize('NFC')",
  },
  {
    what: 'something of a directory is remembered',
    pattern: /new WeakMap<(?:Pick<)?(?:Directory|Lists|World|P)\b/,
    homes: { 'src/directory/per-directory.ts': 'the one memo' },
    instead: 'wrap the function in perDirectory',
    finds: 'const known = new WeakMap<Directory, string[]>();',
    allows: 'const known = new WeakMap<FieldNode, string[]>();',
  },
  {
    what: 'a name under which the browser keeps something is written out where it is used',
    pattern:
      /(?:local|session)Storage(?:\.(?!getItem|setItem|removeItem|clear\b)\w|\??\.?\w*[[(]['"`])/,
    homes: {
      'src/features/help/phone/leave-page.ts': 'its own, within the bytes of a profile',
      'src/features/referral/phone/sheet-count.ts':
        'within the bytes of a profile; its test compares',
    },
    instead: 'export a constant, and use it on both sides',
    finds: 'sessionStorage.q = words;',
    allows: 'localStorage.setItem(sheetKey, ids.join());',
  },
  {
    what: 'an event of the browser is sent by somebody else, or a handler takes the only place',
    pattern: /new Event\(['"](?:storage|load|click)['"]\)|document\.on\w+ =|new MutationObserver/,
    homes: { 'src/features/referral/phone/sheet-count.ts': 'within the bytes of a profile' },
    instead: 'send an event with a name of its own, and listen by addEventListener',
    finds: "dispatchEvent(new Event('storage'));",
    allows: 'dispatchEvent(new Event(listDrawn));',
  },
];

const files = globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.{ts,mjs}', '*.config.{ts,mjs}'], {
  cwd: root,
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.|^src\/testing\//.test(file));

describe.each(table)('where $what', ({ pattern, homes, instead, finds, allows }) => {
  it('is told by its pattern', () => {
    expect(finds).toMatch(pattern);
    expect(allows).not.toMatch(pattern);
  });

  it('is in its homes and nowhere else', () => {
    const found = files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
    expect(found.toSorted(), instead).toEqual(Object.keys(homes).toSorted());
  });
});
