import { createRoot } from 'react-dom/client';
import { reportBug } from '#base/report-bug.ts';
import { loadJson } from '#features/map/phone/load-json.ts';
import type { CompareProps } from '#features/overview/compare-props.ts';
import { loadRecord } from '#features/referral/phone/load-record.ts';
import { readReferralIds } from '#features/referral/phone/referral-ids.ts';
import { Localized } from '#site/views/localized.tsx';
import { type ComparedRecords, readCompareAddress } from './compare-address.ts';
import { CompareAssociations, CompareProvinces, isRecord } from './compare-table.tsx';
import type { RegionFacts } from './region-facts.ts';

/** Draws side by side what the address names; where it names nothing the page’s own choice stands. */
export async function startCompare(): Promise<void> {
  const element = document.getElementById('compare');
  const json = document.getElementById('compare-props')?.textContent;
  if (!element || !json) return;
  const props: CompareProps = JSON.parse(json);
  const asked = readCompareAddress(location.search, Object.values(props.regions).flat());
  if (!asked) return offerOwnList();
  // Short enough to be sent on, whatever the form has written.
  const { kind, ids, left, refused } = asked;
  if (left.length + refused.length === 0)
    history.replaceState(history.state, '', `?${kind}=${ids.join()}`);
  element.setAttribute('aria-busy', 'true');
  try {
    const drawn = await load(asked, props);
    element.replaceChildren();
    createRoot(element).render(drawn);
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

async function load(asked: ComparedRecords, props: CompareProps) {
  const { locale, words } = props;
  const { kind, ids, left } = asked;
  const refused = [...asked.refused];
  let table = null;
  let count = 0;
  if (kind === 'provinces') {
    const found = await Promise.all(ids.map((id) => loadProvince(id, props)));
    count = found.length;
    table = <CompareProvinces found={found} props={props} />;
  } else {
    const { signal } = new AbortController();
    const came = await Promise.all(
      ids.map(async (id) => [id, await loadRecord(locale, id, signal)] as const),
    );
    const found = came.flatMap(([id, record]) => (isRecord(record) ? [[id, record] as const] : []));
    refused.push(...came.flatMap(([id, record]) => (isRecord(record) ? [] : [id])));
    count = found.length;
    table = <CompareAssociations found={found} props={props} />;
  }
  const tell = (word: 'few' | 'many' | 'missing', ids: readonly string[] = []) => (
    <p className="notice" role="alert">
      <Localized of={words[word]} on={locale} /> <bdi>{ids.join(' · ')}</bdi>
    </p>
  );
  return (
    <>
      {left.length > 0 && tell('many', left)}
      {refused.length > 0 && tell('missing', refused)}
      {count < 2 ? (
        tell('few')
      ) : (
        <>
          <p className="actions screen-only">
            <button type="button" className="button is-main" onClick={() => print()}>
              <Localized of={words.print} on={locale} />
            </button>
          </p>
          {table}
          {kind === 'provinces' && (
            <p className="soft">
              <Localized of={words.source} on={locale} />
            </p>
          )}
        </>
      )}
    </>
  );
}

async function loadProvince(id: string, { regions, reports }: CompareProps) {
  const [region = ''] = Object.entries(regions).find(([, ids]) => ids.includes(id)) ?? [];
  const { provinces } = await loadJson<RegionFacts>(`${reports}${region}.json`);
  const facts = provinces[id];
  if (!facts) throw new Error(`${region}.json has no ${id}`);
  return [id, facts] as const;
}
