import { basePath } from '#base/base-path.ts';
import { readUnkept } from '#base/read-unkept.ts';
import type { FirstContact } from '#directory/first-contact.ts';
import type { PartnerRecord } from '#features/partners/partner-file.ts';
import type { Text } from '#model/fields/text.ts';
import { type PartnerWords, pickText } from './partner-words.ts';

interface Draft {
  /** Of the association that is written to. */
  id: string;
  name: Text;
  /** Of the one that writes. */
  own: Text;
  /** What the message is about, by name. */
  what: string;
  words: PartnerWords;
}

/** Fills the box of a first message, once somebody opens it, with what there is to say and the ways to send it. */
export async function openMessage(box: HTMLElement, draft: Draft): Promise<void> {
  const { id, name, own, what, words } = draft;
  const page = (document.querySelector('[data-whose]') as HTMLAnchorElement).href;
  const values = { own: pickText(own, words), other: pickText(name, words), what, page };
  const read = await readUnkept<PartnerRecord>(`${basePath}/data/associations/${id}.json`);
  const isLost = typeof read === 'number';
  fillMessageBox(box, isLost ? undefined : read.reach, {
    subject: fill(words.subject, values),
    text: fill(words.message, values),
  });
  const trouble = box.querySelector(isLost ? '[data-no-way]' : '[data-lost]');
  trouble?.toggleAttribute('hidden', true);
  if (isLost) box.querySelector('[data-lost]')?.removeAttribute('hidden');
}

/** Names may have what looks like a place to fill: each is filled once. */
function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, key) => values[key] ?? place);
}

/** Puts a first message into its box, and makes each way to send it carry what the box says. */
export function fillMessageBox(
  box: HTMLElement,
  reach: FirstContact | undefined,
  { subject, text }: { subject: string; text: string },
): void {
  const field = box.querySelector('textarea');
  if (!field) return;
  // Whoever began to write before the ways came keeps what they wrote.
  field.value ||= text;
  const fillLinks = () => {
    for (const link of box.querySelectorAll<HTMLAnchorElement>('a[data-by]')) {
      const href = addressMessage(link.dataset.by, reach, subject, field.value);
      link.hidden = !href;
      if (href) link.href = href;
    }
  };
  field.addEventListener('input', fillLinks);
  fillLinks();
  const isReachable = box.querySelector('a[data-by]:not([hidden])');
  box.querySelector('[data-no-way]')?.toggleAttribute('hidden', Boolean(isReachable));
}

/** Where a message goes, with its text; nothing where the association does not answer that way. */
export function addressMessage(
  by: string | undefined,
  { email, whatsapp, sms }: FirstContact = {},
  subject: string,
  text: string,
): string | undefined {
  const said = encodeURIComponent(text);
  if (by === 'email' && email)
    return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${said.replaceAll('%0A', '%0D%0A')}`;
  if (by === 'whatsapp' && whatsapp) return `https://wa.me/${whatsapp.slice(1)}?text=${said}`;
  // https://www.rfc-editor.org/rfc/rfc5724
  return by === 'sms' && sms ? `sms:${sms}?body=${said}` : undefined;
}
