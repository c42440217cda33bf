import { rememberSent } from '#features/offline/phone/sent-draft.ts';
import { checkAnswers } from './check-answers.ts';
import { copyText, showText } from './copy-text.ts';
import { giveReference } from './give-reference.ts';
import { isKept, nameDraft } from './keep-draft.ts';
import type { linkToAssociation, previewParts } from './new-record-parts.ts';
import { sayInPage } from './say-in-page.ts';
import { listChanges, writeAnswers } from './write-answers.ts';

/** Longer ones do not open on many phones, or lose their end. Characters of the whole address. */
const longestMail = 2000;
/** GitHub and WhatsApp answer a longer address with an error. Characters. */
const longestLink = 8000;

/** Everybody can read an issue: who sends it is not said there. */
const unpublished = ['x-name', 'x-reach'];

/** By whom; unconfirmed: nobody knows whether a mail or a message went out. */
type Sent = 'held' | 'by the host' | 'unconfirmed';

/** The ways that the answers of a form can go. Each asks once about what needs a look. */
export class Sending {
  /** Shows the parts of a form of which one is private, where there is such a form. */
  previewParts: typeof previewParts | undefined;
  /** The form of an association that is not listed yet, where a form may name one. */
  linkToAssociation: typeof linkToAssociation | undefined;
  private readonly place: HTMLElement;
  private readonly asked = new Set<string>();

  /** @param place the part of the page below the form, with its other ways */
  constructor(place: HTMLElement) {
    this.place = place;
  }

  /** Sends a form by a script, where its host does not take it itself. */
  submit(form: HTMLFormElement, pressed: HTMLButtonElement | null): Sent {
    if (!this.mayGo(form, pressed)) return 'held';
    const host = form.getAttribute('action');
    const mail = form.querySelector('[formaction]')?.getAttribute('formaction');
    const reference = giveReference(form, pressed);
    if (host) {
      if (isKept(form)) rememberSent(nameDraft(form));
      form.setAttribute('action', host.replace(/#.*|$/, `#${reference}`));
      return 'by the host';
    }
    const text = this.write(form, pressed);
    if (mail) {
      if (!this.openMail(mail, text)) return 'held';
      this.tellReference(form, reference);
      return 'unconfirmed';
    }
    const whatsapp = this.link('whatsapp');
    const issues = this.link('github');
    if (!whatsapp && !issues) {
      void this.copy(text);
      return 'unconfirmed';
    }
    const address = whatsapp
      ? this.toWhatsapp(whatsapp, text)
      : this.toIssue(issues as HTMLAnchorElement, form, pressed);
    if (!address) return 'held';
    this.tellReference(form, reference);
    if (whatsapp) location.href = address;
    else open(address, '_blank', 'noopener');
    return 'unconfirmed';
  }

  async copy(text: string): Promise<void> {
    const isCopied = await copyText(text, this.place);
    this.say(isCopied ? 'copied' : 'refused');
  }

  /** Gives a link what it opens. @returns whether it may be followed */
  follow(way: string, form: HTMLFormElement): boolean {
    const link = this.link(way);
    if (!link || !this.mayGo(form, null)) return false;
    const reference = giveReference(form, null);
    const address =
      way === 'github'
        ? this.toIssue(link, form, null)
        : this.toWhatsapp(link, this.write(form, null));
    if (!address) return false;
    link.href = address;
    this.tellReference(form, reference);
    return true;
  }

  write(form: HTMLFormElement, pressed: HTMLButtonElement | null, without?: string[]): string {
    return `${this.place.dataset.opening}${writeAnswers(form, pressed, without)}`;
  }

  /** What is needed must be there; whatever else is odd goes as it is, once it was asked about. */
  mayGo(form: HTMLFormElement, pressed: HTMLButtonElement | null): boolean {
    this.find('status')?.replaceChildren();
    // The report in two taps that an association has closed needs nothing else, but a blank form: which one is meant.
    if (pressed?.name && form.checkValidity()) return true;
    const held = holdBack(checkAnswers(form), isBlank(form), () =>
      this.isAsked(this.write(form, pressed)),
    );
    if (held) this.say(held);
    return !held && !this.isPreviewed(form);
  }

  /** What has a private part goes with the second press: the first shows what everybody will see. */
  private isPreviewed(form: HTMLFormElement): boolean {
    const preview = this.previewParts?.(form);
    if (!preview || this.isAsked(`preview ${preview.textContent}`)) return false;
    this.find('status')?.replaceChildren(preview);
    this.find('status')?.scrollIntoView({ block: 'center' });
    return true;
  }

  /** The reference of what just went, and the form of the association that it waits for. */
  tellReference(form: HTMLFormElement, reference: string): void {
    const status = this.find('status');
    status?.append(' ', sayInPage('reference', reference));
    const link = this.linkToAssociation?.(form, reference);
    if (link) status?.append(' ', link);
  }

  say(key: string): void {
    this.find('status')?.replaceChildren(sayInPage(key));
  }

  private openMail(to: string, text: string): boolean {
    const address = `${to}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
    if (address.length > longestMail && !this.isAsked(`mail ${text}`)) {
      this.say('longMail');
      this.find('status')?.scrollIntoView({ block: 'center' });
      return false;
    }
    location.href = address;
    return true;
  }

  private toIssue(
    link: HTMLAnchorElement,
    form: HTMLFormElement,
    pressed: HTMLButtonElement | null,
  ): string | undefined {
    const [base = ''] = link.href.split('&body=');
    return this.fit(base, '&body=', this.write(form, pressed, unpublished));
  }

  private toWhatsapp(link: HTMLAnchorElement, text: string): string | undefined {
    return this.fit(link.href.replace(/\?.*/, ''), '?text=', text);
  }

  /** An address with the text in it. Where that would be too long the text is shown first, to be pasted there. */
  private fit(base: string, name: string, text: string): string | undefined {
    const address = `${base}${name}${encodeURIComponent(text)}`;
    if (address.length <= longestLink) return address;
    if (this.isAsked(`${base} ${text}`)) return base;
    showText(text, this.place);
    this.say('longLink');
    return;
  }

  /** The second time. */
  private isAsked(about: string): boolean {
    const isKnown = this.asked.has(about);
    this.asked.add(about);
    return isKnown;
  }

  private link(way: string): HTMLAnchorElement | null {
    return this.place.querySelector(`a[data-share=${way}]`);
  }

  private find(role: string): HTMLElement | null {
    return this.place.querySelector(`[role=${role}]`);
  }
}

/**
 * Why a form does not go yet; nothing where it does.
 *
 * @param wasAsked whether the same was asked about before; asking counts
 */
export function holdBack(
  remarks: readonly { isNeeded?: boolean; isRefused?: boolean }[],
  isEmpty: boolean,
  wasAsked: () => boolean,
): 'empty' | 'incomplete' | 'look' | 'revealing' | undefined {
  if (remarks.some(({ isNeeded }) => isNeeded)) return 'incomplete';
  if (remarks.some(({ isRefused }) => isRefused)) return 'revealing';
  if (remarks.length === 0) return isEmpty ? 'empty' : undefined;
  return wasAsked() ? undefined : 'look';
}

/** Whether a form holds nothing but, perhaps, who sends it. */
function isBlank(form: HTMLFormElement): boolean {
  return listChanges(form).every(([name]) => unpublished.includes(name));
}
