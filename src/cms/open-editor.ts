import { DecapCmsCore as CMS } from 'decap-cms-core';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { collections, schemas } from '#model/collections.ts';
import { site } from '#model/site.ts';
import { blockInvalidSaves } from './block-invalid-saves.ts';
import type { DecapConfig } from './config/decap-config.ts';
import { formatOf } from './config/format-of.ts';
import { fillDemo } from './fill-demo.ts';
import { loadLocale } from './locales/load-locale.ts';
import { pageFormat } from './page-format.ts';
import { registerPreviews } from './preview/register-previews.tsx';
import { createRecordFormat } from './record-format.ts';
import { registerParts } from './register-parts.ts';
import { type EditorWords, setWords } from './words.ts';

/** What the build writes for each language of the editor. */
export interface EditorSettings {
  config: DecapConfig;
  words: EditorWords;
}

/** Puts Decap together and starts it. */
export async function openEditor(
  { config, words }: EditorSettings,
  language: IssueLocale,
): Promise<void> {
  setWords(words);
  registerParts();
  // What a language leaves out, Decap says in English.
  for (const each of new Set(['en', language] as const))
    CMS.registerLocale(each, await loadLocale(each));
  for (const collection of collections) {
    const format = createRecordFormat(schemas[collection]);
    CMS.registerCustomFormat(formatOf(collection), 'yaml', format);
  }
  CMS.registerCustomFormat(formatOf('site'), 'yaml', createRecordFormat(site));
  CMS.registerCustomFormat(formatOf('pages'), 'md', pageFormat);
  registerPreviews(config);
  blockInvalidSaves(language);
  if (config.backend.name === 'test-repo') await fillDemo();
  // On a narrow screen two panes are two slits.
  const isNarrow = matchMedia('(max-width: 800px)').matches;
  const editor = { preview: !isNarrow };
  CMS.init({ config: { ...config, editor, load_config_file: false } as never });
}
