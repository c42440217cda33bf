import type { CorrectionFile } from '#features/proposals/form/correction-file.ts';
import type { Locale } from '#model/locales.ts';
import { fillRecord } from './fill-record.ts';

/**
 * Makes the one form of a page that of the record behind `?id=`, and says so by an event, `filled`. Until
 * the file of the record has said that it is not sensitive, the forms stay as they came: without
 * `autocomplete`, and nothing of them is kept. Sensitive records have a page of their own.
 */
export async function openCorrection(): Promise<void> {
  const { search, hash } = location;
  const id = new URLSearchParams(search).get('id');
  const place = document.querySelector('[data-whose]') as HTMLElement;
  if (!id) return;
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-proposal]')];
  for (const form of forms) form.inert = true;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a,[data-for]'))
    link.search = search;
  // A browser may keep files, and does not know which of them are about sensitive records.
  // Some collections have a file for several records, named after the last letters of their ids.
  const { dataset } = place;
  const name = encodeURIComponent(id.slice(-(dataset.tail as string)));
  const found = await fetch(`${dataset.files}${name}.json`, { cache: 'no-store' })
    .then((answer) => (answer.ok ? answer.json() : answer.status === 404))
    .catch(() => false);
  const file = found[id] ?? found;
  // The form of sensitive records shows whom to call, and how to leave, from the start.
  if (file.isSensitive && !('sensitive' in document.documentElement.dataset))
    return location.replace(`sensitive/${search}${hash}`);
  const said: readonly unknown[] = file.record
    ? showRecord(place, forms, id, file)
    : [file ? 'unknown' : 'lost'];
  // Such a form stays blank, and goes out with what the address said.
  if (!file.record) for (const form of forms) set(form, 'x-which', id);
  for (const each of document.querySelectorAll<HTMLElement>('[data-said]'))
    each.hidden = !said.includes(each.dataset.said);
  for (const form of forms) form.inert = false;
  dispatchEvent(new Event('filled'));
}

/** @returns what is to be said besides */
function showRecord(
  place: HTMLElement,
  forms: readonly HTMLFormElement[],
  id: string,
  file: CorrectionFile,
): unknown[] {
  const { isSensitive, record, version = '', withheld, gaps = [] } = file;
  const locales = place.dataset.reads?.split(' ') as [Locale, ...Locale[]];
  const name = locales.map((lang) => record.name?.[lang]).find((each) => each) ?? id;
  const link = place.firstElementChild as HTMLAnchorElement;
  link.href += `${id}/`;
  (link.firstElementChild as Element).textContent = name;
  document.title = document.title.replace('·', () => `· ${name} ·`);
  for (const form of forms) {
    form.querySelector('[data-which]')?.remove();
    set(form, 'x-record', id);
    set(form, 'x-version', version);
    set(form, 'x-all', '1');
    if (!isSensitive) form.autocomplete = 'on';
  }
  fillRecord(forms.at(-1) as HTMLFormElement, file, locales);
  return [withheld && 'withheld', ...gaps];
}

/** What stands in a field before anybody types; what a field that is not seen carries is the same. */
function set(form: HTMLFormElement, name: string, value: string): void {
  form.querySelector(`[name=${name}]`)?.setAttribute('value', value);
}
