import type { SearchRecord } from './query-file.ts';

/** What associations are called, in Arabic and French. */
const names = [
  ['الأمل', 'Al Amal'],
  ['النور', 'Annour'],
  ['المستقبل', 'Al Moustakbal'],
  ['التضامن', 'Tadamoun'],
  ['الوفاق', 'Al Wifak'],
  ['النهضة', 'Annahda'],
  ['الإخلاص', 'Al Ikhlas'],
  ['السلام', 'Assalam'],
  ['تافوكت', 'Tafoukt'],
  ['تيليلا', 'Tililla'],
  ['أنمون', 'Anmoun'],
  ['الكرامة', 'Al Karama'],
  ['البركة', 'Al Baraka'],
  ['رياض', 'Riad'],
  ['أصدقاء الخير', 'Amis du Bien'],
  ['جسور', 'Joussour'],
  ['بسمة', 'Basma'],
  ['الأطلس', 'Atlas'],
  ['الانطلاقة', 'Al Intilaka'],
  ['اليد في اليد', 'Main dans la Main'],
] as const;

/** What they are for, in Arabic, French and English, with the focus area. */
const purposes = [
  ['للتنمية', 'pour le développement', 'for Development', 'income-cooperatives'],
  ['للبيئة', 'pour l’environnement', 'for the Environment', 'environment-animals'],
  ['للرياضة والثقافة', 'du sport et de la culture', 'for Sport and Culture', 'sport-leisure'],
  ['لآباء التلاميذ', 'des parents d’élèves', 'of School Parents', 'school-education'],
  ['للمرأة القروية', 'de la femme rurale', 'for Rural Women', 'women-equality'],
  ['لتنمية العالم القروي', 'pour le monde rural', 'for the Countryside', 'rural-water-agriculture'],
  ['لرعاية الطفولة', 'de protection de l’enfance', 'for Childhood', 'child-protection'],
  [
    'للأشخاص في وضعية إعاقة',
    'pour personnes handicapées',
    'for the Disabled',
    'disability-inclusion',
  ],
  ['لمرضى السكري', 'des diabétiques', 'for Diabetics', 'health'],
  [
    'للماء الصالح للشرب',
    'd’usagers d’eau potable',
    'of Drinking-Water Users',
    'rural-water-agriculture',
  ],
  ['للمقاولة والتشغيل', 'pour l’entreprise et l’emploi', 'for Jobs', 'training-employment'],
  ['لفنون الجبل', 'des arts de la montagne', 'for Mountain Arts', 'culture-heritage-amazigh'],
] as const;

const deeds = [
  [
    'تنظم الجمعية دورات تكوينية لفائدة النساء والشباب.',
    'Elle forme des femmes et des jeunes.',
    'It trains women and young people.',
  ],
  [
    'توزع الجمعية محافظ وكتبا على أطفال الدواوير.',
    'Elle distribue des cartables aux enfants des douars.',
    'It hands out schoolbags to village children.',
  ],
  [
    'تكفل الجمعية الأيتام وتساعد أسرهم.',
    'Elle parraine des orphelins et aide leurs familles.',
    'It sponsors orphans and helps their families.',
  ],
  [
    'تنظم حملات طبية في المدارس والأسواق.',
    'Elle mène des caravanes médicales dans les écoles.',
    'It runs medical caravans in schools.',
  ],
  [
    'تغرس الأشجار وتحفر الآبار وتنظف الشواطئ.',
    'Elle plante des arbres et creuse des puits.',
    'It plants trees and digs wells.',
  ],
  [
    'تدعم التعاونيات وتسوق منتوجاتها.',
    'Elle soutient des coopératives et vend leurs produits.',
    'It supports cooperatives and sells their goods.',
  ],
] as const;

/**
 * Records that look like a directory's: many names alike, every province, texts full of the words
 * that people search. The same every time.
 */
export function inventRecords(count: number, provinces: readonly string[]): SearchRecord[] {
  const draw = drawFrom(20_240_901);
  return Array.from({ length: count }, (_, index) => {
    const [nameAr, nameFr] = draw(names);
    const [purposeAr, purposeFr, purposeEn, focus] = draw(purposes);
    const [deedAr, deedFr, deedEn] = draw(deeds);
    return {
      id: `invented-${index}`,
      name: {
        ar: `جمعية ${nameAr} ${purposeAr}`,
        fr: `Association ${nameFr} ${purposeFr}`,
        en: `${nameFr} Association ${purposeEn}`,
      },
      province: draw(provinces),
      focus: [focus],
      summary: { ar: deedAr, fr: deedFr, en: deedEn },
    };
  });
}

/** Chance that repeats itself (Lehmer's generator). */
function drawFrom(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] as never;
  };
}
