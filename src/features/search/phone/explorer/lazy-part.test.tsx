// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NetworkError } from '#base/load-file.ts';
import { writeExplorerTexts } from '#features/search/view/write-explorer-texts.ts';
import { clearPage, drawInPage, perform } from '#testing/draw-in-page.ts';
import { useLazyPart } from './lazy-part.tsx';

const { texts } = writeExplorerTexts('en', 55);
const report = vi.fn();
/** What the host does with each request, in order. */
let host: (() => Promise<{ text: string }>)[];
const load = vi.fn(() => (host.shift() ?? (async () => ({ text: 'the part' })))());

function Page({ isWanted }: { isWanted: boolean }) {
  const { part, failure, go } = useLazyPart('/en/finder/0/', load, isWanted);
  return (
    <>
      <button type="button" onClick={() => go('asking')}>
        open
      </button>
      {part?.text}
      {failure('failed', texts)}
    </>
  );
}

beforeEach(() => {
  host = [];
  load.mockClear();
  report.mockReset();
  vi.stubGlobal('reportError', report);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
});
afterEach(async () => {
  await clearPage();
  vi.unstubAllGlobals();
});

async function open(isWanted: boolean) {
  const { element, draw } = await drawInPage(<Page isWanted={isWanted} />);
  return {
    draw,
    text: () => element.textContent?.replace('open', ''),
    tap: (selector: string, times = 1) =>
      perform(() => {
        for (let time = 0; time < times; time++)
          element.querySelector<HTMLElement>(selector)?.click();
      }),
  };
}

it('asks for nothing before it is wanted, and once however often that is said', async () => {
  const { draw, text, tap } = await open(false);
  expect(load).not.toHaveBeenCalled();
  await tap('button', 2);
  await draw(<Page isWanted={true} />);
  await draw(<Page isWanted={false} />);
  await draw(<Page isWanted={true} />);
  await tap('button');
  expect(text()).toBe('the part');
  expect(load).toHaveBeenCalledOnce();
});

const mistake = new TypeError("Cannot read properties of undefined (reading 'size')");

it.each<[string, Error, Error[]]>([
  ['a lost network, of which nobody else hears', new NetworkError('map.js', undefined), []],
  ['a mistake of ours, which reaches the browser', mistake, [mistake]],
])('says that it did not come, and brings it on a tap: after %s', async (_, error, reported) => {
  host = [() => Promise.reject(error)];
  const { text, tap } = await open(true);
  expect(text()).toBe(`${texts.failed} Try again`);
  expect(report.mock.calls.flat()).toEqual(reported);
  await tap('[role=alert] button', 2);
  await vi.waitFor(() => expect(text()).toBe('the part'));
  expect(load).toHaveBeenCalledTimes(2);
});

it('says nothing of what failed and is not wanted any more, and asks again once it is', async () => {
  host = [() => Promise.reject(new NetworkError('map.js', undefined))];
  const { draw, text } = await open(true);
  await draw(<Page isWanted={false} />);
  expect(text()).toBe('');
  await draw(<Page isWanted={true} />);
  expect(text()).toBe('the part');
});
