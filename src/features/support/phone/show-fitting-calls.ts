import { basePath } from '#base/base-path.ts';
import { readUnkept } from '#base/read-unkept.ts';
import { showSaid } from '#base/show-said.ts';
import type { FitReason } from '#features/fit/compare-fit.ts';
import type { PartnerRecord } from '#features/partners/partner-file.ts';
import { type RankedCall, rankCalls } from '#features/support/phone/rank-calls.ts';
import type { PhoneCalls } from '#features/support/phone-call.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { Text } from '#model/fields/text.ts';
import { isRecordId } from '#model/record-id.ts';

/** What the page knows: sentences in its language, and what vocabularies call their terms. */
export interface FitWords {
  /** The file of all calls, and the folder of their pages. */
  file: string;
  calls: string;
  /** Languages in the order in which texts are looked for. */
  reads: readonly (keyof Text)[];
  /** Between two names. */
  comma: string;
  /** With `{names}`: what fits, what does not, what the call leaves open. */
  fits: Partial<Record<string, string>>;
  misfits: Partial<Record<string, string>>;
  unsaid: string;
  fields: Partial<Record<string, string>>;
  names: Readonly<Record<string, string>>;
}

/** Says which calls fit the association with an id, and what does not fit. */
export async function showFittingCalls(id: string): Promise<void> {
  if (!isRecordId(id)) return showSaid('unknown');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a, [data-partners]'))
    link.search = location.search;
  const words: FitWords = JSON.parse(document.getElementById('fit-words')?.textContent as string);
  const [own, file] = await Promise.all([
    readUnkept<PartnerRecord>(`${basePath}/data/associations/${encodeURIComponent(id)}.json`),
    readUnkept<PhoneCalls>(words.file),
  ]);
  if (typeof own === 'number') return showSaid(own === 404 ? 'unknown' : 'lost');
  showOwn(own, words);
  if (typeof file === 'number') return showSaid('lost', own.isSensitive && 'sensitive');
  const ranked = rankCalls(own.record, file, readCountryDay());
  for (const [name, calls] of Object.entries(ranked)) showList(name, calls, words);
  showSaid(!ranked.fits.length && 'nobody', own.isSensitive && 'sensitive');
}

function showOwn({ record: { id, name }, isSensitive }: PartnerRecord, { reads }: FitWords): void {
  const link = document.querySelector('[data-whose]') as HTMLAnchorElement;
  const lang = reads.find((each) => name[each]) as keyof Text;
  link.href += `${id}/`;
  link.dir = 'auto';
  link.lang = lang;
  link.textContent = name[lang] ?? id;
  if (!isSensitive) return;
  document.documentElement.dataset.sensitive = '';
  void import('#features/help/phone/leave-page.ts');
}

function showList(name: string, calls: readonly RankedCall[], words: FitWords): void {
  const list = document.querySelector(`[data-list="${name}"]`) as HTMLElement;
  list.replaceChildren(...calls.map((each) => drawCall(each, words)));
  const around = list.closest<HTMLElement>('[data-around]');
  if (around) around.hidden = calls.length === 0;
}

function drawCall({ call, reasons, against, unsaid }: RankedCall, words: FitWords): HTMLElement {
  const blank = document.querySelector('template') as HTMLTemplateElement;
  const item = (blank.content.cloneNode(true) as Element).firstElementChild as HTMLElement;
  const title = item.querySelector('a') as HTMLAnchorElement;
  title.href = `${words.calls}${call.id}/`;
  title.textContent = call.title;
  title.dir = 'auto';
  if (call.lang) title.lang = call.lang;
  const meta = item.querySelector('[data-meta]') as HTMLElement;
  meta.textContent = [call.funders, call.amounts, ...call.marks].filter(Boolean).join(' · ');
  const state = item.querySelector('[data-state]') as HTMLElement;
  state.textContent = call.says.text;
  state.className = `tag is-${call.says.look}`;
  if (call.says.lang) state.lang = call.says.lang;
  for (const [key, value] of Object.entries(call.says.later)) state.setAttribute(key, `${value}`);
  item.querySelector('[data-reasons]')?.append(
    ...reasons.map((reason) => drawReason('fits', words.fits, reason, words)),
    ...against.map((reason) => drawReason('misfits', words.misfits, reason, words)),
    ...(unsaid.length > 0
      ? [
          drawLine(
            'unsaid',
            fill(
              words.unsaid,
              unsaid.map((kind) => words.fields[kind] ?? kind),
              words,
            ),
          ),
        ]
      : []),
  );
  return item;
}

function drawReason(
  look: string,
  said: FitWords['fits'],
  { kind, ids }: FitReason,
  words: FitWords,
) {
  return drawLine(
    look,
    fill(
      said[kind] ?? '{names}',
      ids.map((id) => words.names[id] ?? id),
      words,
    ),
  );
}

function drawLine(look: string, text: string): HTMLElement {
  const line = document.createElement('li');
  line.className = look;
  line.textContent = text;
  return line;
}

function fill(sentence: string, names: readonly string[], { comma }: FitWords): string {
  return sentence.replace('{names}', () => names.join(comma));
}
