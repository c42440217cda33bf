import type { Page } from '@playwright/test';

/** What would still move for somebody whose system asks for less motion. */
export async function findMotion(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() => {
    const takesTime = (times: string) =>
      times.split(',').some((each) => Number.parseFloat(each) > 0);
    return [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        if (pseudo && style.content === 'none') return [];
        const what = [
          ...(takesTime(style.transitionDuration) ? ['a transition'] : []),
          ...(style.animationName === 'none' ? [] : ['an animation']),
          ...(style.scrollBehavior === 'smooth' ? ['glides'] : []),
        ];
        return what.map(
          (each) => `${each}: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}${pseudo}`,
        );
      }),
    );
  });
  await page.emulateMedia({ reducedMotion: null });
  return found.slice(0, 8);
}
