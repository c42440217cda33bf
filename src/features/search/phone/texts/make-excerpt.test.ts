import { describe, expect, it } from 'vitest';
import { analyze } from '#features/search/phone/analysis/analyze.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { type AskedToken, writeSound, writeStem } from './tokens.ts';

function ask(text: string, locale: Locale = 'fr'): AskedToken[] {
  return analyze(text, locale).map((word) => ({
    word,
    stage: 'certain',
    token: writeStem(word.stem[0] ?? ''),
  }));
}
const french = (...texts: string[]): LocalizedText[] => texts.map((text) => ({ text, lang: 'fr' }));

/** The excerpt with brackets around what is marked. */
function show(texts: LocalizedText[], asked: AskedToken[], locale: Locale = 'fr'): string {
  return makeExcerpt(texts, asked, locale)
    .parts.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

describe('makeExcerpt', () => {
  it('marks words in every form that the reader takes for the asked one', () => {
    expect(show(french('Deux écoles, « l’École » du soir.'), ask('école'))).toBe(
      'Deux [écoles], « [l’École] » du soir.',
    );
    const arabic: LocalizedText[] = [{ text: 'دروس في المدارس القروية.', lang: 'ar' }];
    expect(show(arabic, ask('مدرسة', 'ar'), 'ar')).toBe('دروس في [المدارس] القروية.');
  });

  it('keeps mark-up in a text as the text that it is', () => {
    const text = 'Un <script>alert("puits")</script> &lt;b&gt; <mark>puits</mark>';
    const { parts } = makeExcerpt(french(text), ask('puits'), 'fr');
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('takes the text, and in it the stretch, with most of the asked words', () => {
    const filler = Array.from({ length: 40 }, (_, at) => `mot${at}`).join(' ');
    const shown = show(
      french('Rien ici.', `Un puits. ${filler} un puits et une pompe ${filler}`),
      ask('puits pompe'),
    );
    expect(shown).toContain('un [puits] et une [pompe] mot0');
    expect(shown).toMatch(/^… mot\d+ .* …$/);
    expect(shown.split(' ').length).toBeLessThan(33);
  });

  it('shows how a text begins where the word stands in a name or a place', () => {
    expect(show(french('Trois puits.', 'Deux.'), ask('Chichaoua'))).toBe('Trois puits.');
    expect(show([], ask('puits'))).toBe('');
  });

  it('marks a beginning, and a word that only sounds alike', () => {
    const [word] = ask('form');
    if (!word) throw new Error('No word');
    const start: AskedToken = { ...word, stage: 'start', token: 'form' };
    expect(show(french('La formation des femmes.'), [start])).toBe('La [formation] des femmes.');
    const sound: AskedToken = { ...word, stage: 'sound', token: writeSound('ccw') };
    expect(show(french('Vers Chichaoua.'), [sound])).toBe('Vers [Chichaoua].');
  });

  it('reads no word where only blanks are', () => {
    expect(makeExcerpt(french('  Un puits. '), ask('puits'), 'fr').parts).toEqual([
      { text: 'Un ', marked: false },
      { text: 'puits', marked: true },
      { text: '.', marked: false },
    ]);
  });

  it('has no part without a letter in it', () => {
    expect(makeExcerpt(french('puits « puits » puits'), ask('puits'), 'fr').parts).toEqual([
      { text: 'puits', marked: true },
      { text: ' « ', marked: false },
      { text: 'puits', marked: true },
      { text: ' » ', marked: false },
      { text: 'puits', marked: true },
    ]);
  });

  it('says in which language the excerpt is', () => {
    expect(makeExcerpt([{ text: 'Drei Brunnen', lang: 'de' }], [], 'fr').lang).toBe('de');
  });
});
