import { expect, it } from 'vitest';
import { analyze, type Term } from '#features/search/phone/analysis/analyze.ts';
import { answerWords, findRecords } from './answer-words.ts';
import type { Fragment } from './fragment-blocks.ts';
import { findTokens, type Index, startOf } from './match-texts.ts';
import { packTextCard } from './text-card.ts';

interface Record {
  id: string;
  tokens: string;
}

/** An index of some records by their tokens, as Pagefind finds them: whoever has all, or words that begin so. */
function openOn(records: readonly Record[], lexicon = '') {
  const searched: string[] = [];
  const stop = new AbortController();
  const read: string[] = [];
  const fragmentOf = ({ id, tokens }: Record): Fragment => ({
    url: `/fr/projects/${id}/`,
    content: tokens,
    meta: {},
    filters: {
      shown: [
        packTextCard(
          {
            collection: 'projects',
            title: { text: id, lang: 'fr' },
            where: [],
            texts: [{ text: 'Des puits.', lang: 'fr' }],
          },
          'fr',
        ),
      ],
    },
  });
  const index = {
    pagefind: {
      search: async (tokens: string) => {
        searched.push(tokens);
        const found = records.filter((record) =>
          tokens
            .split(' ')
            .every((token) => record.tokens.split(' ').some((each) => each.startsWith(token))),
        );
        return {
          results: found.map((record) => ({
            id: record.id,
            data: async () => {
              read.push(record.id);
              return fragmentOf(record);
            },
          })),
        };
      },
    },
    files: { build: 'und_1', throwIfLost: () => {} },
    store: {
      load: async (path: string, readFile: (bytes: Uint8Array) => unknown) =>
        path.startsWith('lists/')
          ? readFile(new TextEncoder().encode('{"a":"first","c":"third"}'))
          : readFile(new TextEncoder().encode(lexicon)),
    },
    locale: 'fr',
    signal: stop.signal,
  } as unknown as Index;
  return { index, searched, stop, read };
}
const wells = [
  { id: 'a', tokens: 'puitⵯ eauⵯ' },
  { id: 'b', tokens: 'puitⵯ' },
  { id: 'c', tokens: 'puitsatierⵯ' },
];

const idsOf = async (words: string, records = wells) => {
  const { index } = openOn(records);
  const { results, leftOut, stage, total } = await answerWords(words, 'fr', async () => index);
  return [results.map(({ title }) => title.text).join(' '), leftOut.join(' '), stage, total];
};

it.each<[words: string, found: string, leftOut: string, stage: string | undefined, total: number]>([
  ['puits ', 'a b', '', 'certain', 2],
  // Behind those that have the word stand those that have one which begins so, while it is typed.
  ['puits', 'a b c', '', 'certain', 3],
  ['puits eau ', 'a', '', 'certain', 1],
  ['eau puits', 'a', '', 'certain', 1],
  ['eau zzz', 'a', 'zzz', 'certain', 1],
  ['puitsat', 'c', '', 'start', 1],
  ['zzz ', '', '', undefined, 0],
  ['p', '', 'p', undefined, 0],
])('“%s” is answered whole', async (words, ...answer) => {
  expect(await idsOf(words)).toEqual(answer);
});

const five = Array.from({ length: 5 }, (_, at) => ({ id: `n${at}`, tokens: 'puitⵯ' }));

it('looks for no beginnings where a page is full already', async () => {
  const [found, , , total] = await idsOf('puits', [...five, { id: 'c', tokens: 'puitsatierⵯ' }]);
  expect([found, total]).toEqual(['n0 n1 n2 n3 n4', 5]);
  const [, , , four] = await idsOf('puits', [...five.slice(1), { id: 'c', tokens: 'puitsatierⵯ' }]);
  expect(four).toBe(5);
});

it('reads the texts of a page alone, and gives up the next one with its question', async () => {
  const { index, read, stop } = openOn([...five, ...wells]);
  const { results, more } = await answerWords('puits ', 'fr', async () => index);
  expect([results.length, read.length]).toEqual([5, 5]);
  expect((await more?.())?.results).toHaveLength(2);
  stop.abort(new Error('something else'));
  await expect(more?.()).rejects.toThrow('something else');
});

it('gives up an answer whose question is not asked any more, also while its texts are read', async () => {
  const { index, stop } = openOn(wells);
  const search = index.pagefind.search;
  index.pagefind.search = async (tokens) => {
    const { results } = await search(tokens);
    const data = async (each: (typeof results)[number]) => {
      stop.abort(new Error('something else'));
      return each.data();
    };
    return { results: results.map((each) => ({ id: each.id, data: () => data(each) })) };
  };
  await expect(answerWords('puits ', 'fr', async () => index)).rejects.toThrow('something else');
});

it('reads five hundred letters and no more', async () => {
  const typed = (length: number) => `${'un '.repeat(200).slice(0, length)}eau`;
  const { index, searched } = openOn(wells);
  await answerWords(typed(495), 'fr', async () => index);
  expect(searched).toContain('eauⵯ');
  searched.length = 0;
  await answerWords(typed(498), 'fr', async () => index);
  expect(searched).not.toContain('eauⵯ');
});

it('names the records of a list that have the words, and leaves out those of others', async () => {
  const { index } = openOn(wells);
  const find = (words: string) => findRecords(words, 'projects', 'fr', async () => index);
  expect(await find('puits')).toEqual(['first', 'third']);
  expect(await find('puits ')).toEqual(['first']);
  expect(await find('')).toEqual([]);
});

const wordOf = (text: string) => analyze(text, 'ar')[0] as Term;

it.each<[stage: Parameters<typeof findTokens>[0], word: string, tokens: string[]]>([
  ['certain', 'ولحماية', ['ولحماⵯ', 'لحماⵯ', 'حماⵯ']],
  ['start', 'الصويرة', ['صويره']],
  ['start', 'وردة', ['ورده']],
  ['start', 'ما', []],
  ['sound', 'شيشاوة', ['ccwʷ', 'cicʷ']],
  // Of a word that is written nearly alike only the likeliest stem.
  ['spelling', 'وردم', ['وردⵯ']],
  ['spelling', 'ما', []],
])('at the stage %s, %s is looked for by %j', async (stage, word, tokens) => {
  const { index } = openOn([], 'ورده\nبعيد');
  expect(await findTokens(stage, wordOf(word), index)).toEqual(tokens);
});

it('takes three words at most for one that is misspelt, the nearest first', async () => {
  const lexicon = 'prescalairo\nprescolairo\nprescolairi\npresculaire\nprescolaires\nautre';
  const { index } = openOn([], lexicon);
  const [word] = analyze('prescolaire', 'fr');
  expect(word && (await findTokens('spelling', word, index))).toEqual([
    'prescolairoⵯ',
    'prescolairiⵯ',
    'presculairⵯ',
  ]);
});

it.each([
  ['الصويرة', 'صويره'],
  ['بالصويرة', 'بالصويره'],
  ['l’Éveil', 'eveil'],
  ['Qur’an', 'quran'],
])('the beginning of %s is %s', (word, start) => {
  expect(startOf(wordOf(word))).toBe(start);
});
