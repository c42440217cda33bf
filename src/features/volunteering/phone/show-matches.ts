import { fromNetwork, loadFile } from '#base/load-file.ts';
import type { FitReason } from '#features/volunteering/fit.ts';
import type { PhoneRole } from '#features/volunteering/list-open-roles.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { readCountryDay } from '#model/country-day.ts';
import { localeEntry } from '#model/locales.ts';
import {
  chooseShown,
  type MatchAction,
  type MatchModel,
  matchReducer,
  nothingTicked,
  readWish,
} from './match-reducer.ts';

const models = new WeakMap<HTMLFormElement, MatchModel>();
/** Where the names of what both share stand in the form. */
const fieldOf: Partial<Record<FitReason['kind'], string>> = {
  skill: 'skills',
  place: 'provinces',
  focus: 'focusAreas',
  language: 'languages',
  time: 'availability',
};

/** Compares what is ticked with the roles, and again whenever something else is ticked. */
export async function showMatches(form: HTMLFormElement): Promise<void> {
  const isFirst = !models.has(form);
  let model = models.get(form) ?? nothingTicked;
  const tell = (action: MatchAction) => {
    model = matchReducer(model, action);
    models.set(form, model);
  };
  tell({ type: 'ticked', wish: readWish(new FormData(form)) });
  tell({ type: 'asked' });
  if (isFirst) form.addEventListener('change', () => void showMatches(form));
  if (model.state === 'loading') {
    const path = form.dataset.match ?? '';
    try {
      const response = await loadFile(path);
      tell({ type: 'loaded', roles: await fromNetwork<PhoneRole[]>(path, response.json()) });
    } catch (error) {
      tell({ type: 'failed' });
      throw error;
    }
  }
  history.replaceState(null, '', `#${writeTicked(form)}`);
  draw(form, model);
  if (isFirst) form.querySelector('[data-match-says]')?.scrollIntoView({ block: 'start' });
}

function writeTicked(form: HTMLFormElement): string {
  const ticked = [...new FormData(form)]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(ticked).toString();
}

function draw(form: HTMLFormElement, model: MatchModel): void {
  const shown = chooseShown(model, readCountryDay());
  const says = form.querySelector('[data-match-says]') as HTMLElement;
  says.textContent = (shown.length > 0 ? form.dataset.found : form.dataset.none) ?? '';
  const lines = shown.slice(0, 30).map(({ role, fit }) => drawRole(role, fit.reasons, form));
  form.querySelector('[data-match-list]')?.replaceChildren(...lines);
}

function drawRole(
  role: PhoneRole,
  reasons: readonly FitReason[],
  form: HTMLFormElement,
): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = role.href;
  link.textContent = role.title;
  if (role.lang) {
    link.lang = localeEntry(role.lang).tag;
    link.dir = localeEntry(role.lang).dir;
  }
  const why = drawSaid('span', form);
  why.textContent = [role.association, ...reasons.map((reason) => sayFitReason(reason, form))].join(
    ' · ',
  );
  line.append(link);
  if (role.isPaid) {
    const fee = drawSaid('strong', form);
    fee.textContent = form.dataset.paid ?? '';
    line.append(fee);
  }
  line.append(why);
  return line;
}

function sayFitReason({ kind, ids }: FitReason, form: HTMLFormElement): string {
  const names = ids.map((id) => nameOf(fieldOf[kind] ?? '', id, form)).join(form.dataset.comma);
  return interpolate(form.dataset[kind] ?? '', { names });
}

/** As the form says it, or in the language of the reasons where that is another. */
function nameOf(field: string, id: string, form: HTMLFormElement): string {
  const option = form.querySelector<HTMLElement>(
    `select[name="${field}"] option[value="${id}"], input[name="${field}"][value="${id}"]`,
  );
  if (!option) return id;
  const shown = option instanceof HTMLInputElement ? option.nextElementSibling : option;
  return option.dataset.said ?? shown?.textContent?.trim() ?? id;
}

/** In the language of what the form says, where that is not the one of the page. */
function drawSaid(tag: 'span' | 'strong', form: HTMLFormElement): HTMLElement {
  const drawn = document.createElement(tag);
  drawn.className = 'soft';
  if (form.dataset.speaks) drawn.lang = form.dataset.speaks;
  return drawn;
}
