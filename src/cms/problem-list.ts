import { showField } from './find-field.ts';
import { clearMarks, markFields } from './mark-fields.ts';
import type { Problem } from './say-problems.ts';
import { sayWord } from './words.ts';

const id = 'problems';

/**
 * Says what to mend beside each field, and lists it at the foot of the page, until it is closed or
 * the next save: a toast is gone too soon.
 */
export function showProblems(problems: readonly Problem[]): void {
  const list = document.createElement('ul');
  list.append(...problems.map((problem) => drawProblem(problem, problems)));
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
  markFields(problems);
  document.body.append(section);
}

export function hideProblems(): void {
  clearMarks();
  document.getElementById(id)?.remove();
}

function drawProblem(problem: Problem, all: readonly Problem[]): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...(problem.field ? [drawWay(problem, all)] : []), problem.text);
  return item;
}

/** The name of a field leads to it, however deep it is folded away; its mark then moves there, too. */
function drawWay({ field, path }: Problem, all: readonly Problem[]): HTMLButtonElement {
  const way = document.createElement('button');
  way.type = 'button';
  way.className = 'way';
  way.dir = 'auto';
  way.textContent = field;
  way.addEventListener('click', async () => {
    await showField(path);
    markFields(all);
  });
  return way;
}
