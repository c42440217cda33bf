type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Lets a form travel as a short text: only what was changed, a line for each answer. Mails hold no
 * more than a few thousand characters on many phones, and WhatsApp takes no form at all.
 */
export function shareForm(): void {
  const place = document.querySelector<HTMLElement>('[data-opening]');
  const forms = [...document.querySelectorAll<HTMLFormElement>('form.propose')];
  const whole = forms.at(-1);
  if (!place || !whole) return;
  const link = place.querySelector<HTMLAnchorElement>('[data-share=whatsapp]');
  const copy = place.querySelector<HTMLButtonElement>('[data-share=copy]');
  const said = place.querySelector<HTMLElement>('[data-copied]');
  const write = (form: HTMLFormElement, pressed?: HTMLElement | null) =>
    place.dataset.opening + writeAnswers(form, pressed as HTMLButtonElement | null);
  const toWhatsapp = (text: string) =>
    `${link?.href.replace(/\?.*/, '')}?text=${encodeURIComponent(text)}`;
  const toClipboard = async (text: string) => {
    await navigator.clipboard.writeText(text);
    if (said) said.textContent = said.dataset.copied ?? '';
  };

  link?.addEventListener('click', () => {
    link.href = toWhatsapp(write(whole));
  });
  if (copy) {
    copy.hidden = false;
    copy.addEventListener('click', () => toClipboard(write(whole)));
  }
  for (const form of forms)
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = write(form, event.submitter);
      const to = form.getAttribute('action');
      if (to) location.href = `${to}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
      else if (link) location.href = toWhatsapp(text);
      else toClipboard(text);
    });
}

function writeAnswers(form: HTMLFormElement, pressed?: HTMLButtonElement | null): string {
  const lines = [...form.elements].flatMap((element) => {
    const control = element as Control;
    const { name, type } = control;
    if (!name || type === 'submit' || name === 'x-all') return [];
    if (type === 'hidden') return [[name, control.value]];
    const [before, now] = readControl(control);
    return before === now ? [] : [[name, now]];
  });
  // The end of the form stays last.
  if (pressed?.name) lines.splice(-1, 0, [pressed.name, pressed.value]);
  return lines.map(([name, value]) => `${name}=${value}\n`).join('');
}

/** What a control said when the page came, and what it says now. */
function readControl(control: Control): [before: string, now: string] {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].find((option) => option.defaultSelected);
    return [chosen?.value ?? '', control.value];
  }
  if (control.type !== 'checkbox') return [control.defaultValue, control.value];
  const { defaultChecked, checked } = control as HTMLInputElement;
  return [defaultChecked ? 'on' : 'off', checked ? 'on' : 'off'];
}
