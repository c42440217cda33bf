import { foldLetters, foldTyped } from '#base/fold.ts';
import type { Association } from '#model/associations.ts';
import { localeEntry, locales } from '#model/locales.ts';

type Table<T> = readonly (readonly [value: T, words: string])[];

function read<T>(table: Table<T>): (text: string) => T | undefined {
  const known = new Map(
    table.flatMap(([value, words]) =>
      words.split('/').map((word) => [foldTyped(word), value] as const),
    ),
  );
  return (text) => {
    const folded = foldTyped(text);
    const whole = known.get(folded);
    if (whole !== undefined) return whole;
    const found = [...known].find(
      ([word]) => word.length > 3 && ` ${folded} `.includes(` ${word} `),
    );
    return found?.[1];
  };
}

/** What kind of association a cell or a name says; `none` where it is none. */
export const readKind = read<Association['kind'] | 'none'>([
  [
    'none',
    'un agency/united nations/agence onu/agence des nations unies/government/goverment/gouvernement/ministry/ministere/public/administration publique/etablissement public/private company/private sector/secteur prive/societe/sarl/academic/university/donor/bailleur/وزاره/حكومه/شركه/موسسه عموميه/international organization/military/ccas/municipalite/commune',
  ],
  ['cooperative', 'cooperative/coop/cooperativa/genossenschaft/تعاونيه/union de cooperatives'],
  [
    'federation',
    'federation/reseau/network/union/alliance/coalition/collectif/confederation/federacion/red/plateforme/platform/umbrella/فيدراليه/شبكه/اتحاد/تحالف/ائتلاف/تنسيقيه',
  ],
  ['foundation', 'fondation/foundation/fundacion/stiftung/موسسه/charitable trust/trust'],
  [
    'association',
    'association/asso/asociacion/verein/charity/ong/ngo/non profit/nonprofit/non governmental organization/organisation non gouvernementale/international ngo/national ngo/local ngo/ingo/nngo/red cross movement/cbo/community based organization/جمعيه/منظمه/منظمه غير حكوميه/association loi 1901/club/amicale/comite/groupe/ligue/ودادیه/وداديه/نادي',
  ],
]);

export const readStatus = read<NonNullable<Association['status']>>([
  [
    'closed',
    'closed/dissous/dissoute/dissolved/defunct/fermee/ferme/cerrada/disuelta/منحله/مغلقه/inactive/inactif/supprimee/غير نشيطه/disused',
  ],
  ['paused', 'paused/suspended/suspendue/en pause/en veille/temporarily closed/متوقفه/موقوفه'],
  ['active', 'active/actif/activa/en activite/open/ouverte/نشيطه/yes/oui'],
]);

export const readYes = read<boolean>([
  [false, 'no/non/non accessible/not accessible/false/nein/لا/0/aucune/inaccessible'],
  [true, 'yes/oui/si/true/ja/نعم/1/accessible/x/ok'],
]);

export const readScope = read<NonNullable<NonNullable<Association['area']>['scope']>>([
  ['international', 'international/internationale/internacional/دولي/دوليه'],
  ['national', 'national/nationale/nacional/وطني/وطنيه/tout le maroc/whole country'],
  ['regional', 'regional/regionale/جهوي/جهويه'],
  ['provincial', 'provincial/provinciale/prefectoral/اقليمي/اقليميه'],
  ['local', 'local/locale/communal/محلي/محليه'],
]);

type Language = NonNullable<Association['languages']>[number];
const languageTable: Table<Language> = [
  ['ary', 'darija/arabe marocain/moroccan arabic/الدارجه/دارجه/ary'],
  ['ar', 'ar/ara/arb/arabe/arabic/arabe classique/العربيه/عربيه'],
  ['shi', 'tachelhit/tashelhit/chleuh/shi/تشلحيت/تاشلحيت/الشلحه'],
  ['tzm', 'tamazight du moyen atlas/central atlas tamazight/tzm'],
  ['rif', 'tarifit/rifain/riffian/rif/تريفيت/الريفيه'],
  ['zgh', 'zgh/ber/amazigh/tamazight/berbere/berber/امازيغيه/الامازيغيه/تمازيغت'],
  ['mey', 'hassania/hassaniya/mey/حسانيه/الحسانيه'],
  [
    'xms',
    'langue des signes/sign language/moroccan sign language/xms/لغه الاشاره/lengua de signos',
  ],
  ['fr', 'fr/fra/fre/francais/french/frances/الفرنسيه/فرنسيه/franzosisch'],
  ['es', 'es/spa/espagnol/spanish/espanol/castellano/الاسبانيه/spanisch'],
  ['en', 'en/eng/anglais/english/ingles/الانجليزيه/englisch'],
  ['de', 'de/deu/ger/allemand/german/aleman/الالمانيه/deutsch'],
  ['nl', 'nl/nld/dut/neerlandais/dutch/holandes/الهولنديه'],
  ['it', 'it/ita/italien/italian/italiano/الايطاليه'],
];
const byName = new Map(
  languageTable.flatMap(([code, words]) => [
    ...words.split('/').map((word) => [foldTyped(word), code] as const),
    ...locales.map((locale) => [foldTyped(nameOf(code, localeEntry(locale).tag)), code] as const),
  ]),
);

function nameOf(code: string, tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(code) ?? code;
}

/** A language that people speak, by its name in any language of the site or by its code. */
export function readLanguage(text: string): Language | undefined {
  return byName.get(foldTyped(text));
}

/** How people get in, by words of a text. */
const ways: readonly (readonly [
  NonNullable<NonNullable<Association['services']>[number]['access']>[number],
  RegExp,
])[] = [
  ['walk-in', /walk[ -]?in|drop[ -]?in|sans rendez|en accueil|se presenter|بدون موعد|sin cita/],
  ['appointment', /appointment|rendez-?vous|\brdv\b|prise-de-rdv|موعد|con cita|cita previa/],
  [
    'referral',
    /referral|referred|orientation par|envoyer-un-mail-avec-une-fiche|prescription|احاله|derivacion/,
  ],
  ['phone', /\bphone|\bcall|telephon|اتصال|llamar|\bring\b/],
  ['online', /online|website|en ligne|formulaire|web form|عبر الانترنت|en linea/],
];

export function readAccess(
  text: string,
): NonNullable<NonNullable<Association['services']>[number]['access']> {
  const plain = foldLetters(text);
  return ways.flatMap(([way, words]) => (words.test(plain) ? [way] : []));
}
