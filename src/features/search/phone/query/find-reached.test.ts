import { describe, expect, it } from 'vitest';
import { readReachKey } from '#features/search/phone/analysis/reach-keys.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';

const crowd = Array.from({ length: 1200 }, (_, at) => ({
  id: `crowd-${at}`,
  reach: [`+21252${String(4_000_000 + at * 7)}`],
}));
const small = new SmallFinder([
  {
    id: 'amal',
    names: ['Association Al Amal 2511'],
    reach: ['+212661000000', '0801004747', 'accueil@amal.example', 'https://www.amal.example/'],
    values: { focus: ['health'] },
  },
  { id: 'noun', names: ['Noun'], reach: ['+33123456789', '2511', 'https://facebook.com/noun'] },
  { id: 'mars', names: ['Mouvement du 11 mars 2011'], reach: [] },
  ...crowd,
]);

describe('a number or an address in the box', () => {
  it.each([
    ['0661000000', 'amal'],
    ['06 61 00', 'amal'],
    ['06.61.00.00.00', 'amal'],
    ['06-61-00-00-00', 'amal'],
    ['+212661000000', 'amal'],
    ['+212 (0)6 61 00 00 00', 'amal'],
    ['00212661000000', 'amal'],
    ['661000000', 'amal'],
    ['٠٦٦١٠٠٠٠٠٠', 'amal'],
    ['\u202a0661\u00a0000000\u202c', 'amal'],
    ['0801004747', 'amal'],
    ['+212801004747', 'amal'],
    ['accueil@amal.example', 'amal'],
    ['Accueil@Amal', 'amal'],
    ['mailto:accueil@amal.example', 'amal'],
    ['amal.example', 'amal'],
    ['https://www.amal.example/contact?x=1', 'amal'],
    ['+33 1 23 45', 'noun'],
    ['0033123456789', 'noun'],
    ['2511', 'noun'],
    ['www.facebook.com/noun/', 'noun'],
    ['05 24 00 83 93', 'crowd-1199'],
  ])('%s finds who is reached by it', async (words, id) => {
    expect(await small.find({ words })).toEqual([id]);
  });

  it('asks for the file alone in which the number stands', async () => {
    small.host.forget();
    await small.find({ words: '05 24 00 83 93' });
    const sent = small.host.sent.filter((path) => path.startsWith('reach/'));
    expect(sent.filter((path) => path !== 'reach/start.json').length).toBeLessThan(2);
  });

  it('finds everybody whose number begins so, over several files', async () => {
    expect(await small.find({ words: '0524' })).toHaveLength(crowd.length);
  });

  it('of a page of a site finds whose site it is, not whose only begins so', async () => {
    const some = new SmallFinder([
      { id: 'amal', reach: ['https://amal.example'] },
      { id: 'others', reach: ['https://amal.example.org', 'https://amal.example/nour'] },
    ]);
    expect(await some.find({ words: 'amal.example/contact' })).toEqual(['amal']);
    expect(await some.find({ words: 'amal.example/nour' })).toEqual(['others']);
    expect(await some.find({ words: 'amal.example' })).toEqual(['amal', 'others']);
  });

  it('is narrowed by what is chosen', async () => {
    expect(await small.find({ words: '0661000000', filters: { focus: ['health'] } })).toEqual([
      'amal',
    ]);
    expect(
      await small.find({ words: '0661000000', filters: { focus: ['school-education'] } }),
    ).toEqual([]);
  });

  it.each(['2011', '11 mars 2011'])('%s is a word where nobody is called by it', async (words) => {
    expect(await small.find({ words })).toContain('mars');
  });

  it('asks for no file of them where there are words', async () => {
    const one = new SmallFinder([{ id: 'amal', names: ['Amal'], reach: ['+212661000000'] }]);
    await one.find({ words: 'amal' });
    expect(one.host.sent.filter((path) => path.startsWith('reach/'))).toEqual([]);
  });

  it.each(['', 'amal', 'l’eau', '18', 'dr. amal', 'S.O.S', 'a@b@c', 'جمعية.', '+'])(
    '%s is none',
    (words) => {
      expect(readReachKey(words)).toBeUndefined();
    },
  );
});
