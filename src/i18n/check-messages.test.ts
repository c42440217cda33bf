import { describe, expect, it, test } from 'vitest';
import { describeCatalogProblem, type LocaleTable } from './check-catalogs.ts';
import { type Catalogs, checkMessages } from './check-messages.ts';

/** A table of its own: what the checker says does not depend on the languages of the site. */
const table = {
  ar: { tag: 'ar-MA', dir: 'rtl', name: 'العربية' },
  fr: { tag: 'fr-MA', dir: 'ltr', name: 'Français' },
  zgh: {
    tag: 'zgh',
    dir: 'ltr',
    name: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
    plurals: (count) => (count < 2 ? 'one' : 'other'),
    review: true,
  },
  en: { tag: 'en', dir: 'ltr', name: 'English' },
  es: { tag: 'es', dir: 'ltr', name: 'Español' },
  de: { tag: 'de', dir: 'ltr', name: 'Deutsch' },
} as const satisfies LocaleTable;
type Tested = keyof typeof table;

const good: Record<Tested, { pages: string; when: string }> = {
  ar: {
    pages:
      '{n, plural, zero {لا شيء} one {واحد} two {اثنان} few {# أشياء} many {# شيئا} other {# شيء}}',
    when: 'يوم {date}',
  },
  fr: {
    pages: '{n, plural, =0 {aucune} one {# page} many {# pages} other {# pages}}',
    when: 'le {date}',
  },
  zgh: { pages: '{n, plural, one {ⵜⴰⵙⵏⴰ} other {# ⵜⴰⵙⵏⵉⵡⵉⵏ}}', when: 'ⵙ {date}' },
  en: { pages: '{n, plural, one {# page} other {# pages}}', when: 'on {date}' },
  es: {
    pages: '{n, plural, one {# página} many {# de páginas} other {# páginas}}',
    when: 'el {date}',
  },
  de: { pages: '{n, plural, one {# Seite} other {# Seiten}}', when: 'am {date}' },
};
const check = (texts: Catalogs) => checkMessages(texts, { table, spoken: Object.keys(table) });

/** The rules that the catalogues break when one text is changed, as `rule: what was found`. */
function spoil(locale: Tested, texts: Record<string, string | undefined>): string[] {
  const changed = Object.entries({ ...good[locale], ...texts }).filter(
    ([, text]) => text !== undefined,
  );
  const catalogs: Catalogs = { ...good, [locale]: Object.fromEntries(changed) };
  return check(catalogs).map((problem) => `${problem.rule}: ${problem.found}`);
}

test('good catalogues have no problem', () => {
  expect(check(good)).toEqual([]);
});

test('a problem says file, key, what is wrong and what to do', () => {
  const [problem] = check({ ...good, fr: { ...good.fr, when: 'Quand {date} ?' } });
  expect(problem && describeCatalogProblem(problem)).toMatchInlineSnapshot(
    `"src/i18n/fr.json, when: “Quand {…} ?” Put a no-break space (U+00A0 or U+202F) before ; : ! ? » and after «."`,
  );
});

test('a text of a button keeps to the width of a narrow phone', () => {
  const written = (fr: string) =>
    checkMessages({ en: { 'keep.start': 'Save' }, fr: { 'keep.start': fr } }, { table, notes });
  const notes = { 'keep.start': 'A button.' };
  expect(written('Garder').map(({ rule }) => rule)).toEqual([]);
  expect(written('Garder toute cette province').map(({ rule }) => rule)).toEqual(['button-length']);
});

test('what quotes code may have its marks', () => {
  const texts: Catalogs = { en: { when: 'Write id: {id}.' }, fr: { when: 'Écrivez id: {id}.' } };
  expect(checkMessages(texts, { table })).toHaveLength(1);
  expect(checkMessages(texts, { table, hasCode: true })).toEqual([]);
});

describe('keys', () => {
  it.each<Tested>(['ar', 'fr', 'es', 'de'])('misses a key that %s leaves out', (locale) => {
    expect(spoil(locale, { when: undefined })).toEqual(['missing-key: ']);
  });

  it('takes an empty text, which the generator writes, for a missing one', () => {
    expect(spoil('fr', { when: '' })).toEqual(['missing-key: ']);
    expect(spoil('zgh', { when: '' })).toEqual(['missing-key: ']);
  });

  it('misses a whole catalogue, and says how to make one', () => {
    const { de, ...others } = good;
    expect(check(others).map(describeCatalogProblem)).toEqual([
      'src/i18n/de.json: The locale has a row in src/model/locales.ts and no catalogue here: run npm run generate, which writes every key, then translate.',
    ]);
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

  it.each([' le {date}', 'le {date}\u00A0', 'le {date}\n'])('refuses blanks: %j', (text) => {
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
  it.each<[Tested, string, string[]]>([
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
  it.each<[Tested, string, string]>([
    ['fr', "c'est le {date}", "apostrophe: c'est l"],
    ['fr', 'le {date} ?', 'french-space: le {…} ?'],
    ['fr', 'le {date}: oui', 'french-space: le {…}: oui'],
    ['fr', 'le « {date}\u00A0»', 'french-space: le « {…}\u00A0»'],
    ['es', 'el {date}?', 'spanish-pair: el {…}?'],
    ['fr', 'le {date}\u00A0!', 'french-space-width: le {…}\u00A0!'],
    ['fr', 'le {date}\u202F: oui', 'french-space-width: le {…}\u202F: oui'],
    ['fr', 'le  {date}', 'doubled-space: le  {…}'],
    ['fr', 'le “{date}', 'quotation-mark: le “{…}'],
    ['en', 'on «{date}', 'quotation-mark: on «{…}'],
    ['es', 'el "{date}', 'quotation-mark: el "{…}'],
    ['de', 'am »{date}', 'quotation-mark: am »{…}'],
    ['ar', 'يوم “{date}', 'quotation-mark: يوم “{…}'],
    ['en', 'on {date}...', 'ellipsis: on {…}...'],
    ['fr', 'le {date} ou …', 'ellipsis: le {…} ou …'],
    ['de', 'am {date} oder…', 'ellipsis: am {…} oder…'],
    ['es', '¿el {date}', 'spanish-pair: ¿el {…}'],
    ['es', 'Usted, el {date}', 'spanish-address: Usted, el '],
    ['es', 'Abra el {date}', 'spanish-address: Abra el {…}'],
    ['es', 'Inténtelo el {date}', 'spanish-address: Inténtelo el {…}'],
    ['ar', 'اكتب يوم {date}', 'arabic-address: اكتب يوم '],
    ['ar', 'يوم {date}، وأضف', 'arabic-address: يوم {…}، وأضف'],
    ['ar', 'هاتفك يوم {date}', 'arabic-address: هاتفك يوم '],
    ['es', 'Ya! el {date}', 'spanish-pair: Ya! el {…}'],
    ['ar', 'يوم {date}, أو', 'arabic-mark: يوم {…}, أو'],
    ['ar', 'متى {date}?', 'arabic-mark: متى {…}?'],
    ['de', 'am {date}: 100\u00A0000', 'grouped-digits: am {…}: 100\u00A0000'],
    ['es', 'el {date}, 100,000', 'grouped-digits: el {…}, 100,000'],
    ['fr', 'le {date}, 100 000', 'grouped-digits: le {…}, 100 000'],
    ['en', 'on {date}, 100 000', 'grouped-digits: on {…}, 100 000'],
    ['ar', 'يوم {date}، 100\u00A0000', 'grouped-digits: يوم {…}، 100\u00A0000'],
    ['en', '{date} KB', 'byte-unit: {…} KB'],
    ['fr', '{date}\u00A0Ko', 'byte-unit: {…}\u00A0Ko'],
    ['zgh', 'ⵙ {date} ?', 'tifinagh-space: ⵙ {…} ?'],
    ['zgh', 'le {date}', 'tifinagh-only: le {…}'],
    ['zgh', 'ⵙ {date} يوم', 'tifinagh-only: ⵙ {…} يوم'],
  ])('in %s refuses %s', (locale, text, found) => {
    expect(spoil(locale, { when: text })).toEqual([found]);
  });

  it.each<[Tested, string]>([
    ['fr', 'https://exemple.ma le {date} à 10:30\u202F!'],
    ['fr', 'quoi\u202F?! «\u00A0l’aide\u00A0» le {date}\u202F; oui'],
    ['fr', 'un exemple\u00A0: "2100", le {date}…'],
    ['de', 'am {date} oder … MA64…'],
    ['ar', 'اكتبوا يوم {date}، أو احذفوه. استعمال وكتابة وأرسلها'],
    ['es', '¿El {date}? ¡El {date}. Ya!'],
    ['es', '¿Eres, el {date}…'],
    ['es', '…una asociación, el {date}?'],
    ['ar', 'يوم {date}؛ متى؟ الآن، وفي 1,5 كلم (CC BY 4.0, ODbL)'],
    ['en', 'on {date}, it’s here; why?'],
    ['en', 'law 2.25.152 of {date}, 100,000 in 30 2026'],
    ['fr', 'le {date}, 100\u202F000, 05 24 42 08 21, 60\u00A0ko'],
    ['zgh', 'ⴰⵣⵏ ⵙ WhatsApp ⴰⵔ {date} (CC BY 4.0)'],
  ])('in %s takes %s', (locale, text) => {
    expect(spoil(locale, { when: text })).toEqual([]);
  });

  it('looks at every form of a plural', () => {
    const text = '{n, plural, one {# page\u202F!} many {# pages\u202F!} other {# pages !}}';
    expect(spoil('fr', { pages: text })).toEqual(['french-space: {…} pages !']);
  });
});

describe('notes for translators', () => {
  const texts: Catalogs = {
    en: { hour: 'Closed', call: 'Closed', both: 'Is open' },
    fr: { hour: 'Fermé', call: 'Clos', both: 'Ouvert' },
  };
  const noted = (notes: Record<string, string>) =>
    checkMessages(texts, { table, notes }).map(describeCatalogProblem);

  it('are asked for where one English word is two elsewhere', () => {
    expect(noted({ hour: 'Of an hour.' })).toEqual([
      'src/i18n/notes.json, call: “Closed” English says the same for this and for another key, a translation does not: explain in notes.json what this one means.',
    ]);
    expect(noted({ hour: 'Of an hour.', call: 'Of a call.', both: 'Of a door.' })).toEqual([]);
  });

  it('are asked for where English has one word, and for no name that is written alike everywhere', () => {
    const alone = {
      order: 'Order',
      wait: 'Wait…',
      sms: 'SMS',
      count: '{number}+',
      two: 'Two words',
    };
    const found = checkMessages({ en: alone }, { table, notes: { wait: 'A command.' } });
    expect(found.map(({ key, rule }) => `${key}: ${rule}`)).toEqual(['order: missing-word-note']);
  });

  it('explain keys that there are', () => {
    expect(noted({ hour: 'Of an hour.', call: 'Of a call.', day: 'Of a day.' })).toEqual([
      'src/i18n/notes.json, day: Remove the note, or correct its key: there is none to explain.',
    ]);
  });
});
