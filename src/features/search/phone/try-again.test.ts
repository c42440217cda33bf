import { afterEach, expect, it, vi } from 'vitest';
import { tryAgain } from './try-again.ts';

const base = '/fr/finder/1f0c9a7b52/';
afterEach(() => vi.unstubAllGlobals());

async function tap(host: () => Promise<Response>, isScript?: boolean) {
  const [again, reload] = [vi.fn(), vi.fn()];
  vi.stubGlobal('fetch', host);
  vi.stubGlobal('location', { reload });
  await tryAgain(base, again, isScript);
  return { asksAgain: again.mock.calls.length > 0, loadsAnew: reload.mock.calls.length > 0 };
}
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const answers = (status: number) => async () => new Response(null, { status });

it('asks again where the files of this build are still there', async () => {
  expect(await tap(answers(200))).toEqual({ asksAgain: true, loadsAnew: false });
});

it('loads the page anew where another build has replaced them', async () => {
  expect(await tap(answers(404))).toEqual({ asksAgain: false, loadsAnew: true });
});

it('loads the page anew for a script that an engine may have given up', async () => {
  expect(await tap(answers(200), true)).toEqual({ asksAgain: false, loadsAnew: true });
});

it('leaves a page alone that could not come again', async () => {
  expect(await tap(offline)).toEqual({ asksAgain: true, loadsAnew: false });
  expect(await tap(offline, true)).toEqual({ asksAgain: true, loadsAnew: false });
});

it('keeps what the address does not hold only where the page is loaded anew', async () => {
  const keep = vi.fn();
  vi.stubGlobal('location', { reload: () => expect(keep).toHaveBeenCalledOnce() });
  vi.stubGlobal('fetch', answers(200));
  await tryAgain(base, () => {}, false, keep);
  expect(keep).not.toHaveBeenCalled();
  await tryAgain(base, () => {}, true, keep);
  expect(keep).toHaveBeenCalledOnce();
});
