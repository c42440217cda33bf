// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wakeForms } from './wake-form.ts';

const report = vi.fn();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('reportError', report);
  report.mockReset();
  document.body.innerHTML = `
    <form data-proposal><input name="x-record"><input name="name"></form>
    <div data-opening><button data-share="copy" hidden>Copy</button></div>`;
});
afterEach(() => {
  vi.doUnmock('./live-form.ts');
  vi.unstubAllGlobals();
});

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector) as E;
const touch = () => find('input').dispatchEvent(new Event('focusin', { bubbles: true }));

/** @param comes what the host does once it is asked for the script */
function open(comes: () => object) {
  const asked = vi.fn(comes);
  vi.doMock('./live-form.ts', asked);
  wakeForms();
  const form = find<HTMLFormElement>('form');
  return { asked, form };
}

it('asks for the script at the first touch, and once', async () => {
  const { asked, form } = open(() => ({ started: Promise.resolve() }));
  expect(form.noValidate).toBe(true);
  expect(asked).not.toHaveBeenCalled();
  touch();
  touch();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  expect(form.noValidate).toBe(true);
});

it('hears what was pressed before the script came, once it has', async () => {
  open(() => ({ started: Promise.resolve() }));
  const button = find<HTMLButtonElement>('[data-share]');
  expect(button.hidden).toBe(false);
  const heard = vi.fn();
  button.addEventListener('click', heard);
  button.click();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  const [[first], [second]] = heard.mock.calls as [[Event], [Event]];
  expect([first.defaultPrevented, second.defaultPrevented]).toEqual([true, false]);
});

it('leaves the form to the browser where the script fails, whose mistake reaches the browser', async () => {
  const { form } = open(() => {
    throw new TypeError('no');
  });
  touch();
  await vi.waitFor(() => expect(form.noValidate).toBe(false));
  expect(report).toHaveBeenCalledOnce();
  const submit = new Event('submit', { bubbles: true, cancelable: true });
  form.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(false);
});
