import { generatedBy, type SchemaTable } from './schema-table.ts';

/** `.vscode/settings.json`: which schema the YAML extension reads for which files. JSON with comments. */
export function writeEditorSettings(table: SchemaTable): string {
  const records = Object.keys(table).filter((name) => name !== 'pages');
  const files = records.map((name) => [
    `./public/schema/${name}.json`,
    name === 'site' ? 'content/site.yaml' : `content/${name}/*.yaml`,
  ]);
  const settings = { 'yaml.schemas': Object.fromEntries(files) };
  return `// ${generatedBy}\n${JSON.stringify(settings, null, 2)}\n`;
}
