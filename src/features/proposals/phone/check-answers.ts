import { suggestHours } from '#features/proposals/form/suggest-hours.ts';
import type { findRevealing } from '#features/volunteering/phone/find-revealing.ts';
import { openAround } from './keep-draft.ts';
import { sayInPage } from './say-in-page.ts';
import { type FormControl, listControls } from './write-answers.ts';

/** What is to be said of an answer, beside it. */
interface Remark {
  /** The field, or the boxes of which one is needed. */
  at: FormControl | HTMLFieldSetElement;
  key: string;
  value?: string;
  /** Without it nothing can be made of the form at all. */
  isNeeded?: boolean;
  /** It must not go like this, however often somebody presses. */
  isRefused?: boolean;
}

/** Where a form has a part that everybody reads and a private one: what of the first tells who somebody is. */
export const privacy: { findRevealing?: typeof findRevealing } = {};

/** Fewer are left: then they are counted in view of whoever types. Characters. */
const nearTheEnd = 60;

/** Everything that needs a look, in the order of the form, each said beside it. */
export function checkAnswers(form: HTMLFormElement): Remark[] {
  const boxes = [...form.querySelectorAll<HTMLFieldSetElement>('[data-needed]')];
  const remarks = [
    ...listControls(form).flatMap((control) => remark(control)),
    ...boxes.flatMap(remarkBoxes),
  ].sort((one, other) => (isBefore(one.at, other.at) ? -1 : 1));
  if (!remarks.some(({ isRefused }) => isRefused)) remarks.push(...remarkTogether(form));
  for (const each of remarks) show(each);
  const [first] = remarks;
  if (first) {
    openAround(first.at);
    (first.at.querySelector('input') ?? first.at).focus();
  }
  return remarks;
}

/** While one types only the length is counted, and what is right now is no longer remarked. */
export function watchAnswer(target: EventTarget | null): void {
  if (!(target instanceof Element) || !('validity' in target)) return;
  const field = target.closest<HTMLFieldSetElement>('[data-needed]');
  if (field && remarkBoxes(field).length === 0) clear(field);
  const control = target as FormControl;
  const { about } = noteOf(control)?.dataset ?? {};
  const [found] = remark(control, about?.startsWith('personal'));
  // What was asked about hours holds for what stood there.
  if (!found || found.key === 'hours' || found.key !== about) clear(control);
  const left = countLeft(control);
  if (left < 0) show({ at: control, key: 'long', value: String(-left) });
  else if (left < nearTheEnd) write(control, 'left', String(left));
}

/** What somebody has just left is asked about at once, but for what is still empty. */
export function askAbout(target: EventTarget | null): void {
  const [found] = remark(target as FormControl);
  if (found && !found.isNeeded) show(found);
}

/** @param isRead whether the text is read for what tells who somebody is: not with every letter */
function remark(control: FormControl, isRead = true): Remark[] {
  const { validity, value } = control;
  const left = countLeft(control);
  if (validity.valueMissing || (control.required && !value.trim()))
    return [{ at: control, key: 'missing', isNeeded: true }];
  if (validity.badInput) return [{ at: control, key: 'day' }];
  if (validity.typeMismatch) return [{ at: control, key: 'email' }];
  if (left < 0) return [{ at: control, key: 'long', value: String(-left) }];
  const revealing = isRead && remarkRevealing(control, [value]);
  if (revealing) return revealing;
  const hours = 'hours' in control.dataset && suggestHours(value);
  return hours && value !== (control as HTMLTextAreaElement).defaultValue
    ? [{ at: control, key: 'hours', value: hours }]
    : [];
}

function remarkRevealing(at: FormControl, texts: readonly string[]): Remark[] | undefined {
  const found = 'personal' in at.dataset && privacy.findRevealing?.(texts, at.name);
  return found
    ? [{ at, key: `personal-${found.what}`, value: found.said, isRefused: true }]
    : undefined;
}

/** Half of a number in one field, and half in another. */
function remarkTogether(form: HTMLFormElement): Remark[] {
  const all = listControls(form).filter((control) => 'personal' in control.dataset);
  const last = all.at(-1);
  if (all.length < 2 || !last) return [];
  return (
    remarkRevealing(
      last,
      all.map(({ value }) => value),
    ) ?? []
  );
}

function remarkBoxes(at: HTMLFieldSetElement): Remark[] {
  return at.querySelector(':checked') ? [] : [{ at, key: 'missing', isNeeded: true }];
}

function countLeft(control: FormControl): number {
  const { most } = control.dataset;
  return most ? Number(most) - control.value.trim().length : Number.POSITIVE_INFINITY;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function show({ at, key, value = '' }: Remark): void {
  const note = write(at, key, value);
  at.setAttribute('aria-invalid', 'true');
  if (key !== 'hours') return;
  const yes = document.createElement('button');
  yes.type = 'button';
  yes.className = 'button';
  yes.append(sayInPage('yes'));
  yes.addEventListener('click', () => {
    (at as FormControl).value = value;
    at.dispatchEvent(new Event('input', { bubbles: true }));
    clear(at);
    at.focus();
  });
  note.append(' ', yes);
}

/** The line below a field, which whoever hears the page is told as well. */
function write(at: Remark['at'], key: string, value: string): HTMLElement {
  const note = noteOf(at) ?? addNote(at);
  note.classList.toggle('is-problem', key !== 'left');
  // Letters are counted for the eye: a voice says only that there are too many.
  note.setAttribute('role', key === 'left' ? 'none' : 'status');
  note.dataset.about = key;
  note.replaceChildren(sayInPage(key, value));
  return note;
}

let count = 0;

function addNote(at: Remark['at']): HTMLElement {
  const note = document.createElement('div');
  count += 1;
  note.id = `note-${count}`;
  note.className = 'answer-note';
  at.setAttribute('aria-describedby', note.id);
  if (at instanceof HTMLFieldSetElement) at.querySelector('legend')?.after(note);
  else (at.closest('label') ?? at).after(note);
  return note;
}

function noteOf(at: Remark['at']): HTMLElement | null {
  const id = at.getAttribute('aria-describedby');
  return id ? document.getElementById(id) : null;
}

/** What was remarked on answers that are erased goes with them. */
export function clearRemarks(form: HTMLFormElement): void {
  for (const at of form.querySelectorAll<Remark['at']>('[aria-invalid], [aria-describedby^=note-]'))
    clear(at);
}

function clear(at: Remark['at']): void {
  noteOf(at)?.remove();
  at.removeAttribute('aria-describedby');
  at.removeAttribute('aria-invalid');
}
