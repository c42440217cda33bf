import { describe, expect, it, test } from 'vitest';
import { type Locale, locales } from '#model/locales.ts';
import { type Catalogs, checkMessages, describeMessageProblem } from './check-messages.ts';
import { messages } from './messages.ts';

const date = 'on {date}';
const plurals: Record<Locale, string> = {
  ar: '{n, plural, zero {لا شيء} one {واحد} two {اثنان} few {# أشياء} many {# شيئا} other {# شيء}}',
  fr: '{n, plural, =0 {aucune} one {# page} many {# pages} other {# pages}}',
  zgh: '{n, plural, one {ⵜⴰⵙⵏⴰ} other {# ⵜⴰⵙⵏⵉⵡⵉⵏ}}',
  en: '{n, plural, one {# page} other {# pages}}',
  es: '{n, plural, one {# página} many {# de páginas} other {# páginas}}',
  de: '{n, plural, one {# Seite} other {# Seiten}}',
};
const words: Record<Locale, string> = {
  ar: 'يوم {date}',
  fr: 'le {date}',
  zgh: 'ⵙ {date}',
  en: date,
  es: 'el {date}',
  de: 'am {date}',
};
const good = Object.fromEntries(
  locales.map((locale) => [locale, { pages: plurals[locale], when: words[locale] }]),
) as Record<Locale, { pages: string; when: string }>;

/** The rules that the catalogues break when one text is changed, as `rule: what was found`. */
function spoil(locale: Locale, texts: Record<string, string | undefined>): string[] {
  const changed = Object.entries({ ...good[locale], ...texts }).filter(
    ([, text]) => text !== undefined,
  );
  const catalogs: Catalogs = { ...good, [locale]: Object.fromEntries(changed) };
  return checkMessages(catalogs).map((problem) => `${problem.rule}: ${problem.found}`);
}

test('the interface text of the site has no problem', () => {
  expect(checkMessages(messages).map(describeMessageProblem)).toEqual([]);
});

test('good catalogues have no problem', () => {
  expect(checkMessages(good)).toEqual([]);
});

test('a problem says file, key, what is wrong and what to do', () => {
  const [problem] = checkMessages({ ...good, fr: { ...good.fr, when: 'Quand {date} ?' } });
  expect(problem && describeMessageProblem(problem)).toMatchInlineSnapshot(
    `"src/i18n/fr.json, when: “Quand {…} ?” Put a no-break space (U+00A0 or U+202F) before ; : ! ? » and after «."`,
  );
});

describe('keys', () => {
  it.each<Locale>(['ar', 'fr', 'es', 'de'])('misses a key that %s leaves out', (locale) => {
    expect(spoil(locale, { when: undefined })).toEqual(['missing-key: ']);
  });

  it('lets a locale that awaits review leave a key out', () => {
    expect(spoil('zgh', { when: undefined })).toEqual([]);
  });

  it('refuses a key that English does not have', () => {
    expect(spoil('fr', { wen: 'le {date}' })).toEqual(['unknown-key: ']);
  });
});

describe('messages', () => {
  it.each([
    ['an open brace', 'le {date', 'EXPECT_ARGUMENT_CLOSING_BRACE'],
    ['a plural without its last resort', '{n, plural, one {# page}}', 'MISSING_OTHER_CLAUSE'],
  ])('refuses %s', (_, text, found) => {
    expect(spoil('fr', { when: text })).toEqual([`not-icu: ${found}`]);
  });

  it.each(['', ' le {date}', 'le {date}\u00A0', 'le {date}\n'])('refuses blanks: %j', (text) => {
    expect(spoil('fr', { when: text })).toContain(`blank: ${text}`);
  });

  it.each([
    ['is missing', 'le jour', ['date argument']],
    ['has another name', 'le {jour}', ['jour argument', 'date argument']],
    ['has another type', 'le {date, date}', ['date date', 'date argument']],
    ['is swallowed by a straight apostrophe', "l'{date}", ['date argument']],
    [
      'stands in one form of a plural only',
      '{date} {n, plural, one {un} many {#} other {#}}',
      ['n plural'],
    ],
  ])('refuses an argument that %s', (_, text, found) => {
    const wanted = found.map((each) => `argument: ${each}`);
    expect(spoil('fr', { when: text })).toEqual(wanted);
  });
});

describe('plurals', () => {
  it.each<[Locale, string, string[]]>([
    ['ar', '{n, plural, zero {لا} one {واحد} two {اثنان} few {#} other {#}}', ['many']],
    ['fr', '{n, plural, one {# page} other {# pages}}', ['many']],
    ['es', '{n, plural, =0 {ninguna} one {# página} other {# páginas}}', ['many']],
    ['zgh', '{n, plural, other {# ⵜⴰⵙⵏⵉⵡⵉⵏ}}', ['one']],
    ['en', '{n, plural, other {# pages}}', ['one']],
    ['de', '{n, plural, one {#} few {#} other {#}}', ['few']],
    ['de', '{n, plural, =1 {#} one {#} other {#}}', ['=1']],
  ])('in %s need every category of the language and no other: %s', (locale, text, found) => {
    const wanted = found.map((each) => `plural-category: ${each}`);
    expect(spoil(locale, { pages: text })).toEqual(wanted);
  });

  it('are looked at inside each other too', () => {
    const inner = '{n, plural, one {page} other {pages}}';
    const text = `{n, plural, one {${inner}} many {pages} other {pages}}`;
    expect(spoil('fr', { pages: text })).toEqual(['plural-category: many']);
  });
});

describe('typography', () => {
  it.each<[Locale, string, string]>([
    ['fr', "c'est le {date}", "apostrophe: c'est l"],
    ['fr', 'le {date} ?', 'french-space: le {…} ?'],
    ['fr', 'le {date}: oui', 'french-space: le {…}: oui'],
    ['fr', 'le « {date}\u00A0»', 'french-space: le « {…}\u00A0»'],
    ['es', 'el {date}?', 'spanish-pair: el {…}?'],
    ['es', '¿el {date}', 'spanish-pair: ¿el {…}'],
    ['es', 'Ya! el {date}', 'spanish-pair: Ya! el {…}'],
    ['ar', 'يوم {date}, أو', 'arabic-mark: يوم {…}, أو'],
    ['ar', 'متى {date}?', 'arabic-mark: متى {…}?'],
    ['zgh', 'le {date}', 'tifinagh-only: le {…}'],
    ['zgh', 'ⵙ {date} يوم', 'tifinagh-only: ⵙ {…} يوم'],
  ])('in %s refuses %s', (locale, text, found) => {
    expect(spoil(locale, { when: text })).toEqual([found]);
  });

  it.each<[Locale, string]>([
    ['fr', 'https://exemple.ma le {date} à 10:30\u202F!'],
    ['fr', 'quoi\u00A0?! «\u00A0l’aide\u00A0» le {date}\u00A0; oui'],
    ['es', '¿El {date}? ¡El {date}. Ya!'],
    ['es', '¿Eres, el {date}…'],
    ['es', '…una asociación, el {date}?'],
    ['ar', 'يوم {date}؛ متى؟ الآن، وفي 1,5 كلم (CC BY 4.0, ODbL)'],
    ['en', 'on {date}, it’s here; why?'],
  ])('in %s takes %s', (locale, text) => {
    expect(spoil(locale, { when: text })).toEqual([]);
  });

  it('looks at every form of a plural', () => {
    const text = '{n, plural, one {# page\u00A0!} many {# pages\u00A0!} other {# pages !}}';
    expect(spoil('fr', { pages: text })).toEqual(['french-space: {…} pages !']);
  });
});
