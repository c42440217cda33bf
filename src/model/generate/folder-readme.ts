import type { z } from 'zod';
import { nameCollection } from '#model/collection-names.ts';
import { describeFields } from '#model/describe-fields.ts';
import { generatedBy } from './schema-table.ts';

/** `content/<collection>/README.md`: what a file here is, and how to add one. Markdown. */
export function writeFolderReadme(name: string, schema: z.ZodType): string {
  const { many, about } = nameCollection(name);
  const title = [...new Set([many.en, many.fr, many.ar])].filter(Boolean).join(' · ');
  return `${[
    `<!-- ${generatedBy} -->`,
    `# ${title}`,
    ...[about.en, about.fr, about.ar].filter((text) => text !== undefined),
    describeAdding(name, describeFields(schema).required ?? []),
    describeHelp(name),
  ].join('\n\n')}\n`;
}

function describeAdding(name: string, required: readonly string[]): string {
  const fields = required.map((key) => `\`${key}\``).join(', ');
  if (name === 'pages') {
    return `## Add or translate one

A folder is a page, a file in it is a language: \`about/fr.md\`. It begins with ${fields} between two lines of \`---\`; then comes the text, in Markdown. A page that is missing in a language is shown in the nearest other one.

The folder is named as an id (small letters, digits, hyphens), and not as an address that the site has already, such as \`kept\`. The text has headings, lists, tables, quotations and links, which lead to \`https://…\`, to \`mailto:\` and \`tel:\`, or into the site: \`[the directory](/associations/)\`. It has no pictures and no HTML.`;
  }
  if (name === 'regions' || name === 'provinces') {
    return `## Where they come from

From the census of 2024, once, by \`scripts/once/import-places.ts\`. Corrections of names and other spellings are welcome: change the file, then run \`npm run check\`.`;
  }
  return `## Add one

\`\`\`sh
npm run new -- ${name} short-name-with-hyphens
\`\`\`

This writes a file with every field that is required (${fields}), each explained in French, Arabic and English. Fill it in, run \`npm run fix\` and \`npm run check\`, and open a pull request. Leave out what you do not know: a field left out is honest, a guess is not.`;
}

function describeHelp(name: string): string {
  const dictionary = `[data dictionary](../../docs/data-dictionary.md#${name})`;
  const schema = `[JSON Schema](../../public/schema/${name}.json)`;
  const editor =
    name === 'pages'
      ? 'reads the same'
      : 'lets VS Code, with its YAML extension, help while you type';
  return `Every field is explained in the ${dictionary}; the ${schema} ${editor}.`;
}
