import { reportBug } from '#base/report-bug.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { localeEntry } from '#model/locales.ts';
import type { LoadFailures } from './failure-notices.ts';
import { createElement } from './frame.ts';
import type { MapCard, MapProps } from './map-props.ts';
import { describeMark, type Mark } from './mark.ts';

const pageSize = 12;

interface Options {
  props: Pick<MapProps, 'texts' | 'counts' | 'lang'>;
  loadCards: NonNullable<MapProps['loadCards']>;
  element: HTMLElement;
  troubles: LoadFailures;
  /** Has the focus once the mark is gone. */
  home: HTMLElement;
  /** Where the province of a mark has its page. */
  pageOf: (mark: Mark) => { name: string; href: string } | undefined;
}

/** What a mark stands for, below the map instead of a bubble over it: a phone has no room for bubbles. */
export class PlacePanel {
  private opener: HTMLElement | undefined;
  private turn = 0;

  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  get isOpen(): boolean {
    return !this.options.element.hidden;
  }

  open(mark: Mark, opener: HTMLElement | undefined): void {
    const { element, props, pageOf } = this.options;
    this.options.troubles.settle('cards');
    this.opener = opener;
    this.turn++;
    const close = createElement('button', { type: 'button', class: 'button' }, props.texts.close);
    close.addEventListener('click', () => this.close());
    const numbers = mark.numbers?.() ?? [];
    const page = pageOf(mark);
    const cards = createElement('ul', { class: 'map-cards' });
    element.replaceChildren(
      createElement(
        'div',
        { class: 'map-sheet-head' },
        createElement('h3', { dir: 'auto' }, mark.name),
        close,
      ),
      createElement('p', { class: 'soft' }, describeMark(mark, props)),
      cards,
    );
    if (page) {
      const link = createElement('a', { class: 'more', href: page.href });
      link.append(interpolate(props.texts.page, { name: page.name }));
      element.append(createElement('p', {}, link));
    }
    element.hidden = false;
    element.focus();
    if (numbers.length > 0) void this.fill(cards, numbers, this.turn);
  }

  /** Closes, and gives the focus back to the mark. */
  close(): void {
    const { element } = this.options;
    if (element.hidden) return;
    this.turn++;
    const hadFocus = element.contains(document.activeElement);
    element.hidden = true;
    element.replaceChildren();
    const { home } = this.options;
    if (hadFocus) (this.opener?.isConnected ? this.opener : home).focus({ preventScroll: true });
  }

  private async fill(list: HTMLElement, numbers: readonly number[], turn: number): Promise<void> {
    const { props, loadCards, troubles } = this.options;
    const next = numbers.slice(0, pageSize);
    const rest = numbers.slice(pageSize);
    const got = await loadCards(next).catch(reportBug);
    // Somebody may have opened another mark meanwhile.
    if (turn !== this.turn) return;
    if (!got) {
      const again = () => void this.fill(list, numbers, this.turn);
      troubles.report('cards', props.texts.failedCards, again);
      return;
    }
    troubles.settle('cards');
    list.append(...got.map(drawCard));
    if (rest.length === 0) return;
    const more = createElement('button', { type: 'button', class: 'button' }, props.texts.more);
    const item = createElement('li', {}, more);
    more.addEventListener('click', () => {
      item.remove();
      void this.fill(list, rest, turn);
    });
    list.append(item);
  }
}

function drawCard({ title, href, meta, lang }: MapCard): HTMLElement {
  return createElement(
    'li',
    {},
    createElement('a', { href, dir: 'auto', lang: lang && localeEntry(lang).tag }, title),
    createElement('span', { class: 'soft', dir: 'auto' }, meta),
  );
}
