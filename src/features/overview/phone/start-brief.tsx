import { createRoot } from 'react-dom/client';
import { reportBug } from '#base/report-bug.ts';
import { loadJson } from '#features/map/phone/load-json.ts';
import type { BriefProps } from '#features/overview/brief-props.ts';
import { Localized } from '#site/views/localized.tsx';
import { readBriefAddress } from './brief-address.ts';
import { CellBrief } from './cell-brief.tsx';
import type { RegionFacts } from './region-facts.ts';

/** Draws the brief that the address names; without one the page’s own choice stands. */
export async function startBrief(): Promise<void> {
  const element = document.getElementById('brief');
  const json = document.getElementById('brief-props')?.textContent;
  if (!element || !json) return;
  const props: BriefProps = JSON.parse(json);
  const cell = readBriefAddress(location.search, props);
  const say = (word: 'unknown' | 'loading' | 'failed') => {
    const notice = document.createElement('p');
    notice.className = 'notice';
    createRoot(notice).render(<Localized of={props.words[word]} on={props.locale} />);
    return notice;
  };
  if (!cell) {
    // What can be chosen stays below.
    if (location.search) element.prepend(say('unknown'));
    return;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
    link.search = location.search;
  element.replaceChildren(say('loading'));
  try {
    const facts = await loadJson<RegionFacts>(`${props.reports}${cell.region}.json`);
    element.replaceChildren();
    createRoot(element).render(<CellBrief {...props} {...cell} region={facts} />);
    document.title = `${props.texts.focus[cell.focus]?.name.text} · ${props.texts.provinces[cell.province]?.text}`;
  } catch (error) {
    element.replaceChildren(say('failed'));
    reportBug(error);
  }
}
