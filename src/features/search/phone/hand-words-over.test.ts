// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { typedKey } from './explorer/typed-words.ts';

beforeAll(() => import('./hand-words-over.ts'));
beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('location', { href: 'here' });
});

function submit(form: string, before = (_: Event) => {}) {
  document.body.innerHTML = form;
  const event = new Event('submit', { bubbles: true, cancelable: true });
  before(event);
  document.querySelector('form')?.dispatchEvent(event);
  return event;
}
const search = '<form action="/fr/associations/"><input name="q" value="puits à Taza"></form>';

it('keeps the words of a search out of the address', () => {
  expect(submit(search).defaultPrevented).toBe(true);
  expect(sessionStorage[typedKey]).toBe('puits à Taza');
  expect(location.href).toMatch(/\/fr\/associations\/$/);
});

it.each([
  ['a form of another kind', '<form action="/fr/"><input name="x"></form>', undefined],
  ['what another script has taken', search, (event: Event) => event.preventDefault()],
])('leaves %s alone', (_, form, before) => {
  submit(form, before);
  expect(sessionStorage[typedKey]).toBeUndefined();
  expect(location.href).toBe('here');
});
