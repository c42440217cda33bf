import { reportBug } from '#base/report-bug.ts';
import { askAbout, clearRemarks, privacy, watchAnswer } from './check-answers.ts';
import { showText } from './copy-text.ts';
import { giveReference } from './give-reference.ts';
import {
  adoptDraft,
  eraseDraft,
  findDraft,
  isKept,
  nameDraft,
  restoreDraft,
  saveDraft,
} from './keep-draft.ts';
import { nameInMessages } from './name-in-messages.ts';
import { sayInPage } from './say-in-page.ts';
import { Sending } from './send-form.ts';
import { suggestCountries } from './suggest-countries.ts';
import { isChanged, listChanges, listControls } from './write-answers.ts';

/**
 * Brings the forms of a page to life: what is typed stays on the phone, what needs a look is said
 * beside it, and a short text goes by mail, WhatsApp, GitHub or hand.
 */
async function startForms(forms: readonly HTMLFormElement[], place: HTMLElement): Promise<void> {
  const sending = new Sending(place);
  const holds = (selector: string) => forms.some((form) => form.querySelector(selector));
  // Only few new records need these, before anything is sent.
  await Promise.all([
    holds('[data-private],[name=x-unlisted]') &&
      import('./new-record-parts.ts').then((parts) => Object.assign(sending, parts), reportBug),
    holds('[data-private]') &&
      import('#features/volunteering/phone/find-revealing.ts').then(
        (found) => Object.assign(privacy, found),
        reportBug,
      ),
  ]);
  suggestCountries();
  for (const form of forms) adoptDraft(form);
  nameInMessages(forms.at(-1) as HTMLFormElement, place);
  for (const form of forms) offerSender(form);
  // While this came. What a draft brings back was asked about in its time.
  const typed = forms.flatMap(listControls).filter(isChanged);
  const keeper = new Keeper(forms);
  const whole = forms.at(-1) as HTMLFormElement;
  for (const form of forms) {
    form.addEventListener('input', ({ target }) => {
      keeper.keep(form);
      watchAnswer(target);
    });
    form.addEventListener('change', ({ target }) => {
      keeper.keep(form);
      askAbout(target);
    });
    form.addEventListener('reset', () => clearRemarks(form));
    form.addEventListener('submit', (event) => {
      const sent = sending.submit(form, event.submitter as HTMLButtonElement | null);
      if (sent !== 'by the host') event.preventDefault();
      if (sent === 'unconfirmed') keeper.offerErasing(form);
    });
  }
  for (const control of typed)
    if (control === document.activeElement) watchAnswer(control);
    else askAbout(control);
  for (const link of place.querySelectorAll<HTMLAnchorElement>('a[data-share]'))
    link.addEventListener('click', (event) => {
      if (sending.follow(link.dataset.share ?? '', whole)) keeper.offerErasing(whole);
      else event.preventDefault();
    });
  place.querySelector('[data-share=copy]')?.addEventListener('click', () => {
    if (!sending.mayGo(whole, null)) return;
    const reference = giveReference(whole, null);
    void sending
      .copy(sending.write(whole, null))
      .then(() => sending.tellReference(whole, reference));
    keeper.offerErasing(whole);
  });
}

/** The browser may fill in who sends a form of which it may keep something. */
function offerSender(form: HTMLFormElement): void {
  if (!isKept(form)) return;
  form.querySelector('[name=x-name]')?.setAttribute('autocomplete', 'name');
  form.querySelector('[name=x-reach]')?.setAttribute('autocomplete', 'tel');
}

/** Says what is kept of the forms of a page, and erases it. */
class Keeper {
  private readonly forms: readonly HTMLFormElement[];
  private readonly box = document.createElement('div');
  private readonly said = document.createElement('p');
  private isSaid = false;

  constructor(forms: readonly HTMLFormElement[]) {
    this.forms = forms;
    const erase = document.createElement('button');
    erase.type = 'button';
    erase.className = 'button';
    erase.append(sayInPage('erase'));
    erase.addEventListener('click', () => this.erase());
    this.box.className = 'notice draft';
    this.said.setAttribute('role', 'status');
    this.box.append(this.said, erase);
    const apart = forms.flatMap((form) => this.restore(form) ?? []);
    if (apart.length > 0) {
      this.say('changed');
      showText(apart.join('\n'), this.box);
    }
    // Typed in another tab.
    addEventListener('storage', ({ key }) => {
      for (const form of forms) {
        const draft = key === nameDraft(form) && isKept(form) && findDraft(form);
        if (draft) restoreDraft(form, draft);
      }
    });
    // Somebody who erased everything meanwhile, and comes back, is not shown it again.
    addEventListener('pageshow', ({ persisted }) => {
      const isGone = this.isSaid && !forms.some(findDraft);
      if (persisted && isGone) for (const form of forms) form.reset();
    });
  }

  keep(form: HTMLFormElement): void {
    if (!saveDraft(form) || this.isSaid) return;
    this.forms.at(-1)?.after(this.box);
    this.say('kept');
  }

  /** A page never knows whether a mail or a message went out. */
  offerErasing(form: HTMLFormElement): void {
    if (isKept(form) && listChanges(form).length > 0 && findDraft(form)) this.say('sent');
  }

  /** @returns what has no place in the form any more, as a text */
  private restore(form: HTMLFormElement): string | undefined {
    const draft = isKept(form) && findDraft(form);
    if (draft) {
      restoreDraft(form, draft);
      this.forms[0]?.before(this.box);
      this.say('restored');
    }
    // Typed before this was loaded, or brought back by the browser.
    this.keep(form);
    return draft ? draft.apart : undefined;
  }

  private erase(): void {
    for (const form of this.forms) {
      eraseDraft(form);
      form.reset();
    }
    this.box.querySelector('label')?.remove();
    this.say('erased');
    this.isSaid = false;
  }

  private say(key: string): void {
    this.isSaid = true;
    this.said.replaceChildren(sayInPage(key));
  }
}

/** The script in the page asks for this one once, and waits for it alone: until then a press is held. */
export const started = startForms(
  [...document.querySelectorAll<HTMLFormElement>('form[data-proposal]')],
  document.querySelector('[data-opening]') as HTMLElement,
);
