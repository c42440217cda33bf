import { reportBug } from '#base/report-bug.ts';
import { findProvince } from './find-province.ts';

/** Lets each question of the page lead to its answer, and the phone find its province on a tap. */
export function offerProvinces(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-ask]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.href = findAnswer(form);
    });
    offerNearMe(form);
  }
}

/** The page of the answer; where nobody serves, what the page of the service says of the province. */
function findAnswer(form: HTMLFormElement): string {
  const service = form.elements.namedItem('service') as HTMLSelectElement | HTMLInputElement;
  const province = form.elements.namedItem('province') as HTMLSelectElement;
  const { dataset } = 'selectedOptions' in service ? (service.selectedOptions[0] ?? form) : service;
  const address = `${form.action}${service.value}/`;
  if (!province.value) return address;
  return dataset.served?.[province.selectedIndex - 1] === '1'
    ? `${address}${province.value}/`
    : `${address}#${province.value}`;
}

function offerNearMe(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLElement>('[data-near]');
  const says = form.querySelector<HTMLElement>('[role=status]');
  const province = form.querySelector<HTMLSelectElement>('[name=province]');
  if (!button || !says || !province || !navigator.geolocation) return;
  const say = (what: string) => {
    says.textContent = says.dataset[what] ?? '';
  };
  button.hidden = false;
  button.addEventListener('click', async () => {
    say('asking');
    try {
      const found = await findProvince();
      if (typeof found !== 'string') province.value = found.id;
      say(typeof found === 'string' ? found : 'found');
    } catch (error) {
      reportBug(error);
      say('unknown');
    }
    province.focus();
  });
}
