import { listStored } from '#base/phone-storage.ts';
import { reportBug } from '#base/report-bug.ts';
import { draftPrefix } from '#features/offline/phone/drafts.ts';
import { addressOfForm, formerAddressOf } from './form-address.ts';

/**
 * Brings what makes a form live with the first touch: most who open a form only look at it. What was
 * begun comes at once.
 */
export function wakeForms(): void {
  const place = document.querySelector<HTMLElement>('[data-opening]');
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-proposal]')];
  if (!place || forms.length === 0) return;
  fillFromAddress(forms);
  // The browser’s own words are in its language, and it cannot say them inside a part that is closed.
  const askOurselves = (isOurs: boolean) => {
    for (const form of forms) form.noValidate = isOurs;
  };
  askOurselves(true);
  let isLive = false;
  let isAlone = false;
  const filled = untilFilled(forms);
  let coming: Promise<void> | undefined;
  const wake = () => {
    coming ??= filled
      .then(() => import('./live-form.ts'))
      .then(
        () => {
          isLive = true;
        },
        (error) => {
          reportBug(error);
          // Without the network the browser does what it can by itself.
          isAlone = true;
          askOurselves(false);
        },
      );
    return coming;
  };
  const within = (event: Event) =>
    event.target instanceof Element && event.target.closest('form[data-proposal], [data-opening]');
  for (const type of ['focusin', 'pointerdown', 'input'])
    document.addEventListener(type, (event) => within(event) && wake());
  // Whoever presses before it came is heard when it has.
  const hold = (again: (event: Event) => void) => async (event: Event) => {
    if (isLive || isAlone || !within(event)) return;
    event.preventDefault();
    event.stopPropagation();
    await wake();
    again(event);
  };
  document.addEventListener(
    'submit',
    hold(({ target, submitter }: Event & { submitter?: HTMLElement | null }) =>
      (target as HTMLFormElement).requestSubmit(submitter),
    ),
    true,
  );
  for (const way of place.querySelectorAll<HTMLElement>('[data-share]')) {
    way.hidden = false;
    way.addEventListener(
      'click',
      hold(() => way.click()),
    );
  }
  void filled.then(() => (hasDraft(forms) ? wake() : undefined));
}

/** A form that is being filled is inert, and draws attention to itself when it is not any more. */
function untilFilled(forms: readonly HTMLFormElement[]): Promise<unknown> {
  if (!forms.some(({ inert }) => inert)) return Promise.resolve();
  return new Promise((resolve) => addEventListener('filled', resolve));
}

/** What the page that leads here knows: what is missing, and where. */
function fillFromAddress(forms: HTMLFormElement[]): void {
  const known = new URLSearchParams(location.search);
  for (const name of ['what', 'where']) {
    const field = forms.at(-1)?.elements.namedItem(`x-${name}`);
    const value = known.get(name);
    if (value && (field as HTMLInputElement | null)?.value === '')
      (field as HTMLInputElement).value = value;
  }
}

function hasDraft([form]: readonly HTMLFormElement[]): boolean {
  const addresses = form ? [addressOfForm(form), formerAddressOf(form)] : [];
  return addresses.some((address) => listStored(`${draftPrefix}${address} `).length > 0);
}
