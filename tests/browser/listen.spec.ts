import { expect, type Page, test } from '@playwright/test';

test.use({ baseURL: process.env.TWIZA_FIXTURE_URL ?? '', viewport: { width: 360, height: 780 } });

const profile = 'associations/federation/';

/** Gives the page a speech of ours: it has these voices, says nothing, and writes down what it is told. */
async function giveVoices(page: Page, voices: string[], late = false) {
  await page.addInitScript(
    ([langs, isLate]) => {
      const spoken: string[] = [];
      let queue: { text: string; onend?: () => void }[] = [];
      const speech = {
        known: isLate ? [] : langs,
        getVoices: () => speech.known.map((lang) => ({ lang })),
        onvoiceschanged: undefined as (() => void) | undefined,
        get speaking() {
          return queue.length > 0;
        },
        get pending() {
          return queue.length > 1;
        },
        speak(utterance: (typeof queue)[number]) {
          queue.push(utterance);
          spoken.push(utterance.text);
        },
        cancel() {
          queue = [];
          spoken.push('(silence)');
        },
        /** The end of the sentence that is being said. */
        finish() {
          const [done] = queue;
          done?.onend?.();
          queue = queue.slice(1);
        },
        arrive() {
          speech.known = langs;
          speech.onvoiceschanged?.();
        },
        spoken,
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    },
    [voices, late] as const,
  );
}
const readSpoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window.speechSynthesis as unknown as { spoken: string[] }).spoken);
const tell = (page: Page, what: 'finish' | 'arrive') =>
  page.evaluate(
    (name) => (window.speechSynthesis as unknown as Record<string, () => void>)[name]?.(),
    what,
  );
const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const [locale, word, name, voice] of [
  ['fr', 'Écouter', 'Réseau des inventés du Maroc', 'fr-FR'],
  ['ar', 'استماع', 'شبكة المتخيلين بالمغرب', 'ar_EG'],
] as const) {
  test(`reads the essentials aloud in ${locale}, and stops when pressed again`, async ({
    page,
  }) => {
    await giveVoices(page, ['en-US', voice]);
    await page.goto(`/${locale}/${profile}`);
    const button = buttonOf(page, word);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    const spoken = await readSpoken(page);
    expect(spoken[0]).toBe(name);
    expect(spoken.at(-1), 'whether somebody is there').toMatch(/ouvre|Ouvert|مغلق|مفتوح/);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    expect((await readSpoken(page)).at(-1)).toBe('(silence)');
  });
}

test('is no longer pressed once all is said', async ({ page }) => {
  await giveVoices(page, ['fr-FR']);
  await page.goto(`/fr/${profile}`);
  const button = buttonOf(page, 'Écouter');
  await button.click();
  const sentences = (await readSpoken(page)).length;
  for (let said = 1; said < sentences; said++) await tell(page, 'finish');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await tell(page, 'finish');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('falls silent when one leaves', async ({ page }) => {
  await giveVoices(page, ['fr-FR']);
  await page.goto(`/fr/${profile}`);
  await buttonOf(page, 'Écouter').click();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect((await readSpoken(page)).at(-1)).toBe('(silence)');
});

test('waits for voices that come late', async ({ page }) => {
  await giveVoices(page, ['fr-CA'], true);
  await page.goto(`/fr/${profile}`);
  await expect(buttonOf(page, 'Écouter')).toBeHidden();
  await tell(page, 'arrive');
  await expect(buttonOf(page, 'Écouter')).toBeVisible();
});

test('is not offered without a voice for the language, nor in Tamazight', async ({ page }) => {
  await giveVoices(page, ['fr-FR']);
  await page.goto(`/ar/${profile}`);
  await expect(page.locator('.listen')).toBeHidden();
  await page.goto(`/zgh/${profile}`);
  await expect(page.locator('.listen')).toHaveCount(0);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('is not offered', async ({ page }) => {
    await page.goto(`/fr/${profile}`);
    await expect(page.locator('.listen')).toBeHidden();
  });
});
