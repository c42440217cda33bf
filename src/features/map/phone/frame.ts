import { localeEntry } from '#model/locales.ts';
import type { MapProps } from './map-props.ts';

/** The elements around and in the map. */
export interface Frame {
  root: HTMLElement;
  canvas: HTMLElement;
  status: HTMLElement;
  alert: HTMLElement;
  sheet: HTMLElement;
  legend: HTMLElement;
  foot: HTMLElement;
  list: HTMLElement;
  tools: { in: HTMLElement; out: HTMLElement; whole: HTMLElement; abroad: HTMLElement };
}

type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element; text is always text. An attribute that is `undefined` or `false` is left out. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

export function buildFrame({ texts, lang, locale, countries }: MapProps): Frame {
  const tool = (name: string, text: string, sign?: string) =>
    createElement(
      'button',
      { type: 'button', class: `map-tool is-${name}`, 'aria-label': sign && text },
      sign ?? text,
    );
  const tools = {
    in: tool('in', texts.zoomIn, '+'),
    out: tool('out', texts.zoomOut, '−'),
    whole: tool('whole', texts.whole),
    abroad: tool('abroad', texts.abroad),
  };
  tools.abroad.hidden = countries.length === 0;
  const listId = 'map-list';
  // Leaflet counts pixels from the left in every language.
  const canvas = createElement('div', {
    class: 'map-canvas',
    dir: 'ltr',
    tabindex: '0',
    role: 'region',
    'aria-label': texts.label,
  });
  const stage = createElement('div', { class: 'map-stage' }, canvas);
  const bar = createElement(
    'div',
    { class: 'map-tools' },
    tools.in,
    tools.out,
    tools.whole,
    tools.abroad,
  );
  const frame = {
    canvas,
    tools,
    status: createElement('p', { class: 'map-status', role: 'status' }),
    alert: createElement('div', { class: 'map-alert', role: 'alert' }),
    sheet: createElement('section', { class: 'map-sheet', tabindex: '-1', hidden: true }),
    legend: createElement('div', { class: 'map-legend' }),
    foot: createElement('div', { class: 'map-foot' }),
    list: createElement('ul', { class: 'map-list', id: listId, tabindex: '-1' }),
  };
  const skip = createElement('a', { class: 'map-skip', href: `#${listId}` }, texts.skip);
  skip.addEventListener('click', (event) => {
    // The address stays: `#map` opens the map, and the list is a part of it.
    event.preventDefault();
    frame.list.focus();
  });
  const aside = createElement(
    'div',
    { class: 'map-aside' },
    createElement('h3', {}, texts.list),
    frame.status,
    createElement('p', { class: 'map-column soft', 'aria-hidden': 'true' }, texts.associations),
    frame.list,
  );
  const main = createElement(
    'div',
    { class: 'map-main' },
    skip,
    bar,
    createElement('p', { class: 'map-fingers soft' }, texts.fingers),
    stage,
    frame.alert,
    frame.sheet,
    frame.legend,
    frame.foot,
  );
  const { tag, dir } = localeEntry(lang);
  const own = lang === locale ? {} : { lang: tag, dir };
  return { ...frame, root: createElement('div', { class: 'map-frame', ...own }, main, aside) };
}
