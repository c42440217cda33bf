import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { reportBug } from '#base/report-bug.ts';
import { loadJson } from '#features/map/phone/load-json.ts';
import type { CompareProps } from '#features/overview/compare-props.ts';
import { type Loaded, loadRecord } from '#features/referral/phone/load-record.ts';
import { readReferralIds } from '#features/referral/phone/referral-ids.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { Localized } from '#site/views/localized.tsx';
import { type ComparedRecords, readCompareAddress } from './compare-address.ts';
import { CompareAssociations, CompareProvinces, isRecord } from './compare-table.tsx';
import type { ComparedProvinces } from './compared-province.ts';

/** Draws side by side what the address names; where it names nothing the page’s own choice stands. */
export async function startCompare(): Promise<void> {
  const element = document.getElementById('compare');
  const json = document.getElementById('compare-props')?.textContent;
  if (!element || !json) return;
  const props: CompareProps = JSON.parse(json);
  const asked = readCompareAddress(location.search, Object.keys(props.texts.provinces));
  if (!asked) return offerOwnList();
  // Short enough to be sent on, whatever the form has written.
  const { kind, ids, left, refused, dropped } = asked;
  if (left.length + refused.length + dropped.length === 0)
    history.replaceState(history.state, '', `?${kind}=${ids.join()}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
    link.search = location.search;
  element.setAttribute('aria-busy', 'true');
  try {
    const { table, notices, names } = await load(asked, props);
    const place = document.createElement('div');
    createRoot(place).render(
      <>
        {notices}
        {table}
      </>,
    );
    // Where nothing can be compared, what can be chosen stays below.
    if (table) element.replaceChildren(place);
    else element.prepend(place);
    if (table) document.title = names.join(' · ');
  } catch (error) {
    element.textContent = props.words.failed.text;
    reportBug(error);
  } finally {
    element.removeAttribute('aria-busy');
  }
}

/** Whoever has chosen associations on this phone can compare them. */
function offerOwnList(): void {
  const link = document.querySelector<HTMLAnchorElement>('#compare-list');
  const ids = readReferralIds();
  if (!link || ids.length < 2) return;
  link.href = `?associations=${ids.slice(0, 4).join()}`;
  link.hidden = false;
}

interface Drawn {
  notices: ReactNode;
  /** Nothing where there are not two of them. */
  table: ReactNode;
  names: string[];
}

async function load(asked: ComparedRecords, props: CompareProps): Promise<Drawn> {
  const { kind, ids, left, refused, dropped } = asked;
  const came = kind === 'provinces' ? await loadProvinces(ids, props) : await loadOf(ids, props);
  const { names, missing, unreachable } = came;
  const isEnough = names.length > 1;
  const notices = [
    tell('many', left, props),
    tell('dropped', dropped, props),
    tell('missing', [...refused, ...missing], props),
    tell('failed', unreachable, props),
    !isEnough && unreachable.length === 0 && tell('few', undefined, props),
  ];
  return { names, notices, table: isEnough && <Comparison props={props} table={came.table} /> };
}

/** A word about ids that are not shown; without ids, the word alone. */
function tell(
  word: 'few' | 'many' | 'missing' | 'dropped' | 'failed',
  ids: readonly string[] | undefined,
  { words, locale }: CompareProps,
): ReactNode {
  return (
    ids?.length !== 0 && (
      <p className="notice" role="alert" key={word}>
        <Localized of={words[word]} on={locale} /> <bdi>{ids?.join(' · ')}</bdi>
      </p>
    )
  );
}

interface Came {
  names: string[];
  missing: readonly string[];
  unreachable: readonly string[];
  table: ReactNode;
}

async function loadProvinces(ids: readonly string[], props: CompareProps): Promise<Came> {
  const provinces = await loadJson<ComparedProvinces>(props.file);
  const found = ids.flatMap((id) => (provinces[id] ? [[id, provinces[id]] as const] : []));
  const table = (
    <>
      <CompareProvinces found={found} props={props} />
      <p className="soft">
        <Localized of={props.words.source} on={props.locale} />
      </p>
    </>
  );
  const names = ids.map((id) => props.texts.provinces[id]?.text ?? id);
  return { names, missing: [], unreachable: [], table };
}

async function loadOf(ids: readonly string[], props: CompareProps): Promise<Came> {
  const { signal } = new AbortController();
  const came = await Promise.all(
    ids.map(async (id) => [id, await loadRecord(props.locale, id, signal)] as const),
  );
  const pick = (what: Loaded) => came.flatMap(([id, record]) => (record === what ? [id] : []));
  const found = came.flatMap(([id, record]) => (isRecord(record) ? [[id, record] as const] : []));
  return {
    names: found.map(([id, { names }]) => names[0]?.text ?? id),
    missing: pick('missing'),
    unreachable: pick('unreachable'),
    table: <CompareAssociations found={found} props={props} />,
  };
}

/** The table, how it is printed, and on paper where it came from. */
function Comparison({
  props: { words, locale },
  table,
}: {
  props: CompareProps;
  table: ReactNode;
}) {
  const { text, lang } = words.printed;
  // From left to right and apart, also within an Arabic sentence.
  const address = `\u2066${location.host}${location.pathname}${location.search}\u2069`;
  return (
    <>
      <p className="actions screen-only">
        <button type="button" className="button is-main" onClick={() => print()}>
          <Localized of={words.print} on={locale} />
        </button>
      </p>
      {table}
      <p className="print-only soft">
        <Localized of={{ text: interpolate(text, { address }), lang }} on={locale} />
      </p>
    </>
  );
}
