import merge from 'lodash/merge';
import type { IssueLocale } from '#i18n/describe-issue.ts';

/** Decap’s interface in a language; each comes when it is asked for. */
export async function loadLocale(language: IssueLocale): Promise<object> {
  if (language === 'ar') return (await import('./locale-ar.ts')).localeAr;
  if (language === 'fr') {
    const { default: fr } = await import('decap-cms-locales/dist/esm/fr/index.js');
    return merge({}, fr, (await import('./locale-fr.ts')).localeFr);
  }
  const { default: en } = await import('decap-cms-locales/dist/esm/en/index.js');
  return merge({}, en, (await import('./locale-en.ts')).localeEn);
}
