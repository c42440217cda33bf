import type { RecordFile } from '#features/proposals/form/record-file.ts';
import type { Locale } from '#model/locales.ts';
import { fillRecord } from './fill-record.ts';

/**
 * Makes the one form of a page that of the record behind `?id=`, and says so by an event, `filled`. Until
 * the file of the record has said that it is not sensitive, the forms stay as they came: without
 * `autocomplete`, and nothing of them is kept.
 */
export async function openCorrection(): Promise<void> {
  const id = new URLSearchParams(location.search).get('id');
  const place = document.querySelector<HTMLElement>('[data-whose]');
  if (!id || !place) return;
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-proposal]')];
  for (const form of forms) form.inert = true;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
    link.search = location.search;
  // A browser may keep files, and does not know which of them are about sensitive records.
  const path = `${place.dataset.files}${encodeURIComponent(id)}.json`;
  const file = await fetch(path, { cache: 'no-store' })
    .then((answer) => (answer.ok ? answer.json() : answer.status))
    .catch(() => 0);
  const trouble =
    typeof file !== 'number'
      ? showRecord(place, forms, id, file)
      : askWhich(forms, id, file === 404 ? 'unknown' : 'lost');
  for (const each of document.querySelectorAll<HTMLElement>('[data-trouble]'))
    each.hidden = each.dataset.trouble !== trouble;
  for (const form of forms) form.inert = false;
  dispatchEvent(new Event('filled'));
}

/** The form stays blank, and goes out with what the address said. */
function askWhich(forms: readonly HTMLFormElement[], id: string, trouble: string): string {
  for (const form of forms) set(form, 'x-which', 'defaultValue', id);
  return trouble;
}

/** @returns what is to be said besides */
function showRecord(
  { dataset, firstElementChild }: HTMLElement,
  forms: readonly HTMLFormElement[],
  id: string,
  file: RecordFile,
): string | undefined {
  const { isSensitive, record, version, withheld } = file;
  const { reads, subject } = dataset as Record<'reads' | 'subject', string>;
  const order = [location.pathname.split('/')[1], ...reads.split(' ')] as [Locale, ...Locale[]];
  const name = order.map((lang) => record.name[lang]).find(Boolean) ?? id;
  const link = firstElementChild as HTMLAnchorElement;
  link.href += `${id}/`;
  link.innerHTML = '<bdi>';
  (link.firstChild as Element).textContent = name;
  document.title = document.title.replace('·', () => `· ${name} ·`);
  nameInMessages(
    subject.replace('{name}', () => name),
    id,
  );
  for (const form of forms) {
    form.querySelector('[data-which]')?.remove();
    set(form, 'x-record', 'value', id);
    set(form, 'x-version', 'value', version ?? '');
    set(form, 'x-all', 'value', '1');
    if (isSensitive) continue;
    form.autocomplete = 'on';
    set(form, 'x-name', 'autocomplete', 'name');
    set(form, 'x-reach', 'autocomplete', 'tel');
  }
  fillRecord(forms.at(-1) as HTMLFormElement, file, order);
  if (isSensitive) showWayOut();
  return withheld && 'withheld';
}

function set<Key extends 'value' | 'defaultValue' | 'autocomplete'>(
  form: HTMLFormElement,
  name: string,
  key: Key,
  value: HTMLInputElement[Key],
): void {
  const field = form.elements.namedItem(name) as HTMLInputElement | null;
  if (field) field[key] = value;
}

/** A mail or a message bears the name of the record and the address of its form, also where nothing else loads. */
function nameInMessages(subject: string, id: string): void {
  const share = document.querySelector('[data-opening]') as HTMLElement;
  const [general = '', address = ''] = share.dataset.opening?.split('\n') ?? [];
  const here = `${address}?id=${id}`;
  share.dataset.opening = `${subject}\n${here}\n`;
  const write = encodeURIComponent;
  for (const key of ['action', 'href'])
    for (const each of document.querySelectorAll(`form[${key}^=mailto],[data-share][${key}]`)) {
      const old = each.getAttribute(key) ?? '';
      const named = old.replaceAll(write(general), write(subject));
      each.setAttribute(key, named.replaceAll(write(address), write(here)));
    }
}

/** What the page of a sensitive subject has from the start: whom to call, and how to leave at once. */
function showWayOut(): void {
  document.documentElement.dataset.sensitive = '';
  for (const id of ['help-now', 'leave-page'])
    document.getElementById(id)?.removeAttribute('hidden');
  void import('#features/help/phone/leave-page.ts');
}
