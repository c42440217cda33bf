import type { Locale } from '#model/locales.ts';

/** Languages that are typed on every page. */
export const typedEverywhere: readonly Locale[] = ['ar', 'fr', 'en'];

/** Fillers of Darija, as they are typed in Latin letters; in Arabic ones they stand with `ar`. */
export const darijaFillers =
  'bghit bghina bgit b4it bit baghi bagha chi shi dyal diyal dyali dial d wahd wahed wa7d fin fayn chkoun wach wash kayn kayna kifach 3afak khasni khassni khasna 3ndi 3andi 3ndna ana hna had hadi liya lia lina mn 3la m3a bach ila';

/** What nearly every record has: the word for association, the country, the kind of a place. */
export const commonWords =
  'association associations asso asociacion asociaciones verein vereine جمعية جمعيات ⵜⴰⵎⵙⵎⵓⵏⵜ ⵜⵉⵎⵙⵎⵓⵏⵉⵏ ' +
  'maroc marocain marocaine morocco moroccan marruecos marokko المغرب مغربي مغربية ⵍⵎⵖⵔⵉⴱ ' +
  'region province prefecture commune provincia provinz إقليم عمالة جهة جماعة';
