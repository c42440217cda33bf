import { tryAgain } from '#features/search/phone/try-again.ts';
import { createElement } from './frame.ts';

/** What did not arrive, said in one line above the map's foot, with one button that tries all of it again. */
export class LoadFailures {
  private readonly open = new Map<string, { text: string; retry: () => void }>();

  private readonly element: HTMLElement;
  private readonly retryText: string;
  private readonly base: string;

  /** @param base folder of the finder's files, which bears the build's name */
  constructor(element: HTMLElement, retryText: string, base: string) {
    this.element = element;
    this.retryText = retryText;
    this.base = base;
  }

  /** @param what the same for the same thing: a second failure does not say it twice */
  report(what: string, text: string, retry: () => void): void {
    this.open.set(what, { text, retry });
    this.draw();
  }

  settle(what: string): void {
    if (this.open.delete(what)) this.draw();
  }

  private draw(): void {
    const texts = new Set([...this.open.values()].map(({ text }) => text));
    const lines = [...texts].map((text) => createElement('p', {}, text));
    this.element.replaceChildren(...lines);
    if (lines.length === 0) return;
    const button = createElement('button', { type: 'button', class: 'button' }, this.retryText);
    button.addEventListener('click', () => {
      const all = [...this.open.values()];
      this.open.clear();
      this.draw();
      // If the page has to come anew, the map opens again.
      history.replaceState(history.state, '', '#map');
      void tryAgain(this.base, () => {
        for (const { retry } of all) retry();
      });
    });
    this.element.append(button);
  }
}
