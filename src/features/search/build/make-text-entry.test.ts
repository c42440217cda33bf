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
});
