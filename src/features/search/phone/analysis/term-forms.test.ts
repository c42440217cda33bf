import { expect, it } from 'vitest';
import type { Locale } from '#model/locales.ts';
import { analyze, listIndexForms } from './analyze.ts';
import { foldText } from './fold-text.ts';
import { spellOut, stemArabic, stemLatin } from './term-forms.ts';

/** The index is made of these: one that is made otherwise misses what was indexed before. */
it.each<[Locale, word: string, stem: string]>([
  ['fr', 'associations', 'association'],
  ['fr', 'écoles', 'ecol'],
  ['fr', 'travaux', 'travail'],
  ['fr', 'hôpitaux', 'hopital'],
  ['fr', 'bureaux', 'bureau'],
  ['fr', 'femmes', 'fem'],
  ['fr', 'retraitées', 'retrait'],
  ['fr', 'sportives', 'sportif'],
  ['fr', 'nouvelles', 'nouvel'],
  ['fr', 'classe', 'clas'],
  ['fr', 'institutrices', 'instituteur'],
  ['fr', 'codeuses', 'codeur'],
  ['fr', 'bijoux', 'bijou'],
  ['fr', 'yeux', 'oeil'],
  ['en', 'women', 'woman'],
  ['en', 'activities', 'activiti'],
  ['en', 'classes', 'clas'],
  ['es', 'asociaciones', 'asociacion'],
  ['es', 'niñas', 'nin'],
  ['de', 'Frauen', 'frau'],
  ['de', 'Mütter', 'mutt'],
  ['ar', 'ecoles', 'ecol'],
  ['fr', 'eaux', 'eau'],
  ['fr', 'lieux', 'lieu'],
  ['fr', 'lectrices', 'lecteur'],
  ['fr', 'fées', 'fee'],
  ['fr', 'pays', 'pai'],
  ['fr', 'travauxs', 'travaux'],
  ['fr', 'auxiliaires', 'auxiliair'],
  ['fr', 'eauxfortes', 'eauxfort'],
  ['fr', 'lieuxdits', 'lieuxdit'],
  ['fr', 'tricentenaires', 'tricentenair'],
  ['fr', 'creusets', 'creuset'],
  ['fr', 'rivets', 'rivet'],
  ['fr', 'sexe', 'sex'],
  ['fr', 'niñas', 'nina'],
  ['es', 'mujeres', 'mujer'],
  ['es', 'casas', 'cas'],
  ['fr', 'Frauen', 'frauen'],
  ['de', 'Vereine', 'verei'],
  ['de', 'Kinder', 'kind'],
  ['fr', 'Kinder', 'kinder'],
  // Three letters stay.
  ['fr', 'aux', 'aux'],
  ['fr', 'ives', 'ive'],
])('in %s, the stem of %s is %s', (locale, word, stem) => {
  expect(stemLatin(foldText(word), locale)).toBe(stem);
});

it.each([
  ['مدارس', 'مدرس'],
  ['مدرسة', 'مدرس'],
  ['جمعيات', 'جمع'],
  ['جمعيتها', 'جمع'],
  ['أطفال', 'طفل'],
  ['ضحايا', 'ضحي'],
  ['مواسم', 'موسم'],
  ['قوانين', 'قانن'],
  ['تعاونيات', 'تعون'],
  ['متقاعدين', 'متقاعد'],
  ['جبلية', 'جبل'],
  ['نساء', 'امرا'],
  ['أيتامهم', 'يتيم'],
  ['دروس', 'درس'],
  ['مشروع', 'مشرع'],
  ['فلاحين', 'فلاح'],
  ['إقليم', 'اقلم'],
  ['حيوان', 'حيون'],
  ['باب', 'باب'],
  ['هدايا', 'هدي'],
  ['هدايانا', 'هدايان'],
  ['قوافل', 'قافل'],
  ['موازين', 'موزن'],
  ['مواصلات', 'موصل'],
  ['طوابق', 'طابق'],
  ['أفراد', 'فرد'],
  ['أطفالنا', 'اطفالن'],
  ['شباك', 'شباك'],
  ['مشاريعهم', 'مشرع'],
  ['فلاحات', 'فلاح'],
  ['تكوينات', 'تكون'],
  ['تنمويات', 'تنم'],
  ['جبليون', 'جبل'],
  ['جمعيتهم', 'جمع'],
  ['مكتبتها', 'مكتب'],
  ['لغتهم', 'لغت'],
  ['ضحاياهم', 'ضحي'],
  ['كبارهم', 'كبير'],
  ['بطولة', 'بطل'],
  ['مبادرات', 'مبدر'],
  ['موسيقى', 'موسق'],
  ['مواطنة', 'موطن'],
  ['سانتايا', 'سانتاي'],
  ['مواليد', 'مولد'],
  ['مواردنا', 'مواردن'],
  ['موازية', 'مواز'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemArabic(foldText(word))).toBe(stem);
});

it.each([
  ['Chichaoua', 'cicaua'],
  ['ⵛⵉⵛⴰⵡⴰ', 'cicaua'],
  ['Khénifra', 'xnifra'],
  ['Essaouira', 'sauira'],
  ['Oujda', 'ujda'],
  ['Yaacoub', 'iakub'],
  ['9ariya', 'karia'],
  ['Guelmim', 'klmim'],
  ['Mohammed', 'muhamd'],
  ['Teneghir', 'tngir'],
  ['Tellemesset', 'tlmst'],
  ['Salah', 'sala'],
  ['Sahel', 'sahl'],
  ['Youssoufia', 'iusufia'],
  ['Ouezzane', 'uzan'],
  ['Wawizeght', 'uauizgt'],
  ['ⵢⵓⵙⴼ', 'iusf'],
  ['ⵡⴰⵔⵣⴰⵣⴰⵜ', 'uarzazat'],
  // Arabic does not write its short vowels.
  ['شيشاوة', 'شيشاوه'],
])('%s is read aloud as %s', (word, spelled) => {
  expect(spellOut(foldText(word))).toBe(spelled);
});

/** Forms under which a word is filed: exact, without what is glued to it, and stems. */
it.each<[word: string, Locale, exact: string[], bare: string[], stem: string[]]>([
  ['l’Éveil', 'fr', ['leveil'], ['eveil'], []],
  ['qu’aujourd’hui', 'fr', ['quaujourdhui'], ['aujourdhui'], []],
  ['women’s', 'en', ['womens'], ['women'], ['woman']],
  ['وأيتام', 'ar', ['وايتام'], ['ايتام'], ['يتيم']],
  ['ولحماية', 'ar', ['ولحمايه'], ['لحمايه', 'حمايه'], ['ولحما', 'لحما', 'حما']],
  ['بالصويرة', 'ar', ['بالصويره'], ['صويره'], ['بالصوير', 'صوير']],
  ['للأطفال', 'ar', [], ['اطفال'], ['طفل']],
  ['فالمدرسة', 'ar', [], ['مدرسه'], ['مدرس']],
  ['كبير', 'ar', ['كبير'], [], []],
  ['ألبان', 'ar', ['البان'], ['بان'], ['لبن']],
  ['الألبان', 'ar', [], ['البان'], ['لبن']],
  ['A I E H', 'fr', ['aieh'], [], []],
  ['12', 'fr', ['12'], [], []],
])('%s is filed, in %s, under its forms', (word, locale, exact, bare, stem) => {
  const forms = analyze(word, locale).flatMap(listIndexForms);
  const of = (wanted: string) =>
    forms.filter(({ termForm }) => termForm === wanted).map(({ form }) => form);
  expect({ exact: of('exact'), bare: of('bare'), stem: of('stem') }).toEqual({ exact, bare, stem });
});

it.each<[word: string, Locale, isWeak: boolean]>([
  ['jam3iya', 'fr', true],
  ['association', 'ar', true],
  ['d’une', 'fr', true],
  ['die', 'de', true],
  ['die', 'fr', false],
  ['the', 'fr', true],
  ['في', 'fr', true],
  ['a', 'fr', true],
  ['3', 'fr', false],
  ['Nour', 'fr', false],
])('%s says too little in %s: %s', (word, locale, isWeak) => {
  expect(analyze(word, locale).map((term) => term.isWeak)).toEqual([isWeak]);
});
