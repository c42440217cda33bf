import { reportBug } from '#base/report-bug.ts';
import { sayInPage } from './say-in-page.ts';

/** Copies a text, or shows it selected where the browser does not let a page copy. */
export async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // Some browsers have no clipboard for pages, those inside other apps refuse it.
    if (navigator.clipboard) reportBug(error);
    showText(text, place);
    return false;
  }
}

/** A text in a field below, selected: whoever holds the phone can copy it. */
export function showText(text: string, place: HTMLElement): void {
  const field = place.querySelector('textarea') ?? addField(place);
  field.value = text;
  field.focus();
  field.select();
}

function addField(place: HTMLElement): HTMLTextAreaElement {
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  label.className = 'shown-text';
  field.readOnly = true;
  field.rows = 8;
  field.dir = 'auto';
  label.append(sayInPage('text'), field);
  place.append(label);
  return field;
}
