import { listStored } from '#base/phone-storage.ts';
import { reportBug } from '#base/report-bug.ts';
import { draftPrefix } from '#features/offline/phone/drafts.ts';
import { addressOfForm } from './form-address.ts';

/**
 * Brings what makes a form live with the first touch: most who open a form only look at it. What was
 * begun comes at once.
 */
export function wakeForms(): void {
  const place = document.querySelector<HTMLElement>('[data-opening]');
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-proposal]')];
  if (!place) return;
  // The browser’s own words are in its language, and it cannot say them inside a part that is closed.
  const askOurselves = (isOurs: boolean) => {
    for (const form of forms) form.noValidate = isOurs;
  };
  askOurselves(true);
  const filled = untilFilled(forms);
  let coming: Promise<void> | undefined;
  let hasCome = false;
  const wake = () => {
    coming ??= filled
      .then(() => import('./live-form.ts'))
      .catch((error) => {
        reportBug(error);
        // Without the network the browser does what it can by itself.
        askOurselves(false);
      })
      .then(() => {
        hasCome = true;
      });
    return coming;
  };
  const within = (event: Event) =>
    event.target instanceof Element && event.target.closest('form[data-proposal], [data-opening]');
  for (const type of ['focusin', 'pointerdown', 'input'])
    document.addEventListener(type, (event) => within(event) && wake());
  // A press before the script has come is handled once it has.
  const hold = (again: (event: Event) => void) => async (event: Event) => {
    if (hasCome || !within(event)) return;
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
  return new Promise((resolve) => {
    if (forms.some(({ inert }) => inert)) addEventListener('filled', resolve);
    else resolve(undefined);
  });
}

function hasDraft([form]: readonly HTMLFormElement[]): boolean {
  return form !== undefined && listStored(`${draftPrefix}${addressOfForm(form)} `).length > 0;
}
