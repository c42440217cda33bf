import { envelope } from '#features/proposals/form/envelope.ts';
import { referenceOf } from '#features/proposals/form/reference-of.ts';
import { type FormAnswer, listChanges } from './write-answers.ts';

/**
 * Gives a form that goes out its reference, made from what it says: pressed twice, it has the same.
 *
 * @param pressed the button that says something, `x-report`
 */
export function giveReference(form: HTMLFormElement, pressed: HTMLButtonElement | null): string {
  const about = [envelope.collection, envelope.record, envelope.which].map(
    (name): FormAnswer => [name, readField(form, name)],
  );
  const report: FormAnswer[] = pressed?.name ? [[pressed.name, pressed.value]] : [];
  const reference = referenceOf([...about, ...listChanges(form), ...report]);
  const field = form.elements.namedItem(envelope.reference) as HTMLInputElement | null;
  if (field) field.value = reference;
  return reference;
}

function readField(form: HTMLFormElement, name: string): string {
  return (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';
}
