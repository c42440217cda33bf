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
  const isServed = dataset.served?.[province.selectedIndex - 1] === '1';
  return writeAnswerAddress(`${form.action}${service.value}/`, province.value, isServed);
}

/**
 * @param page of the service
 * @param province empty where none is chosen
 * @param isServed whether somebody gives the service there, who has a page then
 */
export function writeAnswerAddress(page: string, province: string, isServed: boolean): string {
  if (!province) return page;
  return isServed ? `${page}${province}/` : `${page}#${province}`;
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
