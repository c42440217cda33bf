// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { LoadFailures } from './failure-notices.ts';

afterEach(() => vi.unstubAllGlobals());

/** Reports two things that did not come, and taps once. @param status what the host says of the page's build */
async function tapWhere(status: number) {
  const element = document.createElement('div');
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  vi.stubGlobal('fetch', async () => new Response(null, { status }));
  const tried: string[] = [];
  const troubles = new LoadFailures(element, 'Try again', '/fr/finder/1f0c9a7b52/');
  troubles.report('oriental', 'No places.', () => tried.push('oriental'));
  troubles.report('outlines', 'No outlines.', () => tried.push('outlines'));
  const text = element.textContent;
  element.querySelector('button')?.click();
  await vi.waitFor(() => expect(tried.length + reload.mock.calls.length).toBeGreaterThan(0));
  return { text, tried, loadsAnew: reload.mock.calls.length > 0, left: element.textContent };
}

it('says what did not come, and tries all of it again on one tap', async () => {
  expect(await tapWhere(200)).toEqual({
    text: 'No places.No outlines.Try again',
    tried: ['oriental', 'outlines'],
    loadsAnew: false,
    left: '',
  });
});

it('loads a page anew whose build is gone, and opens its map again', async () => {
  expect(await tapWhere(404)).toMatchObject({ tried: [], loadsAnew: true });
  expect(location.hash).toBe('#map');
});
