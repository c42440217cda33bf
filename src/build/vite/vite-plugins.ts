import { constantTokens } from './constant-tokens.ts';
import { lateScripts } from './late-scripts.ts';
import { lightPreload } from './light-preload.ts';
import { ownCopies } from './own-copies.ts';
import { columnsOfTexts, phoneLocales } from './phone-locales.ts';
import { preactOnPhones } from './preact-on-phones.ts';

/** What makes the scripts of pages light, in the order in which each sees what the others made. */
export function vitePlugins() {
  return [
    lateScripts(),
    preactOnPhones(),
    ownCopies(),
    lightPreload(),
    phoneLocales(columnsOfTexts),
    constantTokens(),
  ];
}
