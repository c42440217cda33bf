import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { Answer } from '#features/search/phone/query/answer.ts';
import type { FoundCard } from '#features/search/phone/query/finder.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { noChoices } from '#testing/search/no-choices.ts';
import { SmallFinder } from '#testing/search/small-finder.ts';
import type { ExplorerProps } from './explorer-props.ts';
import type { AnswerAction, Found } from './explorer-reducer.ts';
import { type ExplorerState, nothingAsked } from './explorer-state.ts';
import { type Ask, answerState, openSearchClient, toQuestion } from './open-search-client.ts';

const region = (id: string, ...provinces: string[]) => ({
  ...{ id, name: id, count: 1 },
  provinces: provinces.map((province) => ({ id: province, name: province, count: 1, reached: 1 })),
});
const regions = [region('oriental', 'oujda', 'nador'), region('souss', 'tata')];
const position = { lat: 31.5, lng: -8.8 };
const question = (state: Partial<ExplorerState>, ask: Partial<Ask> = {}) =>
  toQuestion({ ...nothingAsked, ...state }, { regions, position: undefined, ...ask });

it.each([
  [1, 10],
  [2, 20],
  [7, 70],
])('page %i by nearness needs %i results in their right order', (page, atLeast) => {
  expect(question({ sort: 'near', page }, { position }).near).toEqual({ from: position, atLeast });
});

it('asks for no nearness where nobody said where they are', () => {
  expect(question({ sort: 'near' })).toEqual({ words: '', filters: {}, sort: 'near' });
});

it.each<[string, ExplorerState['filters'], string[]]>([
  ['all regions', {}, ['oriental', 'souss']],
  ['the region', { region: ['souss'] }, ['souss']],
  ['the region of the province', { province: ['nador'] }, ['oriental']],
  ['the region of a province with those who come there', { covers: ['tata'] }, ['souss']],
])('looks hours up in %s', (_, filters, expected) => {
  expect(question({ filters, openNow: true }).openNow).toEqual({ regions: expected });
});

const card = (number: number) => ({ href: `/${number}/` }) as FinderCard;

async function listen(
  state: Partial<ExplorerState>,
  total: number,
  isDanger = async () => false,
  isTyping = false,
) {
  const told: AnswerAction[] = [];
  const answer = { total, numbers: Array.from({ length: total }, (_, at) => at) };
  const finder = {
    ask: async () => answer as unknown as Answer,
    results: async (_: Answer, numbers: readonly number[]) =>
      numbers.map((number) => ({ card: card(number), distance: number, reason: undefined })),
    signalsDanger: isDanger,
    describe: ({ distance }: FoundCard) => [{ text: `note ${distance}`, lang: 'en' as const }],
  };
  const asked = { ...nothingAsked, ...state };
  const tell = (action: AnswerAction) => void told.push(action);
  const { signal } = new AbortController();
  await answerState(finder, asked, { regions, position: undefined }, isTyping, tell, signal);
  await vi.waitFor(() => expect(told.some(({ type }) => type === 'read')).toBe(true));
  return { told, asked };
}

it('tells the best card first, then the page', async () => {
  const { told, asked } = await listen({ words: 'puits', page: 2 }, 12);
  const shown = told.flatMap((each) => (each.type === 'found' ? [each.found] : []));
  expect(shown.map(({ cards }) => cards.map(({ href }) => href))).toEqual([
    ['/10/'],
    ['/10/', '/11/'],
  ]);
  expect(shown.at(-1)).toMatchObject({
    state: asked,
    total: 12,
    notes: [[{ text: 'note 10' }], [{ text: 'note 11' }]],
  });
  expect(told.every(({ of }) => of === asked)).toBe(true);
  expect(told.filter(({ type }) => type === 'there')).toHaveLength(1);
});

it.each([
  [12, 3, 2],
  [20, 3, 2],
  [0, 2, 1],
])('of %i results page %i is beyond the last, which is %i', async (total, page, last) => {
  const { told, asked } = await listen({ words: 'puits', page }, total);
  expect(told).toContainEqual({ type: 'beyond', of: asked, last });
  expect(told.some(({ type }) => type === 'found' || type === 'there')).toBe(false);
});

it.each([
  [20, 2],
  [0, 1],
])('of %i results page %i is the last', async (total, page) => {
  const { told } = await listen({ words: 'puits', page }, total);
  expect(told.some(({ type }) => type === 'there')).toBe(true);
});

it('draws a page of one card once', async () => {
  const { told } = await listen({ words: 'puits' }, 1);
  expect(told.filter(({ type }) => type === 'found')).toHaveLength(1);
});

describe('while somebody types on a slow line', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { connection: { effectiveType: '2g' } });
  });
  afterEach(() => vi.useRealTimers());

  const finder = {
    ask: async () => ({ total: 2, numbers: [0, 1] }) as unknown as Answer,
    results: async (_: Answer, numbers: readonly number[]) =>
      numbers.map((number) => ({ card: card(number) }) as FoundCard),
    signalsDanger: async () => false,
    describe: () => [],
  };
  function type(isTyping: boolean) {
    const told: number[] = [];
    const stop = new AbortController();
    const tell = (action: AnswerAction) => {
      if (action.type === 'found') told.push(action.found.cards.length);
    };
    const asked = { ...nothingAsked, words: 'puits' };
    const ask = { regions, position: undefined };
    const answer = answerState(finder, asked, ask, isTyping, tell, stop.signal);
    return { told, stop, answer };
  }

  it('the other cards are fetched once they stop', async () => {
    const { told, answer } = type(true);
    await vi.advanceTimersByTimeAsync(399);
    expect(told).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    await answer;
    expect(told).toEqual([1, 2]);
  });

  it('the other cards of an earlier question are never fetched', async () => {
    const { told, stop, answer } = type(true);
    const outcome = expect(answer).rejects.toThrow('something else');
    await vi.advanceTimersByTimeAsync(100);
    stop.abort(new Error('something else'));
    await outcome;
    expect(told).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('whoever has stopped does not wait, nor does anybody on a fast line', async () => {
    const stopped = type(false);
    await stopped.answer;
    vi.stubGlobal('navigator', { connection: { effectiveType: '4g' } });
    const fast = type(true);
    await fast.answer;
    expect([stopped.told, fast.told]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});

it('shows whom to call where nobody can tell what words signal, and reports why', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const mistake = new TypeError('no such sign');
  await listen({ words: 'puits' }, 1, () => Promise.reject(mistake));
  expect(report).toHaveBeenCalledExactlyOnceWith(mistake);
  const lost = () => Promise.reject(new DOMException('given up', 'AbortError'));
  const { told, asked } = await listen({ words: 'puits' }, 1, lost);
  expect(told).toContainEqual({ type: 'read', of: asked, isDanger: true });
});

describe('what answers', () => {
  const small = new SmallFinder([
    {
      id: 'amal',
      names: ['Dormir'],
      values: { focus: ['health'], region: ['guelmim-oued-noun'], province: ['guelmim'] },
    },
    { id: 'nour', values: { focus: ['health'], province: ['zagora'] } },
  ]);
  const props = {
    ...writeExplorerTexts('fr', 55),
    ...{ base: '/finder/', locale: 'fr', choices: noChoices() },
  } as ExplorerProps;
  const { signal } = new AbortController();

  function open() {
    vi.stubGlobal('fetch', small.host.fetch);
    return openSearchClient(props, small.host.fetch('/finder/start.json'));
  }

  it('counts the choices of a place as if no place were chosen', async () => {
    const state = { ...nothingAsked, filters: { region: ['guelmim-oued-noun'] } };
    const ask = { regions, position: undefined };
    const counts = await open().countChoices(['province', 'focus'], state, ask, signal);
    expect(Object.fromEntries(counts.get('province') ?? [])).toEqual({ guelmim: 1, zagora: 1 });
    // What is no place is counted in the place that is chosen.
    expect(counts.get('focus')?.get('health')).toBe(1);
  });

  it('counts nothing for a question that was given up', async () => {
    const stop = new AbortController();
    const ask = { regions, position: undefined };
    const counts = open().countChoices([], nothingAsked, ask, stop.signal);
    stop.abort(new Error('something else'));
    await expect(counts).rejects.toThrow('something else');
  });

  it.each([
    ['a fast line', {}, 'dormir', ['service/shelter']],
    ['a slow line, where the words find somebody', { saveData: true }, 'dormir', []],
    ['a slow line, where they find nobody', { saveData: true }, 'نبات', ['service/shelter']],
  ])('says what is needed on %s', async (_, connection, words, needs) => {
    vi.stubGlobal('navigator', { connection });
    const client = open();
    const state = { ...nothingAsked, words };
    const answer = await client.ask(state, { regions, position: undefined }, signal);
    expect(await client.hint({ state, answer } as Found)).toMatchObject({ needs });
  });

  it.each([
    ['in Rabat', { latitude: 34.02, longitude: -6.83 }, { lat: 34.02, lng: -6.83 }],
    ['in Lagouira', { latitude: 20.83, longitude: -17.09 }, { lat: 20.83, lng: -17.09 }],
    ['on the edge', { latitude: 17.505, longitude: -8.5 }, 'far'],
    ['within it', { latitude: 17.514, longitude: -8.5 }, { lat: 17.514, lng: -8.5 }],
    ['in Paris', { latitude: 48.86, longitude: 2.35 }, 'far'],
    ['nobody knows where', undefined, 'unknown'],
  ])('tells that the phone is %s', async (_, coords, found) => {
    const getCurrentPosition = (tell: (at: object) => void, refuse: () => void) =>
      coords ? tell({ coords }) : refuse();
    vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } });
    expect(await open().findPosition()).toEqual(found);
  });
});
