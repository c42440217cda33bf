// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { clearPage, drawInPage, perform } from '#testing/draw-in-page.ts';
import { choose } from './explorer-reducer.ts';
import { nothingAsked } from './explorer-state.ts';
import { type BoxOption, SearchBox } from './search-box.tsx';

afterEach(clearPage);

const { texts } = writeExplorerTexts('en', 55);
const dispatch = vi.fn();
const icons = { association: '', search: '', filter: '', close: '', region: '' };
const offer = (key: string): BoxOption => ({
  key,
  text: key,
  note: '',
  asked: { ...nothingAsked, words: key },
});
const boxWith = (...options: BoxOption[]) => (
  <SearchBox
    {...{ texts, icons, options }}
    lang="en"
    words="chich"
    dispatch={dispatch}
    onNear={() => {}}
    onDone={() => {}}
    onLeave={() => {}}
  />
);

async function open(...options: BoxOption[]) {
  const { element, draw } = await drawInPage(boxWith(...options));
  const input = element.querySelector('input') as HTMLInputElement;
  return {
    input,
    draw,
    press: (key: string) =>
      perform(() => {
        input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }),
    listOptions: () =>
      [...element.querySelectorAll('[role=option]')].map((each) => each.textContent?.trim()),
    listChosen: () =>
      [...element.querySelectorAll('[aria-selected=true]')].map((each) => each.textContent?.trim()),
    hear: () => element.querySelector('[aria-live]')?.textContent,
  };
}

it('is shut until somebody enters it, says how much it offers, and is shut again after', async () => {
  const { input, listOptions, hear } = await open(offer('Chichaoua'), offer('Marrakech'));
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(listOptions()).toEqual([]);
  expect(hear()).toBe('');
  await perform(() => input.focus());
  expect(input.getAttribute('aria-expanded')).toBe('true');
  expect(listOptions()).toEqual(['Chichaoua', 'Marrakech']);
  expect(hear()).toBe('Suggestions: 2');
  await perform(() => input.blur());
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(listOptions()).toEqual([]);
});

it('keeps the option that somebody is on while others come before it', async () => {
  const wanted = offer('Chichaoua');
  const { input, draw, press, listChosen } = await open(wanted, offer('Marrakech'));
  await perform(() => input.focus());
  await press('ArrowDown');
  expect(listChosen()).toEqual(['Chichaoua']);
  await draw(boxWith(offer('chiche'), wanted, offer('Marrakech')));
  expect(listChosen()).toEqual(['Chichaoua']);
  expect(
    document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent?.trim(),
  ).toBe('Chichaoua');
  await press('Enter');
  expect(dispatch).toHaveBeenCalledExactlyOnceWith(choose(wanted.asked));
});

it('leads with the arrows from the last option back to the box', async () => {
  const { input, press, listChosen } = await open(offer('a'), offer('b'));
  await perform(() => input.focus());
  await press('ArrowUp');
  expect(listChosen()).toEqual(['b']);
  await press('ArrowDown');
  expect(listChosen()).toEqual([]);
});

it('keeps in sight what answers the words, in the box and out of it', async () => {
  const answer = { ...offer('Food'), isAnswer: true };
  const { input, listOptions, press } = await open(answer, offer('Marrakech'));
  expect(listOptions()).toEqual(['Food']);
  await perform(() => input.focus());
  expect(listOptions()).toEqual(['Food', 'Marrakech']);
  await press('Escape');
  expect(listOptions()).toEqual(['Food']);
});
