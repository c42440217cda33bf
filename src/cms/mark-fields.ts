import { findFieldElement } from './find-field.ts';
import type { Problem } from './say-problems.ts';

const attribute = 'data-problem';

/** Says what is wrong beside each field, until somebody types there or saves again. */
export function markFields(problems: readonly Problem[]): void {
  clearMarks();
  for (const { path, text } of problems) {
    const field = findFieldElement(path);
    const said = field?.getAttribute(attribute);
    field?.setAttribute(attribute, said ? `${said}\n${text}` : text);
    field?.addEventListener('input', () => field.removeAttribute(attribute), { once: true });
  }
}

export function clearMarks(): void {
  for (const field of document.querySelectorAll(`[${attribute}]`)) field.removeAttribute(attribute);
}
