/** Shows the button that erases all; what erases comes with the tap, for few need it. */
const part = document.querySelector('[data-erase]') as HTMLElement;
const says = part.querySelector('[role=status]') as HTMLElement;

part.hidden = false;
(part.querySelector('button') as HTMLElement).onclick = async () => {
  try {
    const { eraseAll } = await import('#offline/erase-all.ts');
    await eraseAll();
    says.textContent = part.dataset.done as string;
    part.dispatchEvent(new Event('erased', { bubbles: true }));
  } catch {
    says.textContent = part.dataset.failed as string;
  }
};
