import { hasStored } from '#base/phone-storage.ts';
import { reportBug } from '#base/report-bug.ts';
import { draftPrefix } from '#features/offline/phone/drafts.ts';
import { addressOfForm } from './form-address.ts';
import { type FormPhase, reduceForm } from './form-reducer.ts';

/**
 * Brings what makes a form live with the first touch: most who open a form only look at it. What was
 * begun comes at once.
 */
export function wakeForms(): void {
  const place = document.querySelector<HTMLElement>('[data-opening]');
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-proposal]')];
  if (!place) return;
  let phase: FormPhase;
  const go = (next?: FormPhase) => {
    phase = reduceForm(phase, next);
    // The browser’s own words are in its language, and it cannot say them inside a part that is closed.
    // Without the network it does what it can by itself.
    for (const form of forms) form.noValidate = phase !== 'failed';
  };
  go();
  const filled = untilFilled(forms);
  let coming: Promise<void> | undefined;
  const wake = () => {
    coming ??= filled
      .then(() => import('./live-form.ts'))
      .then(({ started }) => started)
      .then(
        () => go('there'),
        (error) => {
          reportBug(error);
          go('failed');
        },
      );
    return coming;
  };
  // The document itself, which may be what has the focus, is in nothing.
  const within = ({ target }: Event) =>
    (target as Partial<Element>).closest?.('form[data-proposal], [data-opening]');
  for (const type of ['focusin', 'pointerdown', 'input'])
    document.addEventListener(type, (event) => within(event) && wake());
  // A press before the script has come is handled once it has.
  const hold = (again: (event: Event) => void) => async (event: Event) => {
    if (phase || !within(event)) return;
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
  void filled.then(() => {
    if (hasDraft(forms)) void wake();
  });
}

/** A form that is being filled is inert, and draws attention to itself when it is not any more. */
function untilFilled(forms: readonly HTMLFormElement[]): Promise<void> {
  return new Promise((resolve) => {
    if (forms.some(({ inert }) => inert)) addEventListener('filled', resolve as () => void);
    else resolve();
  });
}

function hasDraft([form]: readonly HTMLFormElement[]): boolean {
  const address = addressOfForm(form as HTMLFormElement);
  return hasStored(`${draftPrefix}${address} `);
}
