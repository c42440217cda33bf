import { basePath } from '#base/base-path.ts';
import type { CorrectionFile } from '#features/proposals/form/correction-file.ts';

/**
 * Fills in what the link to a new form knows: the association behind `?id=`, or the `name` of one that is
 * not listed yet, with the reference of what is `waiting` for it. Of a role for an association that is
 * sensitive the phone keeps nothing. Of know-how: the question that it `answers`.
 */
export async function prefill(): Promise<void> {
  const known = new URLSearchParams(location.search);
  const form = document.querySelector<HTMLFormElement>('form[data-proposal]');
  const id = known.get('id');
  if (!form) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a'))
    link.search = location.search;
  write(form, '[name^="name."]', known.get('name'));
  write(form, '[name=x-waiting]', known.get('waiting'));
  // What answers a question is an answer, unless somebody says otherwise.
  const question = known.get('answers');
  if (question) write(form, '[name=kind]', 'answer');
  write(form, '[name=answers]', question);
  if (!id) return;
  form.autocomplete = 'off';
  form.inert = true;
  const file: CorrectionFile | undefined = await fetch(
    `${basePath}/data/associations/${encodeURIComponent(id)}.json`,
    { cache: 'no-store' },
  )
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => undefined);
  const { name } = file?.record ?? {};
  const lang = document.documentElement.lang as keyof typeof name;
  // What did not come is written as the address says it, which the intake understands, too.
  write(
    form,
    '[name=association],[name="associations.0"]',
    name?.[lang] ?? Object.values(name ?? {})[0] ?? id,
  );
  if (file && !file.isSensitive) form.autocomplete = 'on';
  form.inert = false;
  dispatchEvent(new Event('filled'));
}

function write(form: HTMLFormElement, selector: string, value: string | null): void {
  const field = form.querySelector<HTMLInputElement>(selector);
  if (field && value) field.value = value;
}
