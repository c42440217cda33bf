/**
 * Lets the buttons of the page put an association on the phone's referral sheet or take it off, and
 * says in the header how many it holds. A profile has a kilobyte for all its scripts, and this is a
 * third of it: hence the names written out, and the handlers in the only place there is.
 */
const link = document.querySelector('#sheet') as HTMLElement;
let ids = new Set<string>();

function draw(): void {
  // A button that has a value is one of the sheet. The DOM makes texts of what it is given.
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[value]'))
    button.ariaPressed = ids.has(button.value) as never;
  link.dataset.count = ids.size as never;
}

function read(): void {
  try {
    // `sheetKey` of sheet-names.ts, as its test holds.
    ids = new Set(localStorage.sheet?.match(/[^,]+/g));
  } catch {
    // Where nothing may be kept, the sheet lasts as long as the page.
  }
  draw();
}

document.onclick = ({ target }) => {
  const id = (target as Element).closest<HTMLButtonElement>('button[value]')?.value;
  if (!id) return;
  if (!ids.delete(id)) ids.add(id);
  try {
    localStorage.sheet = [...ids];
  } catch {
    (link.nextElementSibling as HTMLElement).hidden = false;
  }
  draw();
};
window.onstorage = read;
read();

export {};
