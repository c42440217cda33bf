import type { CorrectionFile } from '#features/proposals/form/correction-file.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';

type Field = HTMLInputElement & { options?: HTMLOptionsCollection };

/**
 * Fills a blank form with what a record says: each value as the intake shows it, one blank of each list
 * behind those that are there, a text in the language that the page shows besides that of the page.
 * What the form does not ask has no place in it, and is left.
 *
 * @param locales that of the page, then the others in the order in which texts are looked for
 */
export function fillRecord(
  form: HTMLFormElement,
  { record, withheld = [], shown }: CorrectionFile,
  [locale, ...reads]: readonly [Locale, ...Locale[]],
): void {
  const find = (selector: string) => form.querySelector(selector) as Field | null;

  function fill(value: unknown, name: string): void {
    if (Array.isArray(value))
      value.forEach((item, at) => {
        fillItem(item, name, at);
      });
    else if (typeof value === 'object') {
      addLanguage(value as Text, name);
      for (const key in value) fill(value[key as keyof typeof value], `${name}.${key}`);
    } else write(find(`[name="${name}"]`), String(value));
  }

  function fillItem(item: unknown, name: string, at: number): void {
    const box = form.elements.namedItem(`${name}.${item}`) as Field | null;
    if (box) box.defaultChecked = true;
    else addBlank(name, at);
    fill(item, `${name}.${at}`);
  }

  /** The blank one of a list is filled; behind it comes another, unless the list is full. */
  function addBlank(name: string, at: number): void {
    const [old, next] = [`${name}.${at}`, `${name}.${at + 1}`];
    const item = find(`[name="${old}"],[name="${old}.${locale}"]`);
    if (!item) return;
    const blank = item.cloneNode(true) as Field;
    const title = blank.querySelector('b');
    if (title) title.textContent = (title.textContent as string).replace(/\d+$/, `${at + 2}`);
    change(blank, 'aria-label', /\d+$/, `${at + 2}`);
    for (const each of [blank, ...blank.querySelectorAll('[name]')])
      change(each, 'name', old, next);
    show(blank, false);
    show(item, true);
    if (item.dataset.full !== `${at + 1}`) item.after(blank);
  }

  function show(item: Element, isThere: boolean): void {
    item.classList.toggle('item', isThere);
    item.toggleAttribute('open', isThere);
  }

  /** What is missing in the language of the page is shown in another, beside a blank for it. */
  function addLanguage(text: Text, name: string): void {
    const own = find(`[name="${name}.${locale}"]`);
    const lang = own && !text[locale] && reads.find((each) => text[each]);
    if (!lang) return;
    const link = document.querySelector(`#languages [hreflang|=${lang}]`) as HTMLElement;
    const label = own.closest('label') ?? own;
    const other = label.cloneNode(true) as Field;
    const field = other.querySelector<Field>('[name]') ?? other;
    field.name = `${name}.${lang}`;
    field.lang = link.lang;
    const language = ` (${(link.textContent as string).trim()})`;
    change(field, 'aria-label', /$/, language);
    if (field !== other) (other.firstChild as Node).textContent += language;
    label.before(other);
  }

  function write(field: Field | null, value: string): void {
    if (!field) return;
    const option = [...(field.options ?? [])].find((each) => each.value === value);
    if (option) option.toggleAttribute('selected', true);
    else {
      const row = (shown && 'shown' in field.dataset && shown.values.indexOf(value)) as number;
      field.defaultValue = shown?.[locale]?.[row] || shown?.all[row] || value;
    }
  }

  for (const [name, value] of Object.entries(record)) fill(value, name);
  for (const name of withheld)
    for (const field of form.querySelectorAll(`[name^="${name}"]`))
      (field.closest('label') ?? field).remove();
}

function change(of: Element, attribute: string, from: string | RegExp, to: string): void {
  const known = of.getAttribute(attribute);
  if (known) of.setAttribute(attribute, known.replace(from, to));
}
