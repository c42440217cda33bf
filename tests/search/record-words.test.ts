import { expect, it } from 'vitest';
import { assignDocIds } from '#features/search/assign-doc-ids.ts';
import type { Locale } from '#model/locales.ts';
import { readDirectory } from '#testing/read-directory.ts';
import { finderInMemory } from '#testing/search/finder-in-memory.ts';

/** Words that people type, and who of the own content has them, in Arabic and in French alike. */
const words: [ar: string, fr: string, who: string][] = [
  ['تصفية الدم', 'hémodialyse', 'fondation-amal-hemodialyse'],
  ['السكري', 'diabète', 'badil-rabat'],
  ['كراسي متحركة', 'fauteuil roulant', 'al-amal-midelt'],
  ['أطراف صناعية', 'prothèse', 'maghreb-secours'],
  ['ترويض', 'kinésithérapie', 'oapam'],
  ['كشف', 'dépistage', 'alcs'],
  ['تقليص المخاطر', 'réduction des risques', 'ahsud-hasnouna'],
  ['منع الحمل', 'contraception', 'ampf'],
  ['الكفالة', 'kafala', 'al-ihssane-casablanca'],
  ['منح دراسية', 'bourses', 'fondation-phosboucraa'],
  ['الماء الصالح للشرب', 'eau potable', 'akhiam-imilchil'],
  ['زعفران', 'safran', 'migrations-et-developpement'],
  ['زربية', 'tapis', 'tamounte-ouirgane'],
  ['بيطري', 'vétérinaire', 'spana-maroc'],
  ['الحالة المدنية', 'état civil', 'insaf'],
  ['السجن', 'prison', 'adala'],
  ['اللجوء', 'asile', 'gadem'],
  ['مكتبة', 'bibliothèque', 'idmaj'],
  ['مهرجان', 'festival', 'akhiam-imilchil'],
  ['زلزال', 'séisme', 'el-khir-essaouira'],
];

it('what stands in services and activities is found by its everyday word', async () => {
  const directory = await readDirectory('content');
  const missed: string[] = [];
  for (const locale of ['ar', 'fr'] satisfies Locale[]) {
    const finder = finderInMemory(directory, locale).openNew();
    const numbers = assignDocIds(directory, locale);
    for (const [ar, fr, who] of words) {
      const typed = { ar, fr }[locale];
      const answer = await finder.ask({ words: typed });
      if (answer.leftOut.length || !answer.numbers.includes(numbers.get(who) ?? -1))
        missed.push(`${typed}: ${who}`);
    }
    const { numbers: found } = await finder.ask({ words: 'M&D' });
    expect(found).toEqual([numbers.get('migrations-et-developpement')]);
  }
  expect(missed).toEqual([]);
});
