// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NetworkError } from '#base/load-file.ts';
import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { Answer } from '#features/search/phone/query/answer.ts';
import { nameCollections } from '#features/search/text-records.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { clearPage, drawInPage, perform } from '#testing/draw-in-page.ts';
import { noChoices } from '#testing/search/no-choices.ts';
import { Explorer } from './explorer.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import type { ExplorerState } from './explorer-state.ts';
import { openSearchClient, type SearchClient } from './open-search-client.ts';

vi.mock('./open-search-client.ts', async (load) => ({
  ...(await load<object>()),
  openSearchClient: vi.fn(),
}));
vi.mock('./texts-part.tsx', () => ({ TextsPart: () => null }));

const card = (title: string): FinderCard => ({
  href: `/en/associations/${title}/`,
  title: { text: title, lang: 'en' },
  otherTitle: undefined,
  meta: [],
  summary: undefined,
  tags: [],
});
const choice = (id: string) => ({ id, name: id, count: 3 });
const icons = { association: '', search: '', filter: '', close: '', region: '' };
const props: ExplorerProps = {
  ...writeExplorerTexts('en', 55),
  collections: nameCollections('en'),
  locale: 'en',
  counts: { none: 'nobody', one: '# association', other: '# associations' },
  base: '/en/finder/0/',
  total: 30,
  first: [card('amal'), card('nour')],
  choices: { ...noChoices(), focus: [choice('water')] },
  icons,
  addHref: '/en/propose/',
  sensitive: [],
};

/** What the finder does with a question. */
let answer: (state: ExplorerState) => Promise<string[]>;
const report = vi.fn();

beforeEach(() => {
  history.replaceState(null, '', '/en/associations/');
  vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
  vi.stubGlobal('reportError', report);
  report.mockReset();
  answer = async ({ words }) => [words];
  const client: Partial<SearchClient> = {
    answer: async (state, _, __, tell) => {
      const cards = (await answer(state)).map(card);
      const found = { total: 25, leftOut: [], places: [] } as unknown as Answer;
      tell({ type: 'read', of: state, isDanger: state.words.includes('danger') });
      tell({
        type: 'found',
        of: state,
        found: { state, answer: found, total: 25, cards, notes: [] },
      });
      tell({ type: 'there', of: state });
    },
    prepare: async () => {},
    hint: async () => ({ spellings: undefined, needs: [] }),
    offer: () => [],
    countChoices: async () => new Map(),
  };
  vi.mocked(openSearchClient).mockReturnValue(client as SearchClient);
});
afterEach(async () => {
  await clearPage();
  vi.unstubAllGlobals();
});

async function open(search = '', more: Partial<ExplorerProps> = {}) {
  history.replaceState(null, '', `/en/associations/${search}`);
  const { element } = await drawInPage(<Explorer {...props} {...more} />);
  const find = <E extends Element>(selector: string) => element.querySelector<E>(selector) as E;
  return {
    find,
    titles: () => [...element.querySelectorAll('.results a')].map((each) => each.textContent),
    tap: async (selector: string) => {
      // What is drawn in a later turn is not there at once on a busy machine.
      await vi.waitFor(() => expect(find(selector)).not.toBeNull());
      await perform(() => find<HTMLElement>(selector).click());
    },
    type: (words: string) =>
      perform(() => {
        const box = find<HTMLInputElement>('#explorer-words');
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        write?.call(box, words);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}

describe('the explorer', () => {
  it('shows everybody until something is asked, then who is found, and everybody again', async () => {
    const { titles, type, find } = await open();
    expect(titles()).toEqual(['amal', 'nour']);
    await type('wells');
    await vi.waitFor(() => expect(titles()).toEqual(['wells']));
    expect(find('.found').textContent).toBe('25 associations');
    await type('');
    await vi.waitFor(() => expect(titles()).toEqual(['amal', 'nour']));
  });

  it('writes harmless words into the address once they are read, and choices as steps', async () => {
    answer = async ({ words, filters }) => [[words, ...(filters.focus ?? [])].join(' ')];
    const { titles, type, tap } = await open();
    const steps = history.length;
    await type('wells');
    await vi.waitFor(() => expect(location.search).toBe('?q=wells'));
    expect(history.length).toBe(steps);
    await tap('.choice-filter input');
    expect(location.search).toBe('?q=wells&focus=water');
    expect(history.length).toBe(steps + 1);
    // The pager leads on from what is shown.
    await vi.waitFor(() => expect(titles()).toEqual(['wells water']));
    await tap('.pager [rel=next]');
    expect(location.search).toBe('?q=wells&focus=water&page=2');
    await tap('.chosen button');
    expect(location.search).toBe('?q=wells');
  });

  it('asks what its address says, and anew where somebody goes back', async () => {
    const asked: ExplorerState[] = [];
    answer = async (state) => {
      asked.push(state);
      return ['found'];
    };
    const { titles, find } = await open('?focus=water&page=2&focus=gone');
    await vi.waitFor(() => expect(titles()).toEqual(['found']));
    expect(asked).toMatchObject([{ filters: { focus: ['water'] }, page: 2 }]);
    expect(location.search).toBe('?focus=water&page=2');
    expect(find('.notice').textContent).toContain('focus=gone');
    await perform(() => {
      history.replaceState(null, '', '/en/associations/?open=now');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await vi.waitFor(() => expect(asked).toMatchObject([{ page: 2 }, { openNow: true }]));
    expect(location.search).toBe('?open=now');
  });

  it('writes no words into an address that signal danger', async () => {
    const { titles, type } = await open('?q=danger');
    await vi.waitFor(() => expect(titles()).toEqual(['danger']));
    expect(location.search).toBe('');
    await type('in danger');
    await vi.waitFor(() => expect(titles()).toEqual(['in danger']));
    expect(location.search).toBe('');
  });

  it('asks at once what was typed before it came', async () => {
    const { titles } = await open('?focus=water', { typed: 'wells' });
    await vi.waitFor(() => expect(titles()).toEqual(['wells']));
    expect(location.search).toBe('?q=wells&focus=water');
  });
});

describe('a question that fails', () => {
  const lost = new NetworkError('words/0.txt', undefined);
  const mistake = new TypeError("Cannot read properties of undefined (reading 'size')");

  it.each<[string, Error, Error[]]>([
    ['is the network’s, and nobody else hears of it', lost, []],
    ['is a mistake, and reaches the browser', mistake, [mistake]],
  ])('%s', async (_, error, reported) => {
    let isBroken = true;
    answer = async () => {
      if (isBroken) throw error;
      return ['found'];
    };
    const { find, titles, type, tap } = await open();
    await type('wells');
    await vi.waitFor(() => expect(find('[role=alert]')).not.toBeNull());
    expect(find('[role=alert]').textContent).toContain(props.texts.failed);
    expect(titles()).toEqual(['amal', 'nour']);
    expect(report.mock.calls.flat()).toEqual(reported);
    isBroken = false;
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    await tap('[role=alert] button');
    await vi.waitFor(() => expect(titles()).toEqual(['found']));
    expect(find('[role=alert]')).toBeNull();
  });
});
