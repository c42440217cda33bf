import { readStored, store } from '#base/phone-storage.ts';

const name = 'sent-draft';

/** The page to which the host leads has no form: it erases what has come. */
export function rememberSent(draft: string): void {
  store('sessionStorage', name, draft);
}

/** On the page of thanks. */
export function forgetSent(): void {
  store('localStorage', readStored('sessionStorage', name) ?? '', undefined);
  store('sessionStorage', name, undefined);
}
