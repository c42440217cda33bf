import { readMinute } from '#features/lists/phone/read-minute.ts';

const day = 1440;

/** “in 12 days” beside each last day, told by the phone’s clock; words and digits are those of `Intl`. */
export function tellDaysLeft(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-left]')) {
    const left = Number(line.dataset.left) - readMinute();
    // What has ended says so itself, in place of all that stood there.
    if (left <= 0) continue;
    const said = sayDays(Math.floor(left / day), line.closest<HTMLElement>('[lang]')?.lang ?? '');
    const known = line.querySelector('[data-days]');
    if (known?.textContent === said || !said) continue;
    known?.remove();
    const days = document.createElement('span');
    days.dataset.days = '';
    days.textContent = said;
    line.append(days);
  }
}

function sayDays(days: number, lang: string): string {
  // Where the phone has no words in this language it would take those of its own.
  if (Intl.RelativeTimeFormat.supportedLocalesOf(lang).length === 0) return '';
  const said = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day');
  return said.startsWith('+') ? '' : ` · ${said}`;
}
