import { reportBug } from '#base/report-bug.ts';
import type { Locale } from '#model/locales.ts';
import {
  closedPanel,
  type MapPanelAction,
  mustLoadAnew,
  reducePanel,
  tellPanel,
} from './panel-reducer.ts';

/** Lets the buttons of a page open their maps; an address that ends with `#map` opens them at once. */
export function openPanels(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('[data-map]')) startPanel(panel);
}

function startPanel(panel: HTMLElement): void {
  const here = panel.querySelector<HTMLElement>('[data-map-here]');
  const button = panel.querySelector<HTMLButtonElement>('[data-map-open]');
  const says = panel.querySelector<HTMLElement>('[data-map-says]');
  if (!here || !button || !says) return;
  let model = closedPanel;
  const dispatch = (action: MapPanelAction) => {
    model = reducePanel(model, action);
    button.disabled = model.step !== 'closed';
    says.textContent = says.dataset[tellPanel(model) ?? ''] ?? '';
  };
  const open = async () => {
    dispatch('asked');
    try {
      const { loadMap } = await import('./load-map.ts');
      await loadMap(here, { locale: panel.dataset.map as Locale });
      dispatch('came');
    } catch (error) {
      reportBug(error);
      dispatch('failed');
      if (!mustLoadAnew(model, navigator.onLine)) return;
      location.hash = 'map';
      location.reload();
    }
  };
  button.addEventListener('click', open);
  if (location.hash === '#map') void open();
}
