import { createStarScale, type StarScale } from '#features/map/view/star-scale.ts';
import { formatNumber } from '#i18n/format.ts';
import { createElement } from './frame.ts';
import type { MapProps } from './map-props.ts';
import { describeMark, type Mark } from './mark.ts';

type Activate = (mark: Mark, opener: HTMLElement) => void;

/** Draws marks on the map and their twins in the list. */
export class MarkPainter {
  scale: StarScale = createStarScale([]);
  private readonly marks = new WeakMap<HTMLElement, Mark>();
  private listed = '';

  private readonly props: Pick<MapProps, 'texts' | 'counts' | 'lang' | 'filter'>;
  private readonly activate: Activate;

  constructor(props: Pick<MapProps, 'texts' | 'counts' | 'lang' | 'filter'>, activate: Activate) {
    this.props = props;
    this.activate = activate;
  }

  /** A star for a territory or several places, a ring for an area, a dot for a known address. */
  draw(mark: Mark, known: HTMLElement | undefined): HTMLElement {
    const isEmpty = mark.count === 0;
    // A filter may empty a province that was full: a link then gives way to a picture.
    const fits = known && known.matches('span') === isEmpty;
    const element = fits
      ? known
      : isEmpty
        ? createElement('span', { role: 'img' })
        : this.makeControl(mark);
    if (known && !fits) known.remove();
    const was = this.marks.get(element);
    this.marks.set(element, mark);
    const look =
      mark.kind === 'territory' ? `k${this.scale.classOf(mark.count)}` : `is-${mark.kind}`;
    if (!element.classList.contains(look)) element.className = `map-mark ${look}`;
    if (was?.count === mark.count && was.name === mark.name) return element;
    const label = `${mark.name} · ${describeMark(mark, this.props)}`;
    element.setAttribute('aria-label', label);
    element.title = label;
    // Drawn by the style sheet: the words of the name say the number already, in some languages without a digit.
    element.dataset.count = isEmpty || mark.kind === 'point' ? '' : this.writeCount(mark.count);
    return element;
  }

  /** The same marks as lines of text, those with most first. */
  list(list: HTMLElement, marks: readonly Mark[]): void {
    const sorted = [...marks].sort((a, b) => b.count - a.count);
    const content = sorted.map(({ key, count }) => `${key} ${count}`).join();
    if (content === this.listed) return;
    this.listed = content;
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(
      ...sorted.map((mark) => {
        const control = this.makeControl(mark);
        this.marks.set(control, mark);
        control.append(createElement('span', { dir: 'auto' }, mark.name));
        const count = createElement(
          'span',
          { class: 'count' },
          formatNumber(mark.count, this.props.lang),
        );
        const item = createElement('li', {}, control, count);
        if (mark.kind !== 'territory')
          item.append(createElement('span', { class: 'soft' }, this.props.texts[mark.kind]));
        return item;
      }),
    );
    // The focus stays in the list, which now has what the chosen line opened.
    if (hadFocus) list.focus({ preventScroll: true });
  }

  private makeControl({ href }: Mark): HTMLElement {
    const leads = href !== undefined && !this.props.filter;
    const control = leads
      ? createElement('a', { href, draggable: 'false' })
      : createElement('button', { type: 'button' });
    if (!leads) {
      control.addEventListener('click', () => {
        const mark = this.marks.get(control);
        if (mark) this.activate(mark, control);
      });
    }
    return control;
  }

  private writeCount(count: number): string {
    if (count < 1000) return formatNumber(count, this.props.lang);
    // “1 ألف” is too long for a star; 1K is understood in every language, and the name has the number.
    return formatNumber(count, 'en', { notation: 'compact', maximumFractionDigits: 0 });
  }
}

/** The name of a territory, written on the map near by; the marks and the list say it to everybody else. */
export function drawName({ name }: Mark, known: HTMLElement | undefined): HTMLElement {
  return (
    known ?? createElement('span', { class: 'map-name', dir: 'auto', 'aria-hidden': 'true' }, name)
  );
}
