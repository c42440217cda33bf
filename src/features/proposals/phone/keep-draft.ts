import { readStored, readStoredJson, store } from '#base/phone-storage.ts';
import { draftPrefix } from '#features/offline/phone/drafts.ts';
import { addressOfForm, formerAddressOf } from './form-address.ts';
import {
  answer,
  type FormAnswer,
  type FormControl,
  listChanges,
  listControls,
} from './write-answers.ts';

interface Draft {
  /** Of the page, for the list of what is on the phone. */
  title: string;
  /** Of the record that the form showed. */
  version: string;
  answers: readonly FormAnswer[];
  /** Answers for which the form has no place any more, as a text: whoever typed them puts them where they belong. */
  apart?: string | undefined;
}

/** What this page said when it was last kept. The form may be open in another tab as well. */
const saidBefore = new WeakMap<HTMLFormElement, ReadonlyMap<string, string>>();

export function nameDraft(form: HTMLFormElement, address = addressOfForm(form)): string {
  const forms = [...document.querySelectorAll('form[data-proposal]')];
  return `${draftPrefix}${address} ${forms.indexOf(form)}`;
}

/**
 * Whether what is typed may stay on the phone. Somebody in danger may share it: nothing stays of a form
 * about a sensitive record, or one of which nobody knows yet, nor of what somebody says is missing, which
 * may be what they need. Such a form asks the browser, too, to keep nothing.
 */
export function isKept(form: HTMLFormElement): boolean {
  return form.autocomplete !== 'off';
}

/** Takes over what was begun when each record had a page of its own. */
export function adoptDraft(form: HTMLFormElement): void {
  const former = nameDraft(form, formerAddressOf(form));
  const draft = readStored('localStorage', former);
  if (!draft || !isKept(form) || former === nameDraft(form)) return;
  if (!readStored('localStorage', nameDraft(form))) store('localStorage', nameDraft(form), draft);
  store('localStorage', former, undefined);
}

/** @returns whether something is kept now; a browser may not allow it, or its memory may be full */
export function saveDraft(form: HTMLFormElement): boolean {
  if (!isKept(form)) return false;
  const title = document.title.replace(/ · [^·]*$/, '');
  const { answers: kept = [], apart } = findDraft(form) ?? {};
  const ours = new Map(listChanges(form));
  const answers = joinAnswers(new Map(kept), ours, saidBefore.get(form) ?? new Map());
  saidBefore.set(form, ours);
  const draft: Draft = { title, version: readVersion(form), answers, apart };
  const isEmpty = answers.length === 0 && !apart;
  const text = isEmpty ? undefined : JSON.stringify(draft);
  return store('localStorage', nameDraft(form), text) && !isEmpty;
}

/** What this page changed since it was last kept, and whatever else another tab has kept. */
export function joinAnswers(
  kept: ReadonlyMap<string, string>,
  ours: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): FormAnswer[] {
  const names = new Set([...kept.keys(), ...ours.keys()]);
  return [...names].flatMap((name) => {
    const value = (ours.get(name) === before.get(name) ? kept : ours).get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** @returns what is kept, with the answers apart that have no place in the form as it is now */
export function findDraft(form: HTMLFormElement): Draft | undefined {
  const draft = readStoredJson<Draft>(nameDraft(form));
  return draft ? fitDraft(form, draft) : undefined;
}

/** The places of a list may mean others once the record has changed: then nothing is filled in. */
function fitDraft(form: HTMLFormElement, draft: Draft): Draft {
  const controls = indexControls(form);
  const isSame = draft.version === readVersion(form);
  const hasPlace = ([name]: FormAnswer) => isSame && controls.has(name);
  const apart = [
    draft.apart,
    ...draft.answers
      .filter((each) => !hasPlace(each))
      .map(([name, value]) => writeApart(controls.get(name), value)),
  ];
  return {
    ...draft,
    answers: draft.answers.filter(hasPlace),
    apart: apart.filter(Boolean).join('\n') || undefined,
  };
}

/** A box says nothing by its value; a text does without its name. */
function writeApart(control: FormControl | undefined, value: string): string {
  const name = control?.labels?.[0]?.textContent?.trim();
  if (control?.type !== 'checkbox' || !name) return value;
  return `${name} ${value === 'on' ? '✓' : '✗'}`;
}

export function eraseDraft(form: HTMLFormElement): void {
  saidBefore.delete(form);
  store('localStorage', nameDraft(form), undefined);
}

/** Fills a form in again, but for what was typed in it meanwhile. */
export function restoreDraft(form: HTMLFormElement, { answers }: Draft): void {
  const controls = indexControls(form);
  const ours = new Map(listChanges(form));
  const before = new Map(saidBefore.get(form));
  for (const [name, value] of answers) {
    const control = controls.get(name);
    if (!control || ours.get(name) !== before.get(name)) continue;
    answer(control, value);
    openAround(control);
    before.set(name, value);
  }
  saidBefore.set(form, before);
}

/** Opens every part around something of the form. */
export function openAround(element: Element): void {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

function indexControls(form: HTMLFormElement): Map<string, FormControl> {
  return new Map(listControls(form).map((control) => [control.name, control]));
}

function readVersion(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>('[name=x-version]')?.value ?? '';
}
