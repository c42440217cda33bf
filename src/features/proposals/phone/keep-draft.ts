import { draftPrefix } from '#features/offline/phone/drafts.ts';
import { type Answer, answer, listChanges, listControls } from './write-answers.ts';

interface Draft {
  /** Of the page, for the list of what is on the phone. */
  title: string;
  /** Of the record that the form showed. */
  version: string;
  answers: Answer[];
}

export function nameDraft(form: HTMLFormElement): string {
  const forms = [...document.querySelectorAll('form.propose')];
  return `${draftPrefix}${location.pathname} ${forms.indexOf(form)}`;
}

/**
 * Whether what is typed may stay on the phone. Somebody in danger may share it: nothing stays of a form
 * about a sensitive record, nor of what somebody says is missing, which may be what they need.
 */
export function isKept(form: HTMLFormElement): boolean {
  const isSensitive = document.documentElement.hasAttribute('data-sensitive');
  return !isSensitive && !form.querySelector('[type=hidden][name=x-report]');
}

/** @returns whether something is kept now; a browser may not allow it, or its memory may be full */
export function saveDraft(form: HTMLFormElement): boolean {
  if (!isKept(form)) return false;
  const title = document.title.replace(/ · [^·]*$/, '');
  const draft: Draft = { title, version: readVersion(form), answers: listChanges(form) };
  try {
    if (draft.answers.length === 0) localStorage.removeItem(nameDraft(form));
    else localStorage.setItem(nameDraft(form), JSON.stringify(draft));
    return draft.answers.length > 0;
  } catch {
    return false;
  }
}

export function findDraft(form: HTMLFormElement): Draft | undefined {
  try {
    return JSON.parse(localStorage.getItem(nameDraft(form)) ?? 'null') ?? undefined;
  } catch {
    return;
  }
}

export function eraseDraft(form: HTMLFormElement): void {
  try {
    localStorage.removeItem(nameDraft(form));
  } catch {
    // What cannot be reached was never kept.
  }
}

/**
 * Fills a form in again. The places of a list may mean others once the record has changed: then
 * nothing is filled in, and whoever typed it puts it where it belongs.
 *
 * @returns whether the form shows it
 */
export function restoreDraft(form: HTMLFormElement, { version, answers }: Draft): boolean {
  if (version !== readVersion(form)) return false;
  const controls = new Map(listControls(form).map((control) => [control.name, control]));
  for (const [name, value] of answers) {
    const control = controls.get(name);
    if (!control) continue;
    answer(control, value);
    openAround(control);
  }
  return true;
}

/** Opens every part around something of the form. */
export function openAround(element: Element): void {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

function readVersion(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>('[name=x-version]')?.value ?? '';
}
