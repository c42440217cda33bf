import { loadNames } from '#cms/names.ts';
import { foldText } from '#features/search/phone/analysis/fold-text.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Collection } from '#model/collections.ts';
import type { Text } from '#model/fields/text.ts';

interface Choice {
  id: string;
  names: Text;
  /** What tells it from another of the same name: the province of a commune. */
  within?: Text;
}

/** An answer in the form of Decap's own, for a list to pick from. */
export interface KnownHits {
  payload: { hits: { data: { id: string; label: string } }[] };
}

/**
 * Answers a list to pick from out of the names that the build wrote: found in every language and
 * spelling, without a request for each record.
 *
 * @param part `communes` for the communes of all provinces
 */
export async function findKnown(
  _field: string,
  collection: Collection,
  _searched: readonly string[],
  term: string,
  part?: string,
): Promise<KnownHits> {
  const language = document.documentElement.lang as IssueLocale;
  const wanted = foldText(term);
  const choices = part === 'communes' ? await listCommunes() : await listRecords(collection);
  const inOrder = new Intl.Collator(language).compare;
  const hits = choices
    .filter((choice) => !wanted || foldNames(choice).includes(wanted))
    .map((choice) => ({ data: { id: choice.id, label: nameChoice(choice, language) } }))
    .sort((a, b) => inOrder(a.data.label, b.data.label));
  return { payload: { hits } };
}

async function listRecords(collection: Collection): Promise<Choice[]> {
  const known = Object.entries(await loadNames(collection));
  return known.map(([id, { name = {} }]) => ({ id, names: name }));
}

async function listCommunes(): Promise<Choice[]> {
  const provinces = Object.values(await loadNames('provinces'));
  return provinces.flatMap(({ name: within = {}, communes = [] }) =>
    communes.map(({ code, name }) => ({ id: code, names: name, within })),
  );
}

function nameChoice({ id, names, within }: Choice, language: IssueLocale): string {
  const name = resolveText(names, language)?.text ?? id;
  const place = resolveText(within, language)?.text;
  return place ? `${name} · ${place}` : name;
}

function foldNames({ id, names }: Choice): string {
  return [id, ...Object.values(names)].map((text) => foldText(text ?? '')).join(' ');
}
