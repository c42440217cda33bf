/** A text of the page’s template in the language that it carries, with a value in the place of `{value}`. */
export function sayInPage(key: string, value = ''): HTMLElement {
  const words = document.querySelector<HTMLTemplateElement>('[data-form-words]');
  const found = words?.content.querySelector<HTMLElement>(`[data-say="${key}"]`);
  const said = document.createElement('span');
  // What is missing would be a mistake of ours: an empty word is no reason to lose what was typed.
  said.append(...(found?.cloneNode(true).childNodes ?? []));
  for (const text of listTexts(said)) text.data = text.data.replace('{value}', value);
  return said;
}

function listTexts(element: Node): Text[] {
  return [...element.childNodes].flatMap((each) =>
    each instanceof Text ? [each] : listTexts(each),
  );
}
