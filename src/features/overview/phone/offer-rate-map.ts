import { reportBug } from '#base/report-bug.ts';

/** A button makes of the drawing a map that can be moved; what it needs is loaded then. */
export function offerRateMap(): void {
  const panel = document.querySelector<HTMLElement>('[data-rate-map]');
  const offer = panel?.querySelector<HTMLElement>('[data-offer]');
  const button = offer?.querySelector('button');
  const says = panel?.querySelector<HTMLElement>('[role="status"]');
  if (!panel || !offer || !button || !says) return;
  offer.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    says.textContent = says.dataset.loading ?? '';
    try {
      const { openRateMap } = await import('./open-rate-map.ts');
      await openRateMap(panel);
      offer.hidden = true;
      says.textContent = '';
    } catch (error) {
      // The drawing still stands; the button asks again.
      reportBug(error);
      button.disabled = false;
      says.textContent = says.dataset.failed ?? '';
    }
  });
}
