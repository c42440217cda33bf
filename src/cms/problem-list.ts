import type { Problem } from './say-problems.ts';
import { sayWord } from './words.ts';

const id = 'problems';

/** Lists what to mend at the foot of the page, until it is closed or the next save: a toast is gone too soon. */
export function showProblems(problems: readonly Problem[]): void {
  const list = document.createElement('ul');
  list.append(...problems.map(drawProblem));
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = sayWord('close');
  close.addEventListener('click', hideProblems);
  const title = document.createElement('h2');
  title.textContent = sayWord('refused');
  const section = document.createElement('section');
  section.id = id;
  section.role = 'alert';
  section.append(title, list, close);
  hideProblems();
  document.body.append(section);
}

export function hideProblems(): void {
  document.getElementById(id)?.remove();
}

function drawProblem({ field, text }: Problem): HTMLLIElement {
  const item = document.createElement('li');
  const name = document.createElement('strong');
  name.dir = 'auto';
  name.textContent = field;
  item.append(...(field ? [name] : []), text);
  return item;
}
