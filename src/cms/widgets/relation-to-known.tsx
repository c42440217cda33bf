import DecapCmsWidgetRelation from 'decap-cms-widget-relation';
import type { ComponentProps } from 'react';
import { type KnownRecord, loadNames } from '#cms/names.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { pickText } from '#i18n/said.ts';
import type { Collection } from '#schemas/collections.ts';
import { foldText } from '#search/fold-text.ts';

interface Hit {
  data: { id: string; label: string };
}

const Control = DecapCmsWidgetRelation.controlComponent;
const none: never[] = [];

/**
 * Decap’s list of records to pick from, asked of the names that the build wrote: found in every
 * language and spelling, without a request for each record.
 */
export function RelationToKnown(props: ComponentProps<typeof Control>) {
  const answers = { query: findKnown, queryHits: none };
  return <Control {...props} {...answers} />;
}

async function findKnown(
  _: string,
  collection: Collection,
  __: string[],
  term: string,
  ___?: string,
  limit?: number,
): Promise<{ payload: { hits: Hit[] } }> {
  const language = document.documentElement.lang as IssueLocale;
  const wanted = foldText(term);
  const known = Object.entries(await loadNames(collection));
  const hits = known
    .filter(([id, record]) => !wanted || foldEverything(id, record).includes(wanted))
    .map(([id, { name }]) => ({ data: { id, label: pickText(name, language)?.text ?? id } }));
  const inOrder = new Intl.Collator(language).compare;
  hits.sort((a, b) => inOrder(a.data.label, b.data.label));
  return { payload: { hits: hits.slice(0, limit) } };
}

function foldEverything(id: string, { name }: KnownRecord): string {
  return [id, ...Object.values(name ?? {})].map((text) => foldText(text ?? '')).join(' ');
}
