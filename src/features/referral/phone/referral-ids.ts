import { readStored, readStoredJson, store } from '#base/phone-storage.ts';
import { readIds } from './referral-address.ts';
import { sheetChanged, sheetKey } from './sheet-names.ts';

/** The ids on the phone's own sheet; none where the phone keeps nothing. */
export function readReferralIds(): string[] {
  return readIds(readStored('localStorage', sheetKey) ?? '').ids;
}

/**
 * Keeps these ids, and tells the header of the page; other tabs are told by the browser.
 *
 * @returns whether the phone has kept them: not in every private window, nor where there is no room
 */
export function keepReferralIds(ids: readonly string[]): boolean {
  if (!store('localStorage', sheetKey, ids.join())) return false;
  dispatchEvent(new Event(sheetChanged));
  return true;
}

/** Who refers, and the telephone where they are asked back: theirs, and so for every sheet that they make. */
export interface Referrer {
  name: string;
  phone: string;
}

const referrerKey = `${sheetKey}-by`;

/** It is on this phone only: in no address, in no message. Erasing all that the site keeps erases it. */
export function readReferrer(): Referrer {
  const kept = readStoredJson<Partial<Referrer>>(referrerKey);
  return { name: String(kept?.name ?? ''), phone: String(kept?.phone ?? '') };
}

/** Where the phone keeps nothing, it stands in its fields as long as the page is open. */
export function keepReferrer(referrer: Referrer): void {
  const isEmpty = !referrer.name && !referrer.phone;
  store('localStorage', referrerKey, isEmpty ? undefined : JSON.stringify(referrer));
}

const noteKey = `${sheetKey}-note`;

/** The note is about a person: it stays in this tab, and goes with it. */
export function readNote(): string {
  return readStored('sessionStorage', noteKey) ?? '';
}

export function keepNote(note: string): void {
  store('sessionStorage', noteKey, note);
}
