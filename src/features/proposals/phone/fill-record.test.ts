import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createDirectory, type Directory } from '#directory/directory.ts';
import { askRecord } from '#features/proposals/form/ask-record.ts';
import { showValues } from '#features/proposals/form/correction-file.ts';
import type { FormQuestion } from '#features/proposals/form/question.ts';
import { drawForm } from '#features/proposals/view/propose-form.tsx';
import { type Association, association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { type Locale, localeEntry, locales, readsOf } from '#model/locales.ts';
import type { Site } from '#model/site.ts';
import { readOwnContent } from '#testing/own-content.ts';
import { fillRecord } from './fill-record.ts';

const fields = describeFields(association);
const window = new Window();

/** The blank form of a page, as far as a record has something to say, with the page’s links to other languages. */
function openBlank(record: Partial<Association>, directory: Directory, locale: Locale) {
  const asked = askRecord('associations', undefined, { locale, directory, isNew: false }, fields);
  const parts = asked.map(({ name, questions }) => ({
    name,
    questions: questions.filter((each) => each.name in record),
  }));
  const html = drawForm({
    collection: 'associations',
    locale,
    parts,
    destination: { way: 'netlify' },
    isNew: false,
  });
  const links = locales.map(
    (each) =>
      `<a hreflang="${localeEntry(each).tag}" lang="${localeEntry(each).tag}">${localeEntry(each).name}</a>`,
  );
  window.document.body.innerHTML = `<nav id="languages">${links.join('')}</nav>${html}`;
  vi.stubGlobal('document', window.document);
  return [...window.document.forms].at(-1) as unknown as HTMLFormElement;
}

function fill(said: Partial<Association>, locale: Locale, withheld?: string[]) {
  const record = { name: { fr: 'Amal' }, ...said } as Association;
  const form = openBlank(record, directory, locale);
  const shown = showValues('associations', record, directory);
  const file = JSON.parse(JSON.stringify({ record, shown, withheld }));
  fillRecord(form, file, [locale, ...readsOf(locale)]);
  return form;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** What a form says before anybody types, by the name of each field. */
function readForm(form: HTMLFormElement): Record<string, string | boolean> {
  const controls = [...form.querySelectorAll<Control>('input, textarea, select')];
  return Object.fromEntries(
    controls
      .filter(({ name }) => !/^x-|^form-name/.test(name))
      .map((each) => {
        if (each.tagName === 'SELECT')
          return [each.name, each.querySelector('[selected]')?.getAttribute('value') ?? ''];
        const { type, defaultChecked, defaultValue } = each as HTMLInputElement;
        return [each.name, type === 'checkbox' ? defaultChecked : defaultValue];
      }),
  );
}

/** What the intake takes for shown. */
function readShown(question: FormQuestion): [name: string, shown: string | boolean][] {
  switch (question.as) {
    case 'input':
      return [[question.name, question.shown]];
    case 'boxes':
      return question.options.map(({ value }) => [
        `${question.name}.${value}`,
        question.chosen.includes(value),
      ]);
    case 'list':
      return question.items.flatMap(readShown);
    case 'group':
      return question.questions.flatMap(([, inner]) => readShown(inner));
  }
}

let directory: Directory;
beforeAll(async () => {
  const { records, site } = await readOwnContent('tests/fixtures/full-record');
  directory = createDirectory(records, [], site as Site, { today: '2026-11-28' });
});

describe('a form that is filled on the phone', () => {
  it('shows what the intake takes for shown, of every field', () => {
    const record = directory.byId.associations.get('every-field') as Association;
    const parts = askRecord(
      'associations',
      record,
      { locale: 'de', directory, isNew: false },
      fields,
    );
    const shown = parts
      .flatMap(({ questions }) => questions)
      .filter(({ name }) => name in record)
      .flatMap(readShown);
    expect(readForm(fill(record, 'de'))).toEqual(Object.fromEntries(shown));
  });

  it('names each of a list by its number, and folds the blank one behind them', () => {
    const contacts = [{ emails: ['a@b.example', 'c@d.example'] }, { times: { fr: 'Le matin' } }];
    const form = fill({ contacts }, 'fr');
    const items = [...form.querySelectorAll<HTMLDetailsElement>('#contact > fieldset > details')];
    expect(
      items.slice(0, 3).map(({ open, classList }) => [open, classList.contains('item')]),
    ).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
    expect(items.slice(0, 3).map((each) => each.querySelector('b')?.textContent)).toEqual([
      'Contacts, n° 1',
      'Contacts, n° 2',
      'Contacts, n° 3',
    ]);
    const emails = [...form.querySelectorAll('[name^="contacts.0.emails"]')];
    expect(emails.map((each) => each.getAttribute('aria-label')?.replace(/^\D+/, ''))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('offers no blank behind a list that is full', () => {
    const contacts = [{ emails: ['a@b.example', 'c@d.example', 'e@f.example'] }];
    const form = fill({ contacts }, 'fr');
    expect(form.querySelectorAll('[name^="contacts.0.emails"]')).toHaveLength(3);
  });

  it('shows a text in the language that it is in, beside a blank for that of the page', () => {
    const form = fill({ name: { ar: 'جمعية الأمل' } }, 'de');
    const arabic = form.querySelector<HTMLInputElement>('[name="name.ar"]');
    expect(arabic?.defaultValue).toBe('جمعية الأمل');
    expect(arabic?.lang).toBe('ar-MA');
    expect(arabic?.closest('label')?.textContent).toContain('(العربية)');
    expect(form.querySelector<HTMLInputElement>('[name="name.de"]')?.defaultValue).toBe('');
  });

  it('does not ask for what the file leaves out to protect somebody', () => {
    const places = [{ province: 'taza', precision: 'exact' as const }];
    const withheld = ['places.0.address', 'places.0.precision'];
    const form = fill({ places }, 'fr', withheld);
    expect(form.querySelector('[name^="places.0.address"],[name="places.0.precision"]')).toBeNull();
    expect(form.querySelector('[name^="places.1.address"]')).not.toBeNull();
  });

  it('takes no text for the name of something, and no quote for the end of one', () => {
    const values = readForm(fill({ otherNames: ['taza', 'Dar "Amal"'] }, 'ar'));
    expect(values['otherNames.0']).toBe('taza');
    expect(values['otherNames.1']).toBe('Dar "Amal"');
  });
});
