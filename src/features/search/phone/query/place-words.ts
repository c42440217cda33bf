/** Kinds of streets and quarters, in the languages that people write addresses in. */
export const streetKinds =
  'rue r avenue av ave boulevard bd bvd bld boul quartier lotissement lot residence cite place impasse allee route ruelle passage secteur bloc immeuble ' +
  'hay hai hayy 7ay zankat zenkat zanqat zan9at zanka zan9a zanqa zenqa derb darb drb douar dwar duar doar charii chari3 share3 sahat tajziat ' +
  'street road lane square district neighbourhood neighborhood quarter village ' +
  'calle avenida paseo barrio barriada plaza camino carretera ' +
  'strasse str gasse weg platz viertel stadtviertel ' +
  'شارع زنقة درب حي دوار تجزئة إقامة ساحة طريق نهج ممر زقاق مجموعة بلوك عمارة كاريان';
/** What begins the names of saints, tribes and families, and says nothing alone: Sidi Moumen, Aït Baha. */
export const nameTitles =
  'sidi lalla lala moulay mly my ait beni bni oulad ouled awlad ben bent ibn ' +
  'سيدي لالة للا مولاي آيت بني أولاد بن ابن ⵙⵉⴷⵉ ⵍⴰⵍⵍⴰ ⵎⵓⵍⴰⵢ ⴰⵢⵜ';

/** What may stand between the two; whoever writes “in” means the town itself. */
export const streetLinks =
  'de du des la le les l el al d of the del los las der des am von zur zum van';
