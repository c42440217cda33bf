import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtSite, listTemplates, templateFolder } from '#testing/list-templates.ts';
import { auditedLocales } from '../support/audited-locales.ts';

test.describe.configure({ timeout: 900_000 });

// .htmlvalidate.json switches off `long-title`: an association is called what it is called. Four more rules
// say how valid HTML is spelled, and React spells it in its own way: `<input/>`, `maxLength`, `hidden=""`.
// A link to a number may also say who answers, in words that may be broken: `tel-non-breaking` allows none.
// The list under a combobox is a listbox by its pattern; a `<select>` cannot be one.
const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const locale of auditedLocales) {
  test(`every template in ${locale} is valid HTML`, async () => {
    const files = listTemplates().map((template) =>
      join(templateFolder(template), locale, template.path.replace(/\?.*/, ''), 'index.html'),
    );
    expect((await Promise.all(files.map(findFaults))).flat()).toEqual([]);
  });
}

test('the language chooser and the page for lost visitors are valid HTML', async () => {
  const files = ['index.html', '404.html'].map((file) => join(builtSite(), file));
  expect((await Promise.all(files.map(findFaults))).flat()).toEqual([]);
});

async function findFaults(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}
