import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a build on a machine with this language would write, in all locales. */
const script = `
  import { locales } from '#model/locales.ts';
  import * as format from '#i18n/format.ts';
  import { formatPercent } from '#i18n/format-percent.ts';
  import { sayMoney } from '#i18n/say-money.ts';
  import { listCountForms } from '#i18n/count-forms.ts';
  import { pickForm } from '#i18n/pick-form.ts';
  import { compileMessage } from '#i18n/t.ts';
  const counts = [0, 1, 2, 3, 10, 11, 99, 100, 1000000];
  const message = '{n, plural, zero {0} one {1} two {2} few {3} many {4} other {5}}';
  const written = locales.map((locale) => [
    locale,
    counts.map((n) => compileMessage(message, locale).format({ n })).join(''),
    listCountForms(locale, 'count.associations'),
    counts.map((n) => pickForm({ one: '1', other: 'n' }, n, locale)),
    format.formatNumber(1234567.5, locale),
    formatPercent(63.4, locale),
    sayMoney({ from: 50000 }, locale),
    format.formatDate('2024-09-05', locale),
    format.formatDate('2024-09', locale),
    format.nameDays(locale),
    format.nameCountry('BE', locale),
    ['ⵣ', 'ⴰ', 'و', 'أ', 'é', 'f', 'e'].sort(format.compareNames(locale)),
  ]);
  const machine = new Intl.NumberFormat().resolvedOptions().locale;
  console.log(JSON.stringify({ machine, written }));
`;

function buildOn(language: string): {
  machine: string;
  written: [locale: string, plurals: string][];
} {
  const env = { ...process.env, LANG: language, LC_ALL: language, LANGUAGE: language };
  const options = ['--input-type=module', '--no-warnings', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, options, { cwd: root, env, encoding: 'utf8' }));
}

it('writes the same on a machine without a language, an Arabic and a German one', () => {
  const [plain, arabic, german] = ['C.UTF-8', 'ar_MA.UTF-8', 'de_DE.UTF-8'].map(buildOn);
  expect([arabic?.machine, german?.machine]).toEqual(['ar-MA', 'de-DE']);
  expect(arabic?.written).toEqual(plain?.written);
  expect(german?.written).toEqual(plain?.written);
  // 0, 1, 2, 3, 10, 11, 99, 100 and a million: by the rule of Tamazight, not by the machine's.
  expect(plain?.written.find(([locale]) => locale === 'zgh')?.[1]).toBe('115551155');
});
