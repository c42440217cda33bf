import type { Page } from '@playwright/test';

/** What came over the network, compressed as the server sent it. */
export interface Arrivals {
  bytes: number;
  requests: number;
  paths: string[];
}

/** What a page did from the first key to the answer, in milliseconds of its own clock. */
export interface Watched {
  toFirstCard: Arrivals;
  toAnswer: Arrivals;
  firstCardAfter: number;
  /** From the first key to the last. */
  typedFor: number;
}

/** Answers sooner than this after a letter belong to the letters before: the explorer waits so long. */
export const pause = 160;

/**
 * Watches a page with the explorer from its next key on.
 *
 * @param words what will stand in the box at the end
 * @param pause how long answers to earlier letters may come; none where all words come at once
 * @returns waits until the answer to these words stands, and says what was seen
 * @throws where the explorer says that something did not come, or nothing for a minute
 */
export async function watchExplorer(
  page: Page,
  words: string,
  pause: number,
): Promise<() => Promise<Watched>> {
  const watching = await page.evaluateHandle(watch, { words, pause });
  return () => watching.evaluate(({ answer }) => answer);
}

// Runs in the page: it can use nothing from outside.
function watch({ words, pause }: { words: string; pause: number }): { answer: Promise<Watched> } {
  const box = document.getElementById('explorer-words') as HTMLInputElement;
  const props = document.getElementById('explorer-props')?.textContent ?? '{}';
  const searching: string = JSON.parse(props).texts.searching;
  const answers = document.querySelector('.outcome') as Element;
  const find = (selector: string) => answers.querySelector(selector);
  const isAsking = () => find('.found')?.textContent === searching;
  const list = (from: number, to: number): Arrivals => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const came = entries.filter(
      // The tab's icon is the browser's own affair: it asks for it whenever the address changes.
      ({ name, responseEnd }) => responseEnd > from && responseEnd <= to && !/icon.svg$/.test(name),
    );
    return {
      bytes: came.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      requests: came.length,
      paths: came.map(({ name }) => new URL(name).pathname),
    };
  };
  const answer = new Promise<Watched>((resolve, reject) => {
    setTimeout(() => reject(new Error(`Nothing answers “${words}”.`)), 60_000);
    let firstKey = 0;
    let lastKey = 0;
    let isAsked = false;
    let isDrawn = false;
    let drawnAt = 0;
    let isDone = false;
    const look = (mutations: readonly MutationRecord[]) => {
      const key = lastKey;
      if (!key || isDone || box.value !== words || performance.now() - key < pause) return;
      if (find('[role=alert]')) reject(new Error('The explorer says that something did not come.'));
      isAsked ||= isAsking();
      const results = find('.results');
      if (!isDrawn && mutations.some(({ target }) => results?.contains(target))) {
        isDrawn = true;
        // A frame later it is on the screen.
        requestAnimationFrame(() =>
          setTimeout(() => {
            if (key === lastKey) drawnAt = performance.now();
          }),
        );
      }
      if (!(isAsked || isDrawn) || isAsking() || find('.is-waiting')) return;
      isDone = true;
      requestAnimationFrame(() =>
        setTimeout(() => {
          const now = performance.now();
          // An answer that looks like what stood there before changes no card.
          const shown = drawnAt || now;
          resolve({
            toFirstCard: list(firstKey, shown),
            toAnswer: list(firstKey, now),
            firstCardAfter: shown - firstKey,
            typedFor: key - firstKey,
          });
        }),
      );
    };
    addEventListener(
      'input',
      ({ timeStamp }) => {
        firstKey ||= timeStamp;
        lastKey = timeStamp;
        isAsked = false;
        isDrawn = false;
        isDone = false;
        drawnAt = 0;
        setTimeout(() => look([]), pause + 20);
      },
      { capture: true },
    );
    new MutationObserver(look).observe(answers, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class'],
    });
  });
  return { answer };
}
