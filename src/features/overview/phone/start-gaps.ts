import { reportBug } from '#base/report-bug.ts';

/**
 * Lets the page of gaps be asked: by its address, or by the button that opens the weights. Until then
 * nothing more is loaded.
 */
export function startGaps(): void {
  const element = document.getElementById('gaps');
  const button = document.getElementById('open-weights');
  const notice = document.getElementById('gaps-failed');
  if (!element || !button) return;
  const { file = '', brief = '' } = element.dataset;
  leadToBriefs(element, brief);
  const open = async () => {
    button.hidden = true;
    if (notice) notice.hidden = true;
    try {
      const { openGaps } = await import('./open-gaps.tsx');
      await openGaps(element, file, brief);
    } catch (error) {
      // What the page came with still stands; the button asks again.
      button.hidden = false;
      if (notice) notice.hidden = false;
      reportBug(error);
    }
  };
  button.hidden = false;
  button.addEventListener('click', open);
  if (location.search) void open();
}

/** Without scripts a cell leads to the report of its region; with them to its own brief. */
export function leadToBriefs(within: ParentNode, brief: string): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[data-cell]')) {
    const [province, focus] = (link.dataset.cell ?? '').split('/');
    link.href = `${brief}?province=${province}&focus=${focus}`;
  }
}
