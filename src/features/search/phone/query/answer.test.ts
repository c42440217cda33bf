import { expect, it } from 'vitest';
import type { FinderValue } from '#features/search/finder-records.ts';
import { openSample, tellAnswer } from '#testing/search/sample-finder.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';
import type { Question } from './answer.ts';

const sample = openSample();

/** Open on Mondays from nine to ten. */
const schedule = [[[[540, 600]], [], [], [], [], [], []]] as const;
const regions = ['guelmim-oued-noun', 'draa-tafilalet'];
const draa: FinderValue = { filter: 'region', id: 'draa-tafilalet', names: ['Drâa-Tafilalet'] };

it('finds who is open in any of the regions that are asked for', async () => {
  const open = (region: string) => ({ region, schedule: structuredClone(schedule) as never });
  const some = new SmallFinder(
    [
      { id: 'guelmim', hours: [open('guelmim-oued-noun')] },
      { id: 'zagora', hours: [open('draa-tafilalet')] },
      { id: 'closed', hours: [] },
    ],
    'fr',
    [draa],
  );
  const at = (now: string, of = regions) =>
    some.find({ openNow: { regions: of, now: new Date(now) } });
  expect(await at('2026-03-02T09:30:00+01:00')).toEqual(['guelmim', 'zagora']);
  expect(await at('2026-03-02T09:30:00+01:00', regions.slice(0, 1))).toEqual(['guelmim']);
  expect(await at('2026-03-02T09:30:00+01:00', regions.slice(1))).toEqual(['zagora']);
  expect(await at('2026-03-02T10:00:00+01:00')).toEqual([]);
  expect(await at('2026-03-03T09:30:00+01:00')).toEqual([]);
});

it('looks for a need in the region that is named, not where else somebody helps with it', async () => {
  const shelter: FinderValue = { filter: 'service', id: 'shelter', names: ['Hébergement'] };
  const zagora = { province: ['zagora'], region: ['draa-tafilalet'], covers: ['zagora'] };
  const some = new SmallFinder(
    [
      {
        id: 'both',
        values: {
          service: ['shelter'],
          province: ['guelmim', 'zagora'],
          region: regions,
          covers: ['guelmim', 'zagora'],
        },
        helps: [{ need: 'service/shelter', ...zagora }],
      },
    ],
    'fr',
    [draa, shelter],
  );
  const find = (words: string) => some.find({ words });
  expect(await find('hébergement draa tafilalet')).toEqual(['both']);
  expect(await find('hébergement guelmim oued noun')).toEqual([]);
  expect(await find('hébergement zagora')).toEqual(['both']);
  expect(await find('hébergement guelmim')).toEqual([]);
});

it.each<[asked: string | Question, ...told: string[]]>([
  ['amal', 'amal: name exact Amal'],
  ['Al-Amal', 'amal: name exact Amal'],
  ['الامل', 'amal: name bare امل'],
  ['jam3iyat amal', 'amal: name exact Amal'],
  ['aag', 'amal: alias exact aag'],
  ['A.A.G', 'amal: alias exact aag'],
  [
    'goulimine',
    'amal: place exact goulimine province/guelmim',
    'place: goulimine = province/guelmim',
  ],
  ['clmim', 'amal: name sound clmim', 'place: clmim = province/guelmim'],
  ['gulmim', 'amal: name spelling Guelmim', 'perhaps: gulmim = province/guelmim'],
  [
    'zagora',
    'dar: name exact Zagora',
    'rif: place exact zagora province/zagora',
    'lyon: summary exact zagora',
    'place: zagora = province/zagora',
  ],
  [
    'zakora',
    'dar: name spelling Zagora',
    'rif: place spelling zagora province/zagora',
    'lyon: summary spelling zagora',
    'place: zakora = province/zagora',
  ],
  [
    'rue zagora',
    'dar: name exact Zagora',
    'lyon: summary exact zagora',
    'left out: rue',
    'unknown: rue',
    'perhaps: zagora = province/zagora',
  ],
  [
    'zagora road',
    'dar: name exact Zagora',
    'lyon: summary exact zagora',
    'left out: road',
    'unknown: road',
    'perhaps: zagora = province/zagora',
  ],
  [
    'hay taza',
    'dar: summary exact taza',
    'left out: hay',
    'unknown: hay',
    'perhaps: taza = province/taza',
  ],
  [
    'taza',
    'rif: place exact taza province/taza',
    'dar: summary exact taza',
    'place: taza = province/taza',
  ],
  ['sidi ifni', 'ifni: name exact Ifni', 'place: sidi ifni = province/sidi-ifni'],
  ['ifni', 'ifni: name exact Ifni'],
  ['sidi', 'ifni: place exact sidi province/sidi-ifni'],
  ['sidi if', 'ifni: place exact sidi province/sidi-ifni'],
  [
    'femmes',
    'amal: audience exact femmes audience/women',
    'dar: audience exact femmes audience/women',
    'needs: audience/women',
  ],
  [
    'femme zagora',
    'dar: name exact Zagora',
    'place: zagora = province/zagora',
    'needs: audience/women',
  ],
  [
    'hébergement',
    'dar: service exact hebergement service/shelter',
    'ifni: service exact hebergement service/shelter',
    'rif: service exact hebergement service/shelter',
    'needs: service/shelter',
  ],
  ['hébergement guelmim', 'place: guelmim = province/guelmim', 'needs: service/shelter'],
  [
    'hébergement taza',
    'dar: service exact hebergement service/shelter',
    'place: taza = province/taza',
    'needs: service/shelter',
  ],
  [
    'hébergement sidi ifni',
    'ifni: name exact Ifni',
    'place: sidi ifni = province/sidi-ifni',
    'needs: service/shelter',
  ],
  [
    'écoute taza',
    'rif: place exact taza province/taza',
    'dar: service exact ecoute service/listening',
    'place: taza = province/taza',
    'needs: service/listening',
  ],
  ['refuge taza', 'place: taza = province/taza'],
  ['shelter', 'unknown: shelter'],
  ['mirleft', 'ifni: place exact mirleft'],
  ['mirlef', 'ifni: place start mirleft'],
  ['mirlaft', 'ifni: place sound mirlaft'],
  ['lyon', 'lyon: place exact lyon'],
  ['فرنسا', 'lyon: place exact فرنسا'],
  ['institutrice', 'ifni: summary stem instituteur'],
  ['puit', 'lyon: summary stem puit'],
  [
    'ecoles zagora',
    'dar: name exact Zagora',
    'lyon: summary exact ecoles',
    'place: zagora = province/zagora',
    'needs: focus/school-education',
  ],
  ['amal zagora', 'place: zagora = province/zagora'],
  ['amal zzz', 'amal: name exact Amal', 'left out: zzz', 'unknown: zzz'],
  ['nur', 'noun: alias sound nur'],
  ['نور', 'noun: alias sound نور'],
  ['ⵜⴰⴳⵎⴰⵜ', 'ifni: name exact ⵜⴰⴳⵎⴰⵜ'],
  ['tagma', 'ifni: name start Tagmat'],
  ['tagmatt', 'ifni: name stem Tagmat'],
  [
    'guelmim oued noun',
    'amal: name exact Guelmim',
    'ifni: region exact guelmim region/guelmim-oued-noun',
    'place: guelmim oued noun = region/guelmim-oued-noun',
  ],
  ['guelmim zagora', 'place: guelmim = province/guelmim', 'place: zagora = province/zagora'],
  [
    'région draa tafilalet',
    'dar: region exact draa region/draa-tafilalet',
    'rif: region exact draa region/draa-tafilalet',
    'place: draa tafilalet = region/draa-tafilalet',
  ],
  ['dans la province de guelmim', 'amal: name exact Guelmim', 'place: guelmim = province/guelmim'],
  [
    'santé guelmim',
    'amal: name exact Guelmim',
    'place: guelmim = province/guelmim',
    'needs: focus/health',
  ],
  ['sante zagora', 'place: zagora = province/zagora', 'needs: focus/health'],
  ['gue', 'amal: name start Guelmim', 'ifni: region start guelmim region/guelmim-oued-noun'],
  [
    'zag',
    'dar: name start Zagora',
    'rif: place start zagora province/zagora',
    'lyon: summary start zagora',
  ],
  ['amal g', 'amal: name exact Amal'],
  ['0528000001', 'amal:'],
  ['0528', 'amal:'],
  ['amal.example', 'amal:'],
  ['du', 'lyon: name exact du', 'noun: alias exact du'],
  ['association', 'amal: name exact Association'],
  ['بكلميم', 'amal: place bare كلميم province/guelmim', 'place: بكلميم = province/guelmim'],
  [
    'في زاكورة',
    'dar: place exact زاكوره province/zagora',
    'rif: place exact زاكوره province/zagora',
    'place: زاكورة = province/zagora',
  ],
  ['نساء زاكورة', 'dar: name bare نسا', 'place: زاكورة = province/zagora', 'needs: audience/women'],
  [
    'je cherche un refuge pour femmes à zagora',
    'dar: name exact Zagora',
    'left out: refuge',
    'place: zagora = province/zagora',
    'needs: audience/women',
  ],
  ['daar', 'dar: name sound daar'],
  ['d', 'amal:', 'dar:', 'ifni:', 'lyon:', 'noun:', 'rif:', 'left out: d'],
  ['k amal', 'amal: name exact Amal'],
  ['atlas rif', 'rif: name exact Atlas'],
  ['rif zagoora', 'rif: name exact Rif', 'place: zagoora = province/zagora'],
  [
    'zagorra taza',
    'rif: place exact taza province/taza',
    'dar: summary exact taza',
    'place: zagorra = province/zagora',
    'place: taza = province/taza',
  ],
  [
    'Santte',
    'amal: focus stem sant focus/health',
    'noun: focus stem sant focus/health',
    'needs: focus/health',
  ],
  ['Refuges', 'ifni: summary stem refug'],
  [{ filters: { covers: ['sidi-ifni'] } }, 'amal:', 'ifni:'],
  [{ filters: { province: ['taza'], service: ['shelter'] } }, 'needs: service/shelter'],
  [
    { filters: { province: ['taza', 'zagora'], service: ['shelter'] } },
    'dar:',
    'rif:',
    'needs: service/shelter',
  ],
  [
    { filters: { region: ['guelmim-oued-noun'], service: ['shelter', 'listening'] } },
    'amal:',
    'ifni:',
    'needs: service/shelter',
    'needs: service/listening',
  ],
  [{ filters: { free: ['yes'], service: ['listening'] } }, 'rif:', 'needs: service/listening'],
  [{ filters: { free: ['yes'] } }, 'dar:', 'rif:'],
  [
    { words: 'femmes', filters: { province: ['zagora'] } },
    'dar: audience exact femmes audience/women',
    'needs: audience/women',
  ],
  [{ words: 'hébergement', filters: { covers: ['taza'] } }, 'needs: service/shelter'],
  [
    { words: 'écoute', filters: { province: ['taza'] } },
    'rif: service exact ecoute service/listening',
    'needs: service/listening',
  ],
  [
    { words: 'zagora', filters: { province: ['taza'] } },
    'rif: place exact zagora province/zagora',
    'place: zagora = province/zagora',
  ],
  [{ words: 'amal', sort: 'name' }, 'amal: name exact Amal'],
  [{ sort: 'verified' }, 'dar:', 'amal:', 'ifni:', 'lyon:', 'noun:', 'rif:'],
  [
    { words: 'zagora', sort: 'verified' },
    'dar: name exact Zagora',
    'rif: place exact zagora province/zagora',
    'lyon: summary exact zagora',
    'place: zagora = province/zagora',
  ],
  [
    { words: 'zagora', sort: 'name' },
    'dar: name exact Zagora',
    'lyon: summary exact zagora',
    'rif: place exact zagora province/zagora',
    'place: zagora = province/zagora',
  ],
])('%j is answered whole', async (asked, ...told) => {
  const question = typeof asked === 'string' ? { words: asked } : asked;
  expect(await tellAnswer(sample, question)).toEqual(told);
});
