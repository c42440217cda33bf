import { describe, expect, it } from 'vitest';
import type { Match } from '#features/search/phone/analysis/analyze.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';

const small = new SmallFinder([
  {
    id: 'amal',
    names: ['Association Al Amal Guelmim', 'جمعية الأمل'],
    values: { focus: ['health'] },
  },
  {
    id: 'eveil',
    names: ['Association l’Éveil préscolaire', 'جمعية مدارس الجبل'],
    aliases: ['AEP'],
    values: { focus: ['school-education'], province: ['zagora'], covers: ['zagora', 'guelmim'] },
    verified: '2026-01-10',
  },
  {
    id: 'khettara',
    names: ['Khettaras du Sud', 'خطارات الجنوب'],
    summary: { fr: 'Elle creuse des puits à Guelmim.' },
    values: { focus: ['health', 'school-education'], province: ['guelmim'] },
    verified: '2026-02-01',
  },
  { id: 'noun', names: ['Noun'], values: { region: ['guelmim-oued-noun'], province: ['guelmim'] } },
]);

describe('words of danger', () => {
  it.each([
    ['rajli kaydrbni', true],
    ['rajli kaydr', false],
    ['film viol', false],
  ])('are known: %s', async (words, isDanger) => {
    expect(await small.finder.signalsDanger(words)).toBe(isDanger);
  });
});

describe('a question', () => {
  it.each<[how: Match, words: string, first: string]>([
    ['exact', 'KHETTARAS', 'khettara'],
    ['exact', 'a.e.p.', 'eveil'],
    ['bare', 'éveil', 'eveil'],
    ['stem', 'مدرسة', 'eveil'],
    ['start', 'prescol', 'eveil'],
    ['start', 'kh', 'khettara'],
    ['sound', 'Zakoura', 'eveil'],
    ['sound', 'akhttarat', 'khettara'],
    ['spelling', 'prescodaire', 'eveil'],
  ])('is answered by %s: %s', async (how, words, first) => {
    const answer = await small.finder.ask({ words });
    expect(await small.find({ words })).toContain(first);
    const [best] = await small.finder.results(answer, answer.numbers);
    expect(best?.reason).toMatchObject({ how });
  });

  it('shows who is written nearly alike before who only shares the stem', async () => {
    const mills = new SmallFinder([
      { id: 'moulins', names: ['Moulins'] },
      { id: 'maulin', names: ['Maulin'] },
    ]);
    const answer = await mills.finder.ask({ words: 'moulin ' });
    const results = await mills.finder.results(answer, answer.numbers);
    expect(results.map(({ reason }) => reason?.how)).toEqual(['stem', 'spelling']);
  });

  it('says where a word matched, and by which value', async () => {
    const answer = await small.finder.ask({ words: 'goulimine' });
    const [there, other] = await small.finder.results(answer, [3, 0]);
    expect(there?.reason).toEqual({
      field: 'place',
      how: 'exact',
      text: 'goulimine',
      value: 'province/guelmim',
    });
    expect(other?.reason).toBeUndefined();
  });

  it('ranks the name before the place, the place before the text, and names alike by number', async () => {
    expect(await small.find({ words: 'guelmim' })).toEqual(['amal', 'khettara', 'noun']);
    expect(await small.find({ words: 'guelmim', sort: 'name' })).toEqual([
      'amal',
      'khettara',
      'noun',
    ]);
    expect(await small.find({ words: 'guelmim noun' })).toEqual(['noun']);
  });

  it('runs the next stage for all terms where nobody has all of them', async () => {
    const near = new SmallFinder([
      { id: 'sale', names: ['Sala'] },
      { id: 'both', names: ['Salla Nour'] },
    ]);
    expect(await near.find({ words: 'sala nour' })).toEqual(['both']);
  });

  it('puts who is written nearly alike before who only sounds alike', async () => {
    const alike = new SmallFinder([
      { id: 'far', names: ['Cherki'] },
      { id: 'near', names: ['Ichraqa'] },
    ]);
    expect(await alike.find({ words: 'ishraqa' })).toEqual(['near', 'far']);
  });

  it('leaves one word out rather than nobody, and says which', async () => {
    const { numbers, leftOut } = await small.finder.ask({ words: 'khettaras zzqqxv' });
    expect([numbers, leftOut]).toEqual([[2], ['zzqqxv']]);
    expect(await small.finder.ask({ words: 'amal eveil' })).toMatchObject({ total: 1 });
    expect(await small.find({ words: 'zzqqxv ppfft' })).toEqual([]);
  });

  it('is sorted by name where that is asked for, not by the score of its words', async () => {
    const some = new SmallFinder([
      { id: 'text', names: ['Amal'], summary: { fr: 'Elle aide le centre Nour.' } },
      { id: 'name', names: ['Nour'] },
    ]);
    expect(await some.find({ words: 'nour' })).toEqual(['name', 'text']);
    expect(await some.find({ words: 'nour', sort: 'name' })).toEqual(['text', 'name']);
  });

  it('shows words as people write them', async () => {
    const { finder } = small;
    const sound = await finder.ask({ words: 'Zakôura' });
    const [heard] = await finder.results(sound, sound.numbers);
    expect(heard?.reason).toMatchObject({ how: 'sound', text: 'Zakôura' });
    const spelling = await finder.ask({ words: 'prescodaire' });
    const [spelt] = await finder.results(spelling, [1]);
    expect(spelt?.reason).toMatchObject({ how: 'spelling', text: 'préscolaire' });
    expect(await finder.ask({ words: 'khettaras Zzqqxvé' })).toMatchObject({
      leftOut: ['Zzqqxvé'],
    });
  });

  it('finds what a dictated sentence is about, and says which words it passed over', async () => {
    const { numbers, leftOut } = await small.finder.ask({
      words: 'je cherche qui peut mxwrt les khettaras de zzqqxv',
    });
    expect(numbers).toEqual([2]);
    expect(leftOut).toEqual(expect.arrayContaining(['mxwrt', 'zzqqxv']));
  });

  it('that nothing answers is answered so, with what is written nearly alike', async () => {
    const nothing = await small.finder.ask({ words: 'zzqqxv' });
    expect(nothing.total).toBe(0);
    expect(await small.finder.suggest(nothing)).toEqual({ places: [], words: [] });
    const misspelt = await small.finder.ask({ words: 'Prexcomaipe' });
    expect(misspelt.total).toBe(0);
    const { words } = await small.finder.suggest(misspelt);
    expect(words).toEqual([{ word: 'Prexcomaipe', instead: 'préscolaire' }]);
  });

  it('for a place where nobody is says so, and guesses at no other', async () => {
    const none = new SmallFinder([{ id: 'a', names: ['Zagoura'] }]);
    const answer = await none.finder.ask({ words: 'zagora' });
    expect(answer).toMatchObject({
      total: 0,
      places: [{ values: ['province/zagora'], words: ['zagora'] }],
    });
  });

  it('without a word has everybody', async () => {
    expect(await small.find({})).toEqual(['amal', 'eveil', 'khettara', 'noun']);
    expect(await small.find({ words: ' ' })).toHaveLength(4);
    expect(await small.finder.ask({ words: 'k' })).toMatchObject({ total: 4, leftOut: ['k'] });
  });

  it('is counted, and as nobody where a word had to be left out', async () => {
    expect(await small.finder.count({ words: 'khettaras' })).toBe(1);
    expect(await small.finder.count({ words: 'khettaras zzqqxv' })).toBe(0);
    expect(await small.finder.count({ words: 'guelmim', sort: 'near' })).toBe(3);
  });

  it('without a readable word has nobody', async () => {
    expect(await small.finder.ask({ words: '🙂' })).toMatchObject({ total: 0 });
  });
});

describe('filters', () => {
  it('want one value of each', async () => {
    expect(await small.find({ filters: { focus: ['health'] } })).toEqual(['amal', 'khettara']);
    const both = { focus: ['health', 'school-education'], province: ['guelmim'] };
    expect(await small.find({ filters: both })).toEqual(['khettara']);
    expect(await small.find({ filters: { covers: ['guelmim'], stepFree: ['yes'] } })).toEqual([]);
  });

  it('ask of the service that is wanted whether it is free, and of any where none is', async () => {
    const shelter = { filters: { service: ['shelter'] } };
    const both = new SmallFinder([
      {
        id: 'free-shelter',
        values: { service: ['shelter', 'listening'], free: ['yes', 'shelter'], walkIn: [] },
      },
      {
        id: 'free-listening',
        values: { service: ['shelter', 'listening'], free: ['yes', 'listening'] },
      },
      { id: 'dear', values: { service: ['shelter'], kind: ['federation'] } },
    ]);
    const free = { free: ['yes'] };
    expect(await both.find({ filters: free })).toEqual(['free-shelter', 'free-listening']);
    expect(await both.find({ filters: { ...shelter.filters, ...free } })).toEqual(['free-shelter']);
    expect(await both.find({ filters: { kind: ['federation'] } })).toEqual(['dear']);
    const { finder } = both;
    expect([...(await finder.countAmong('service', { filters: free }))]).toEqual([
      ['shelter', 1],
      ['listening', 1],
    ]);
    expect([...(await finder.countAmong('free', shelter))]).toEqual([['yes', 1]]);
    expect((await finder.countAmong('free', {})).get('yes')).toBe(2);
  });

  it('leave words their meaning', async () => {
    const question = { words: 'guelmim', filters: { focus: ['school-education'] } };
    expect(await small.finder.ask(question)).toMatchObject({ total: 1 });
  });

  it('go with every order', async () => {
    expect(await small.find({ sort: 'verified' })).toEqual(['khettara', 'eveil', 'amal', 'noun']);
    const filters = { focus: ['health'] };
    expect(await small.find({ sort: 'verified', filters })).toEqual(['khettara', 'amal']);
  });

  it('are counted among some', async () => {
    expect([...(await small.finder.countAmong('focus', { words: 'guelmim' }))]).toEqual([
      ['health', 2],
      ['school-education', 1],
    ]);
  });

  it('are counted', async () => {
    const { focus, needs } = await small.finder.counts();
    expect({ focus, needs }).toEqual({
      focus: { health: 2, 'school-education': 2 },
      needs: { yes: 0 },
    });
  });
});

describe('cards', () => {
  it('come in the order that is asked for, from blocks or from a value’s first', async () => {
    const many = new SmallFinder(
      Array.from({ length: 40 }, (_, at) => ({
        id: `a${at}`,
        names: [`Nom ${at}`],
        values: { focus: at % 3 ? ['health'] : [] },
      })),
    );
    const titles = async (numbers: readonly number[]) =>
      (await many.finder.cards(numbers)).map(({ title }) => title.text);
    expect(await titles([17, 2, 3])).toEqual(['Nom 17', 'Nom 2', 'Nom 3']);
    const { numbers } = await many.finder.ask({ filters: { focus: ['health'] } });
    many.host.forget();
    expect((await titles(numbers.slice(0, 10))).at(-1)).toBe('Nom 14');
    expect(many.host.sent).toEqual(['first/focus/health.json']);
    expect((await titles(numbers.slice(0, 12))).at(-1)).toBe('Nom 17');
    // What stands behind the first ten comes from its block.
    expect((await titles(numbers.slice(0, 18))).at(-1)).toBe('Nom 26');
  });
});
