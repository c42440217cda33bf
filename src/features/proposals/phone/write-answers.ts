export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type FormAnswer = readonly [name: string, value: string];

/** What one may answer in a form, without buttons and what it carries hidden. */
export function listControls(form: HTMLFormElement): FormControl[] {
  return ([...form.elements] as FormControl[]).filter(
    ({ name, type }) => name && type !== 'submit' && type !== 'hidden',
  );
}

/** Which record is meant, where the page was not told. It is no answer. */
const which = 'x-which';

/** The answers that are not what the page showed. */
export function listChanges(form: HTMLFormElement): FormAnswer[] {
  return listControls(form)
    .filter((control) => control.name !== which && isChanged(control))
    .map((control) => [control.name, readControl(control)[1]]);
}

/** Whether it says anything else than when the page came. */
export function isChanged(control: FormControl): boolean {
  const [before, now] = readControl(control);
  return before !== now;
}

/**
 * A form as a short text: only what was changed, a line for each answer. Mails hold no more than a
 * few thousand characters on many phones, and WhatsApp takes no form at all.
 *
 * @param without names of answers that stay here
 */
export function writeAnswers(
  form: HTMLFormElement,
  pressed?: HTMLButtonElement | null,
  without: readonly string[] = [],
): string {
  const hidden = [...form.elements].flatMap((element) => {
    const { name, type, value } = element as HTMLInputElement;
    const isUnseen = type === 'hidden' && name !== 'x-all';
    return isUnseen || name === which ? [[name, value] as const] : [];
  });
  const report: FormAnswer[] = pressed?.name ? [[pressed.name, pressed.value]] : [];
  // The end of the form stays last.
  const lines = [...hidden.slice(0, -1), ...listChanges(form), ...report, ...hidden.slice(-1)];
  return lines
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What a control said when the page came, and what it says now. */
function readControl(control: FormControl): [before: string, now: string] {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].find((option) => option.defaultSelected);
    return [chosen?.value ?? '', control.value];
  }
  if (control.type !== 'checkbox') return [control.defaultValue, control.value];
  const { defaultChecked, checked } = control as HTMLInputElement;
  return [defaultChecked ? 'on' : 'off', checked ? 'on' : 'off'];
}

/** Puts an answer into a control as somebody would. */
export function answer(control: FormControl, value: string): void {
  if (control.type === 'checkbox') (control as HTMLInputElement).checked = value === 'on';
  else control.value = value;
}
