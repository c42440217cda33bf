import { describe, expect, it } from 'vitest';
import { unpackTextCard } from '#features/search/phone/texts/text-card.ts';
import type { TextRecord } from '#features/search/text-records.ts';
import { makeTextEntry } from './make-text-entry.ts';

const record: TextRecord = {
  collection: 'projects',
  id: 'schools',
  path: 'projects/schools',
  title: { ar: 'مدارس الواحة', fr: 'Écoles de l’oasis' },
  aliases: ['PEO'],
  texts: [
    { ar: 'تنظم الجمعية دروسا للأيتام في المدارس.', fr: 'Des leçons\n\npour les orphelins.' },
    { fr: 'Deux écoles.' },
  ],
  places: ['شيشاوة', 'Chichaoua'],
  regions: ['Marrakech-Safi'],
  where: [{ ar: 'شيشاوة', fr: 'Chichaoua' }],
  related: [{ ar: 'أطفال', fr: 'Enfants' }],
};

describe('makeTextEntry', () => {
  it('writes the stems of Arabic words, without article, glued letters and inner plural', () => {
    const { content, meta } = makeTextEntry(record, 'ar');
    const tokens = content.split(' ');
    expect(tokens).toContain('مدرسⵯ');
    expect(tokens).toContain('يتيمⵯ');
    expect(meta.c).toBe('طفلⵯ');
  });

  it('writes names and places in every script, and how they sound', () => {
    const { meta } = makeTextEntry(record, 'fr');
    expect(meta.n.split(' ')).toEqual(expect.arrayContaining(['ecolⵯ', 'oasiⵯ', 'مدرسⵯ', 'peoⵯ']));
    expect(meta.p.split(' ')).toEqual(expect.arrayContaining(['chichaouaⵯ', 'شيشوⵯ']));
    expect(meta.r).toContain('marrakechⵯ');
    expect(meta.x.split(' ')).toContain('ccwʷ');
  });

  it('leaves out of texts what is too common to be asked for', () => {
    const { content } = makeTextEntry(
      { ...record, texts: [{ fr: 'Une association pour les veuves du Maroc' }] },
      'fr',
    );
    expect(content).toBe('veuvⵯ');
  });

  it('shows what the page shows: its language, or the nearest one, named', () => {
    const { card, title } = makeTextEntry(record, 'ar');
    expect(title).toEqual({ text: 'مدارس الواحة', lang: 'ar' });
    expect(unpackTextCard(card, 'ar')).toEqual({
      collection: 'projects',
      title,
      where: [{ text: 'شيشاوة', lang: 'ar' }],
      texts: [
        { text: 'تنظم الجمعية دروسا للأيتام في المدارس.', lang: 'ar' },
        { text: 'Deux écoles.', lang: 'fr' },
      ],
    });
    const german = unpackTextCard(makeTextEntry(record, 'de').card, 'de');
    expect(german.texts[0]).toEqual({ text: 'Des leçons pour les orphelins.', lang: 'fr' });
  });

  it('of a record of one name has it in every language', () => {
    const { title, meta } = makeTextEntry({ ...record, title: 'Nour', aliases: [] }, 'de');
    expect(title).toEqual({ text: 'Nour', lang: 'de' });
    expect(meta.n).toBe('nourⵯ');
    expect(meta.x.split(' ')).toContain('nurʷ');
  });

  it('has small words of a name, and none of its texts and places', () => {
    const small = {
      ...record,
      title: 'Pour eux',
      aliases: [],
      places: ['Pour'],
      regions: ['Pour'],
    };
    const { meta, content } = makeTextEntry({ ...small, texts: [{ fr: 'Pour tous.' }] }, 'fr');
    expect([meta.n, meta.p, meta.r, content]).toEqual(['pourⵯ euxⵯ', '', '', 'touⵯ']);
  });

  it('shows the id where nobody has named it', () => {
    expect(makeTextEntry({ ...record, title: {} }, 'fr').title.text).toBe('schools');
  });

  it('names no language in what a page shows in its own', () => {
    const { card } = makeTextEntry({ ...record, texts: [{ fr: 'Ici.' }, { de: 'Hier.' }] }, 'fr');
    expect(JSON.parse(card)).toEqual([
      'projects',
      'Écoles de l’oasis',
      ['Chichaoua'],
      ['Ici.', ['Hier.', 'de']],
    ]);
  });
});
