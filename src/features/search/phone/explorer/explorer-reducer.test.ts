import { describe, expect, it } from 'vitest';
import type { FinderCard } from '#features/search/phone/index/cards.ts';
import type { Answer } from '#features/search/phone/query/answer.ts';
import {
  type AnswerAction,
  choose,
  type ExplorerAction,
  type ExplorerModel,
  reduceExplorer,
  startModel,
} from './explorer-reducer.ts';
import {
  change,
  type ExplorerState,
  nothingAsked,
  setPlace,
  toggleValue,
} from './explorer-state.ts';

const card = (title: string) => ({ href: `/en/${title}/`, title: { text: title } }) as FinderCard;
const first = [card('Amal'), card('Annour')];
const start = startModel({ total: 25, first, finished: undefined });
const run = (model: ExplorerModel, ...actions: ExplorerAction[]) =>
  actions.reduce(reduceExplorer, model);
const come = (
  asked: Partial<ExplorerState> = {},
  address?: string,
  dropped: string[] = [],
): ExplorerAction => ({ type: 'came', asked: { ...nothingAsked, ...asked }, address, dropped });
const type = (words: string): ExplorerAction => ({ type: 'typed', words });
const left: ExplorerAction = { type: 'left' };
const answer = { total: 3, leftOut: [] } as unknown as Answer;
const foundFor = (state: ExplorerState) => ({
  state,
  answer,
  total: 3,
  cards: [card('Tifaouine')],
  notes: [[]],
});
const here = run(start, come());
const onPage7 = run(start, come({ filters: { focus: ['health'] }, page: 7 }));

describe('what is asked', () => {
  it.each<[string, ExplorerAction, Partial<ExplorerState>]>([
    ['a word', type('puits'), { words: 'puits' }],
    [
      'another value',
      choose(toggleValue(onPage7.asked, 'focus', 'water')),
      { filters: { focus: ['health', 'water'] } },
    ],
    ['a value less', choose(toggleValue(onPage7.asked, 'focus', 'health')), { filters: {} }],
    [
      'a place',
      choose(setPlace(onPage7.asked, ['province', 'taza'])),
      { filters: { focus: ['health'], province: ['taza'] } },
    ],
    ['who is there now', choose(change(onPage7.asked, { openNow: true })), { openNow: true }],
    ['another order', choose(change(onPage7.asked, { sort: 'name' })), { sort: 'name' }],
    ['all of them', choose(change(onPage7.asked, { filters: {} })), { filters: {} }],
  ])('begins at its first page with %s', (_, action, asked) => {
    expect(run(onPage7, action).asked).toEqual({
      ...nothingAsked,
      filters: { focus: ['health'] },
      ...asked,
    });
  });

  it('signals nothing where there are only spaces', () => {
    const typed = run(here, type('  '));
    expect(typed.read).toEqual({ words: '  ', isDanger: false });
    expect(run(typed, left).address).toBe('');
  });

  it('is another page where somebody turns one', () => {
    const turned = run(onPage7, choose({ ...onPage7.asked, page: 8 }));
    expect(turned.asked.page).toBe(8);
    expect(turned.address).toBe('?focus=health&page=8');
  });

  it('is the last page where one is asked for beyond it, and what was said of the address stays', () => {
    const came = run(start, come({ filters: { focus: ['health'] }, page: 99 }, undefined, ['x=y']));
    const last = run(came, { type: 'beyond', of: came.asked, last: 3 });
    expect(last.asked).toEqual({ ...came.asked, page: 3 });
    expect(last.address).toBe('?focus=health&page=3');
    expect(last.dropped).toEqual(['x=y']);
  });

  it('is one place at a time', () => {
    const inTaza = run(here, choose(setPlace(here.asked, ['province', 'taza'])));
    const inSelection = run(inTaza, choose(setPlace(inTaza.asked, ['covers', 'taza'])));
    expect(inSelection.asked.filters).toEqual({ covers: ['taza'] });
    expect(run(inSelection, choose(setPlace(inSelection.asked))).asked.filters).toEqual({});
  });

  it('is the same once more, as a question of its own', () => {
    const failed = run(onPage7, { type: 'failed', of: onPage7.asked });
    const again = run(failed, { type: 'retried' });
    expect(again.asked).toEqual(onPage7.asked);
    expect(again.asked).not.toBe(onPage7.asked);
  });
});

describe('what is found', () => {
  it('is everybody where nothing is asked', () => {
    expect(here).toMatchObject({ status: 'there', found: { total: 25, cards: first } });
    expect(here.found.answer).toBeUndefined();
  });

  it('stays until the next is there, and while that is on its way or fails', () => {
    const asked = run(here, type('puits'));
    const asking = run(asked, { type: 'asking', of: asked.asked });
    expect(asking).toMatchObject({ status: 'asking', found: here.found });
    expect(run(asking, { type: 'failed', of: asked.asked })).toMatchObject({
      status: 'failed',
      found: here.found,
    });
    const found = foundFor(asked.asked);
    const there = run(
      asking,
      { type: 'found', of: asked.asked, found },
      { type: 'there', of: asked.asked },
    );
    expect(there).toMatchObject({ status: 'there', found });
  });

  it.each<[string, (of: ExplorerState) => AnswerAction]>([
    ['an answer', (of) => ({ type: 'found', of, found: foundFor(of) })],
    ['a failure', (of) => ({ type: 'failed', of })],
    ['a question', (of) => ({ type: 'asking', of })],
    ['a last page', (of) => ({ type: 'beyond', of, last: 1 })],
    ['a danger', (of) => ({ type: 'read', of, isDanger: true })],
  ])('heeds no more %s for what was asked before', (_, tell) => {
    const before = run(here, type('puits'));
    const now = run(before, type('puits perdus'));
    expect(run(now, tell(before.asked))).toBe(now);
  });

  it('is everybody again, at once, where all that was asked is taken back', () => {
    const asked = run(here, type('puits'));
    const failed = run(asked, { type: 'failed', of: asked.asked });
    expect(run(failed, type(''))).toMatchObject({
      status: 'there',
      found: { total: 25, cards: first },
    });
  });
});

describe('the address', () => {
  const read = (model: ExplorerModel, isDanger: boolean) =>
    run(model, { type: 'read', of: model.asked, isDanger });

  it('is written anew as the page comes: without words, as nobody has read them', () => {
    const came = run(start, come({ words: 'abri', filters: { focus: ['health'] } }));
    expect(came.address).toBe('?focus=health');
    expect(came.asked.words).toBe('abri');
  });

  it('stays as it is where somebody goes back to it', () => {
    const came = run(here, come({ words: 'abri' }, '?q=abri&utm_source=mail'));
    expect(came.address).toBe('?q=abri&utm_source=mail');
  });

  it('says nothing of what is being typed', () => {
    expect(run(here, type('puits')).address).toBe('');
  });

  it('has words once they are read and the box is left', () => {
    const typed = run(here, type('puits'));
    expect(run(typed, left)).toBe(typed);
    const known = read(typed, false);
    expect(known.address).toBe('');
    const settled = run(known, left);
    expect(settled.address).toBe('?q=puits');
    expect(run(settled, left)).toBe(settled);
  });

  it('keeps words that were read through a choice, and none that were not', () => {
    const settled = run(read(run(here, type('puits')), false), left);
    const chosen = run(settled, choose(toggleValue(settled.asked, 'focus', 'water')));
    expect(chosen.address).toBe('?q=puits&focus=water');
    const typed = run(chosen, type('puits et'));
    const next = run(typed, choose(change(typed.asked, { openNow: true })));
    expect(next.address).toBe('?focus=water&open=now');
  });

  it('never has words that signal danger, and loses those that it came with', () => {
    const came = run(start, come({ words: 'il me bat' }, '?q=il+me+bat'));
    const settled = run(read(came, true), left);
    expect(settled.address).toBe('');
    expect(settled.read).toEqual({ words: 'il me bat', isDanger: true });
  });

  it('has no words that were harmless, once others have signalled danger, until they are read again', () => {
    const harmless = run(read(run(here, type('puits')), false), left);
    const danger = run(read(run(harmless, type('il me bat')), true), left);
    expect([start.harmless, harmless.harmless]).toEqual(['', 'puits']);
    expect(danger).toMatchObject({ address: '', harmless: '' });
    const again = run(danger, type('puits'));
    const chosen = run(again, choose(toggleValue(again.asked, 'focus', 'water')));
    expect(chosen.address).toBe('?focus=water');
  });

  it('forgets the danger with the words', () => {
    const typed = run(here, type('il me bat'));
    expect(run(read(typed, true), type('')).read).toEqual({ words: '', isDanger: false });
    // While somebody types on, whom to call stays in sight.
    expect(run(read(typed, true), type('il me bat !')).read.isDanger).toBe(true);
  });

  it('tells what of it was not understood, until something else is asked', () => {
    const came = run(start, come({}, undefined, ['focus=nothing']));
    expect(came.dropped).toEqual(['focus=nothing']);
    expect(run(came, left).dropped).toEqual(['focus=nothing']);
    for (const action of [type('p'), choose(change(came.asked, { openNow: true }))])
      expect(run(came, action).dropped).toEqual([]);
  });
});

describe('words that are finished', () => {
  const typed = run(here, type('nakol'), { type: 'finished' });

  it('are remembered, also those of the page before', () => {
    expect(typed.finished).toBe('nakol');
    expect(startModel({ total: 25, first, finished: 'nakol' }).finished).toBe('nakol');
  });

  it('are done with once something else is asked in their place, and not by a filter', () => {
    const filtered = run(typed, choose(toggleValue(typed.asked, 'focus', 'water')));
    expect(filtered.finished).toBe('nakol');
    const taken = run(typed, choose({ ...nothingAsked, filters: { service: ['food'] } }));
    expect(taken.finished).toBeUndefined();
  });
});
