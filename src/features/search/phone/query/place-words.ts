import { foldText } from '#features/search/phone/analysis/fold-text.ts';
import type { ReadWord } from '#features/search/phone/analysis/read-words.ts';

/** Kinds of streets and quarters, in the languages that people write addresses in. */
const kinds =
  'rue r avenue av ave boulevard bd bvd bld boul quartier lotissement lot residence cite place impasse allee route ruelle passage secteur bloc immeuble ' +
  'hay hai hayy 7ay zankat zenkat zanqat zan9at zanka zan9a zanqa zenqa derb darb drb douar dwar duar doar charii chari3 share3 sahat tajziat ' +
  'street road lane square district neighbourhood neighborhood quarter village ' +
  'calle avenida paseo barrio barriada plaza camino carretera ' +
  'strasse str gasse weg platz viertel stadtviertel ' +
  'شارع زنقة درب حي دوار تجزئة إقامة ساحة طريق نهج ممر زقاق مجموعة بلوك عمارة كاريان';
/** What begins the names of saints, tribes and families, and says nothing alone: Sidi Moumen, Aït Baha. */
const titles =
  'sidi lalla lala moulay mly my ait beni bni oulad ouled awlad ben bent ibn ' +
  'سيدي لالة للا مولاي آيت بني أولاد بن ابن ⵙⵉⴷⵉ ⵍⴰⵍⵍⴰ ⵎⵓⵍⴰⵢ ⴰⵢⵜ';

/** What may stand between the two; whoever writes “in” means the town itself. */
const links = 'de du des la le les l el al d of the del los las der des am von zur zum van';

const linkWords = new Set(foldText(links).split(' '));
const kindWords = new Set(foldText(kinds).split(' '));
const titleWords = new Set(foldText(titles).split(' '));

/** Whether a word says that the next one names a street or a quarter: rue de Taza is in many towns. */
export function isStreetKind(word: ReadWord): boolean {
  return isAmong(kindWords, word);
}

/** Whether a word only links such a kind with its name: of, the. */
export function isLink({ exact }: ReadWord): boolean {
  return linkWords.has(exact);
}

/** Whether a word says something only together with the next one. */
export function isNameOpening(word: ReadWord): boolean {
  return isAmong(titleWords, word) || isAmong(kindWords, word);
}

function isAmong(words: ReadonlySet<string>, { exact, bare }: ReadWord): boolean {
  return words.has(exact) || bare.some((form) => words.has(form));
}
