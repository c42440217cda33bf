import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogFolders, listSpoken } from '#model/generate/catalog-files.ts';
import { locales } from '#model/locales.ts';
import { listCatalogs } from '../support/catalog-paths.ts';
import { SourceCopy } from '../support/copy-sources.ts';

// The recipe “Add a language” of docs/contributing.md: a language that the site does not have, in a script
// that it does not have, with every column that a row may have: spoken by commands, expected of every record,
// shown to whoever has not said what they read, and read aloud by no phone.
const columns = "tag: 'el', dir: 'ltr', name: 'Ελληνικά', reads: ['en']";
const marks = 'fallback: true, voice: false, expected: true, maintained: true';
const row = `el: { ${columns}, ${marks} },`;
const pages = join(import.meta.dirname, '../../content/pages');
const addedPages = readdirSync(pages, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => `content/pages/${name}/el.md`);
const added = catalogFolders.map((folder) => `${folder}/el.json`);

let copy: SourceCopy;
beforeAll(async () => {
  copy = await SourceCopy.make();
  cpSync(pages, join(copy.folder, 'content/pages'), { recursive: true });
  await copy.run('scripts/commands/generate.ts');
  await copy.edit('src/model/locales.ts', '    fallback: true,\n', '');
  await copy.edit('src/model/locales.ts', '} as const satisfies', `  ${row}\n} as const satisfies`);
});
afterAll(() => copy.remove());

it('without its catalogues every one of them is named, with what to do', async () => {
  const { code, output } = await copy.run('scripts/commands/generate.ts', '--check');
  expect(code).toBe(1);
  for (const path of added)
    expect(output).toContain(
      `${path}: The locale has a row in src/model/locales.ts and no catalogue`,
    );
  for (const path of addedPages) expect(output).toContain(`${path}: Write it`);
});

it('the generator writes them with every key and no words, and names each', async () => {
  const { code, output } = await copy.run('scripts/commands/generate.ts');
  expect(code, output).toBe(0);
  for (const path of added) expect(output).toContain(`wrote ${path}`);
  expect(output).toContain('src/i18n/el.json, nav.home: Translate it; English has it.');
  for (const path of listCatalogs('src/i18n')) expect(output).toContain(`${path}, foreign.el:`);
  for (const folder of catalogFolders)
    expect(await copy.read(`${folder}/catalogs.ts`)).toContain(`el.json`);
});

describe('once it has its words', () => {
  beforeAll(async () => {
    for (const path of addedPages)
      await copy.write(path, await copy.read(path.replace('el.md', 'en.md')));
    await copy.fillCatalogs(listCatalogs('src/i18n'), (key) => `Words of ${key}`);
    for (const folder of catalogFolders) {
      const english = JSON.parse(await copy.read(`${folder}/en.json`));
      const own = Object.entries(english).map(([key, text]) => [key, text]);
      await copy.write(`${folder}/el.json`, JSON.stringify(Object.fromEntries(own)));
    }
    await copy.run('scripts/commands/generate.ts');
  });

  it('all catalogues are as they should be', async () => {
    expect(await copy.run('scripts/commands/generate.ts', '--check')).toMatchObject({ code: 0 });
  });

  it('redirects, dictionary and starting words of every field know it', async () => {
    expect(await copy.read('.github/ISSUE_TEMPLATE/words.yml')).toContain('Deutsch, Ελληνικά]');
    expect(await copy.read('netlify.toml')).toContain('from = "/el/*"\n  to = "/el/404/"');
    expect(await copy.read('docs/data-dictionary.md')).toContain('and `el`, at least one');
    expect(JSON.parse(await copy.read('public/schema/skills.json')).properties.name).toMatchObject({
      properties: { el: { title: 'Ελληνικά' } },
    });
  });

  it('every place that asks for the language of somebody knows it', async () => {
    const found = await copy.evaluate(`
      import { pathOfStart } from '#features/offline/phone/caches.ts';
      import { guessLanguage } from '#cleaning/guess-language.ts';
      import { writeWeek } from '#features/proposals/form/write-week.ts';
      import { parseWeek } from '#cleaning/read-week.ts';
      import { sayLetter } from '#features/lists-by-name/view/say-letter.ts';
      import { analyze } from '#features/search/phone/analysis/analyze.ts';
      import { issueLocales, describeIssue } from '#i18n/describe-issue.ts';
      import { checkMessages } from '#i18n/check-messages.ts';
      import { resolveText } from '#i18n/localized-text.ts';
      import { scriptOf } from '#i18n/script-of.ts';
      import { eachLocale } from '#i18n/static-paths.ts';
      import { t } from '#i18n/t.ts';
      import { localeTable, readsOf } from '#model/locales.ts';
      import { site } from '#model/site.ts';
      import { guessLocale } from './scripts/shared/guess-locale.ts';

      const week = writeWeek('Mo-Fr 09:00-12:00', 'el');
      console.log(JSON.stringify({
        offline: pathOfStart('/el/help/'),
        guessed: guessLanguage('Σύλλογος Αμάλ', 'fr'),
        kept: guessLanguage('Σύλλογος Αμάλ', 'el'),
        week: parseWeek(week, 'el'),
        letter: sayLetter('σ', 'fr').lang,
        searched: analyze('Σύλλογος Αμάλ', 'el').length,
        spoken: issueLocales.includes('el') && guessLocale({ LANG: 'el_GR.UTF-8' }),
        issue: describeIssue({ rule: 'tab', values: {} }, 'el').problem !== '',
        typography: checkMessages({ en: { a: 'It’s so' }, el: { a: "It's: ?" } }, { table: localeTable }),
        text: resolveText({ el: 'Σύλλογος', en: 'Association' }, 'el').lang,
        missing: resolveText({ fr: 'Association', ar: 'جمعية', en: 'Association' }, 'el').lang,
        script: scriptOf('el'),
        pages: eachLocale().at(-1).params.locale,
        said: t('el', 'foreign.el'),
        reads: readsOf('el'),
        record: site.shape.name.safeParse({ el: 'Όνομα' }).success,
      }));
    `);
    expect(found).toEqual({
      offline: '/el/kept/',
      guessed: 'el',
      kept: 'el',
      week: 'Mo-Fr 09:00-12:00',
      letter: 'el',
      searched: 2,
      spoken: 'el',
      issue: true,
      // A language without marks of its own is free in them.
      typography: [],
      text: 'el',
      missing: 'en',
      script: 'Grek',
      pages: 'el',
      said: { text: 'Words of foreign.el', lang: 'el' },
      reads: ['en', ...locales.filter((each) => !['en', 'zgh'].includes(each)), 'zgh'],
      record: true,
    });
  });

  it('it is expected, shown to everybody else, and not read aloud, wherever that is asked', async () => {
    const found = await copy.evaluate(`
      import { makeConfig } from '#cms/config/make-config.ts';
      import { apiLocale } from '#exports/open-data/hsds/api-files.ts';
      import { pathOfStart } from '#features/offline/phone/caches.ts';
      import { formatDate } from '#i18n/format.ts';
      import { pickPage } from '#i18n/pick-page.ts';
      import { writeStarterFile } from '#model/generate/starter-file.ts';
      import { schemas } from '#model/collections.ts';
      import { expectedBeside, expectedLocales, localeEntry } from '#model/locales.ts';
      import { buildContent } from '#testing/content-builder.ts';
      import { shortSentences } from '#validation/short-sentences.ts';
      import { translationsMissing } from '#validation/translations-missing.ts';

      const long = 'Ένα '.repeat(13);
      const content = buildContent({
        'services/shelter': 'name:\\n  ar: a\\n  fr: b\\ndescription:\\n  el: ' + long + '\\n',
      });
      const [missing] = translationsMissing.check(content, { today: '2026-11-22' });
      const [sentence] = shortSentences.check(content, { today: '2026-11-22' });
      const site = { name: { el: 'Όνομα' }, url: 'https://example.org' };
      const { collections } = makeConfig({ language: 'ar', site, pages: [], backend: {} });
      console.log(JSON.stringify({
        expected: expectedLocales,
        starter: writeStarterFile('skills', 'x', schemas.skills).includes('\\n  el:'),
        missing: missing.values.fields,
        sentence: sentence.values.found,
        editor: collections[0].summary,
        start: pathOfStart('/'),
        page: pickPage({ id: 'about', texts: {} }, 'de').title.lang,
        api: apiLocale,
        voice: localeEntry('el').voice,
        day: formatDate('2026-11-01', 'el'),
      }));
    `);
    expect(found).toEqual({
      expected: ['ar', 'fr', 'el'],
      starter: true,
      missing: 'name (el)',
      sentence: 13,
      editor: '{{name.ar}} {{name.fr}} ({{id}})',
      start: '/el/kept/',
      page: 'el',
      api: 'el',
      voice: false,
      day: '1 Νοεμβρίου 2026',
    });
  });

  it('the types ask for nothing more', async () => {
    await copy.write(
      'tsconfig.recipe.json',
      JSON.stringify({
        extends: './tsconfig.json',
        include: [],
        files: [
          ...['src/i18n/t.ts', 'src/i18n/describe-issue.ts', 'src/i18n/say-cms.ts'],
          ...[
            'src/i18n/say-review.ts',
            'src/i18n/say-import.ts',
            'src/model/labels/labels.ts',
            'src/site/views/record-head.tsx',
          ],
          ...['src/features/search/phone/analysis/analyze.ts'],
          'src/cleaning/week-words.ts',
        ],
      }),
    );
    const compiler = 'node_modules/typescript/bin/tsc';
    const { code, output } = await copy.run(compiler, '--noEmit', '-p', 'tsconfig.recipe.json');
    expect(code, output).toBe(0);
  });
});

it('is not among the languages of the site', () => {
  expect(listSpoken('src/i18n')).not.toContain('el');
});
