import { readIds } from './referral-address.ts';
import { sheetChanged, sheetKey } from './sheet-names.ts';

/** The ids on the phone's own sheet; none where the phone keeps nothing. */
export function readReferralIds(): string[] {
  try {
    return readIds(localStorage.getItem(sheetKey) ?? '').ids;
  } catch {
    return [];
  }
}

/**
 * Keeps these ids, and tells the header of the page; other tabs are told by the browser.
 *
 * @returns whether the phone has kept them: not in every private window, nor where there is no room
 */
export function keepReferralIds(ids: readonly string[]): boolean {
  try {
    if (ids.length > 0) localStorage.setItem(sheetKey, ids.join());
    else localStorage.removeItem(sheetKey);
  } catch {
    return false;
  }
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
  try {
    const { name, phone } = JSON.parse(localStorage.getItem(referrerKey) ?? '{}');
    return { name: String(name ?? ''), phone: String(phone ?? '') };
  } catch {
    return { name: '', phone: '' };
  }
}

export function keepReferrer(referrer: Referrer): void {
  try {
    if (referrer.name || referrer.phone)
      localStorage.setItem(referrerKey, JSON.stringify(referrer));
    else localStorage.removeItem(referrerKey);
  } catch {
    // It stands in its fields as long as the page is open.
  }
}

const noteKey = `${sheetKey}-note`;

/** The note is about a person: it stays in this tab, and goes with it. */
export function readNote(): string {
  try {
    return sessionStorage.getItem(noteKey) ?? '';
  } catch {
    return '';
  }
}

export function keepNote(note: string): void {
  try {
    if (note) sessionStorage.setItem(noteKey, note);
    else sessionStorage.removeItem(noteKey);
  } catch {
    // It stands in its field as long as the page is open.
  }
}
