import { describe, expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import { finderInMemory } from '#testing/search/finder-in-memory.ts';
import { mixDirectory } from '#testing/search/mix-directory.ts';

/** Every province by its real names, and nobody in any: whoever is guessed at is guessed wrongly. */
const nobody = await mixDirectory(0, []);
const finderOf = (locale: Locale) => finderInMemory(nobody, locale).openNew();
const ask = (words: string, locale: Locale) => finderOf(locale).ask({ words });
const placesOf = async (words: string, locale: Locale) =>
  (await ask(words, locale)).places.flatMap(({ values }) => values);
const meantBy = async (words: string, locale: Locale) => {
  const finder = finderOf(locale);
  const { places } = await finder.suggest(await finder.ask({ words }));
  return places.flatMap(({ values }) => values);
};

describe('a street, a quarter or part of a name is no province', () => {
  it.each<[Locale, string]>([
    ['fr', 'sidi moumen'],
    ['fr', 'Sidi Maârouf'],
    ['fr', 'sidi'],
    ['fr', 'avenue hassan II'],
    ['fr', 'hay salam'],
    ['fr', 'hay essalam'],
    ['fr', 'rue de la gare'],
    ['fr', 'rue de Taza'],
    ['fr', 'bd Zagora'],
    ['fr', 'boulevard de Marrakech'],
    ['fr', 'avenue Moulay Youssef'],
    ['fr', 'moulay rachid'],
    ['fr', 'lalla meryem'],
    ['fr', 'derb sultan'],
    ['fr', 'douar Tata'],
    ['fr', 'lotissement Safi'],
    ['fr', 'quartier industriel'],
    ['fr', 'beni ensar'],
    ['fr', 'ait ourir'],
    ['fr', 'ben salah'],
    ['fr', 'dar el'],
    ['fr', 'rabita'],
    ['fr', 'jarida'],
    ['fr', 'nadir'],
    ['fr', 'salam'],
    ['fr', 'zan9at Fès'],
    ['en', 'Fes road'],
    ['es', 'calle Tetuán'],
    ['de', 'Straße von Rabat'],
    ['ar', 'سيدي مومن'],
    ['ar', 'حي السلام'],
    ['ar', 'زنقة النصر'],
    ['ar', 'حي النهضة'],
    ['ar', 'شارع الحسن الثاني'],
    ['ar', 'شارع مراكش'],
    ['ar', 'درب تازة'],
    ['ar', 'رابطة'],
    ['ar', 'جريدة'],
    ['ar', 'مولاي رشيد'],
    ['ar', 'دوار سيدي قاسم'],
    ['zgh', 'sidi moumen'],
    ['zgh', 'ⵙⵉⴷⵉ ⵎⵓⵎⵏ'],
  ])('on the page in %s: %s', async (locale, words) => {
    expect(await placesOf(words, locale)).toEqual([]);
  });
});

describe('a whole name is a province, in the spellings that people have for it', () => {
  it.each<[Locale, string, string]>([
    ['fr', 'Taza', 'taza'],
    ['fr', 'alphabétisation à Taza', 'taza'],
    ['fr', 'Fas', 'fes'],
    ['fr', 'Tanja', 'tanger-assilah'],
    ['fr', 'Tanger', 'tanger-assilah'],
    ['fr', 'Oujda', 'oujda-angad'],
    ['fr', 'asfi', 'safi'],
    ['fr', 'chichawa', 'chichaoua'],
    ['fr', 'shishawa', 'chichaoua'],
    ['fr', 'khnifra', 'khenifra'],
    ['fr', 'knitra', 'kenitra'],
    ['fr', '9nitra', 'kenitra'],
    ['fr', 'el kelaa des sraghna', 'el-kelaa-des-sraghna'],
    ['fr', 'HAOUZ', 'al-haouz'],
    ['fr', 'sidi ifni', 'sidi-ifni'],
    ['fr', 'hay salam, Salé', 'sale'],
    ['fr', 'avenue hassan II Rabat', 'rabat'],
    ['fr', 'سيدي إفني', 'sidi-ifni'],
    ['es', 'Tetuán', 'tetouan'],
    ['en', 'women in Marrakesh', 'marrakech'],
    ['ar', 'محو الاميه تازه', 'taza'],
    ['ar', 'تازة', 'taza'],
    ['ar', 'بتازة', 'taza'],
    ['ar', 'الحوز', 'al-haouz'],
    ['ar', 'وجدة', 'oujda-angad'],
    ['ar', 'chichaoua', 'chichaoua'],
    ['zgh', 'ⵛⵉⵛⴰⵡⴰ', 'chichaoua'],
    ['de', 'Mequinez', 'meknes'],
    ['de', 'Marakesch', 'marrakech'],
    ['fr', 'sidi benour', 'sidi-bennour'],
  ])('on the page in %s: %s', async (locale, words, id) => {
    expect(await placesOf(words, locale)).toEqual([`province/${id}`]);
  });

  it('and none of the words that only stand beside it', async () => {
    const { places } = await ask('orphelins à Fès', 'fr');
    expect(places).toEqual([{ values: ['province/fes'], words: ['Fès'] }]);
  });
});

describe('what is nearly a name is asked about', () => {
  it.each<[Locale, string, string]>([
    ['fr', 'chichoua', 'chichaoua'],
    ['fr', 'sidi slimene', 'sidi-slimane'],
    ['fr', 'rue de Taza', 'taza'],
    ['fr', 'khourigba', 'khouribga'],
    ['ar', 'شيشاو', 'chichaoua'],
    ['ar', 'شارع مراكش', 'marrakech'],
  ])('on the page in %s: %s', async (locale, words, id) => {
    expect(await placesOf(words, locale)).toEqual([]);
    expect(await meantBy(words, locale)).toContain(`province/${id}`);
  });

  it('and what is like no name is not', async () => {
    for (const words of ['sidi moumen', 'hay salam', 'avenue hassan II', 'rue de la gare'])
      expect(await meantBy(words, 'fr'), words).toEqual([]);
    for (const words of ['حي السلام', 'زنقة النصر'])
      expect(await meantBy(words, 'ar'), words).toEqual([]);
  });
});

it('every name of every province is its name', async () => {
  const finder = finderOf('fr');
  for (const { id, name, aliases = [] } of nobody.list.provinces) {
    for (const words of [...Object.values(name), ...aliases].filter((each) => each !== undefined)) {
      const { places } = await finder.ask({ words });
      expect(
        places.flatMap(({ values }) => values),
        words,
      ).toContain(`province/${id}`);
    }
  }
});
