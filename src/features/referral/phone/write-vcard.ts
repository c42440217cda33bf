import type { ContactCard } from './read-contacts.ts';

/**
 * A contact as every telephone reads it: vCard 3.0 in UTF-8, for many that are in use do not know 4.0.
 * Lines end with CR LF and are folded before their 75th byte. https://www.rfc-editor.org/rfc/rfc2426
 */
export function writeVcard({ names, phones, emails, address, url }: ContactCard): string {
  const [name = '', ...others] = names.map(escapeText);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `N:${name};;;;`,
    `ORG:${name}`,
    others.length > 0 && `NICKNAME:${others.join()}`,
    ...phones.map((phone) => `TEL;TYPE=WORK,VOICE:${escapeText(phone)}`),
    ...emails.map((email) => `EMAIL;TYPE=INTERNET:${escapeText(email)}`),
    // The parts of an address are not told apart: all of it stands where the street does.
    address && `ADR;TYPE=WORK:;;${escapeText(address)};;;;`,
    `URL:${url}`,
    'END:VCARD',
  ];
  return lines
    .filter((line) => typeof line === 'string')
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/(?<!\s)\s*\n\s*/g, '\\n');
}

/** Cuts between letters, never within one. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (bytes + length > 74) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += letter;
    bytes += length;
  }
  return folded;
}
