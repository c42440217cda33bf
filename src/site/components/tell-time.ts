/** Says what has opened, ended or passed since the page was made, and takes away what is over. */
export function tellTime(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-steps]')) {
    const steps: [number, string, string][] = JSON.parse(line.dataset.steps as string);
    const step = steps.findLast(([since]) => Date.now() >= since * 60_000);
    if (!step) continue;
    [, line.textContent, line.className] = step;
  }
}
