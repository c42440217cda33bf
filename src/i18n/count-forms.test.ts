import { describe, expect, it } from 'vitest';
import { locales } from '#model/locales.ts';
import { listCountForms } from './count-forms.ts';
import { pickForm } from './pick-form.ts';
import { t } from './t.ts';

describe('counting words written out for a browser', () => {
  it.each(locales)('say in %s what the page says', (locale) => {
    const forms = listCountForms(locale, 'count.associations');
    for (const count of [0, 1, 2, 3, 10, 11, 99, 100, 102, 1234, 2_000_000]) {
      const said = t(locale, 'count.associations', { count });
      expect(pickForm(forms, count, said.lang)).toBe(said.text);
    }
  });
});
