import { foldTyped } from '#base/fold.ts';
import { suggestCountry } from '#records/suggest-country.ts';

/**
 * Towns abroad that lists name without their country, in the spellings that they use. Ask for a place
 * here first: what is also the name of a town here is none of these.
 */
const towns: Readonly<Record<string, string>> = {
  AE: 'dubai/doubai/abu dhabi/abou dabi/دبي/ابوظبي/ابو ظبي',
  BE: 'bruxelles/brussels/bruselas/brussel/anvers/antwerpen/antwerp/liege/gand/gent/charleroi/بروكسيل/بروكسل',
  CA: 'montreal/toronto/ottawa/vancouver/مونتريال',
  CH: 'geneve/geneva/ginebra/genf/zurich/lausanne/جنيف',
  CI: 'abidjan/ابيدجان',
  DE: 'berlin/francfort/frankfurt/munich/munchen/hambourg/hamburg/dusseldorf/cologne/koln/برلين',
  DZ: 'alger/algiers/argel/oran/constantine/الجزائر العاصمه/وهران',
  EG: 'le caire/cairo/el cairo/kairo/alexandrie/alexandria/القاهره/الاسكندريه',
  ES: 'madrid/barcelone/barcelona/seville/sevilla/malaga/algeciras/almeria/murcie/murcia/مدريد/برشلونه',
  FR: 'paris/marseille/lyon/toulouse/lille/bordeaux/strasbourg/montpellier/nantes/nice/grenoble/باريس/مرسيليا/ليون',
  GB: 'londres/london/manchester/لندن',
  IQ: 'bagdad/baghdad/bassora/basra/erbil/mosul/mossoul/بغداد/البصره/اربيل/الموصل',
  IT: 'rome/roma/rom/milan/milano/turin/torino/naples/napoli/روما/ميلانو',
  JO: 'amman/irbid/zarqa/عمان الاردن/اربد/الزرقاء',
  KW: 'kuwait city/مدينه الكويت',
  LB: 'beyrouth/beirut/saida/بيروت/صيدا',
  LY: 'benghazi/misrata/بنغازي/مصراته',
  MR: 'nouakchott/nouadhibou/نواكشوط/نواذيبو',
  NL: 'amsterdam/rotterdam/la haye/den haag/the hague/utrecht/eindhoven/امستردام/روتردام/لاهاي',
  PS: 'gaza/ramallah/naplouse/nablus/hebron/غزه/رام الله/نابلس/الخليل',
  PT: 'lisbonne/lisbon/lisboa/lissabon/porto/لشبونه',
  QA: 'doha/الدوحه',
  SA: 'riyad/riyadh/djeddah/jeddah/la mecque/mecca/الرياض/جده/مكه',
  SD: 'khartoum/jartum/الخرطوم',
  SN: 'dakar/دكار',
  SY: 'damas/damascus/alep/aleppo/دمشق/حلب',
  TN: 'tunis/sfax/sousse/bizerte/تونس العاصمه/صفاقس/سوسه/بنزرت',
  TR: 'istanbul/ankara/اسطنبول/انقره',
  US: 'new york/washington/chicago/los angeles/boston/نيويورك/واشنطن',
  YE: 'sanaa/aden/taiz/صنعاء/تعز',
};

const countryOfTown = new Map(
  Object.entries(towns).flatMap(([country, names]) =>
    names.split('/').map((name) => [foldTyped(name), country] as const),
  ),
);

/**
 * The country that words of a place name: a well-known town abroad, or the name of a country behind the
 * town, `Lyon, France`. Nothing where they name none; a code of two letters alone may be anything.
 */
export function findCountry(words: string): string | undefined {
  const parts = words
    .replace(/\d+/g, ' ')
    .split(/\s*[,;/()|،–\n]\s*|\s+-\s+/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{3}/u.test(part));
  const last = parts.at(-1);
  if (last === undefined) return;
  const named = suggestCountry(last);
  if (named) return named;
  return parts.map((part) => countryOfTown.get(foldTyped(part))).find(Boolean);
}
