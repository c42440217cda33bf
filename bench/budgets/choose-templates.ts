import type { Template } from '#testing/list-templates.ts';

/** The pages that the design names, and those on which people arrive: what is measured when nothing is said. */
const main = [
  'home',
  'list of associations',
  'page of associations',
  'page help',
  'help in a province',
  'page map',
  'page refer',
  'page volunteer',
  'a long list',
  'page of provinces',
  'form, nowhere to go',
  'correction, filled',
  'overview overview',
  'overview overview/gaps',
  'prose page',
];

/**
 * @param wanted `main`, `all`, or words that names of templates contain, with commas between them
 * @throws for words that no name contains
 */
export function chooseTemplates(templates: readonly Template[], wanted: string): Template[] {
  if (wanted === 'all') return [...templates];
  const onSite = templates.filter(({ site }) => site === 'built');
  if (wanted === 'main')
    return main.flatMap((name) => {
      const [first] = onSite.filter((template) => template.name === name);
      return first ? [first] : [];
    });
  return wanted.split(',').flatMap((word) => {
    const named = templates.filter(({ name }) => name.includes(word));
    if (named.length === 0) {
      const names = [...new Set(templates.map(({ name }) => name))].join(', ');
      throw new Error(`No template is called “${word}”. There are: ${names}.`);
    }
    return named;
  });
}
