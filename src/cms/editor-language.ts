import { readStored, store } from '#base/phone-storage.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { fallbackLocale } from '#model/locales.ts';

const kept = 'twiza-editor-language';

/** The language of the editor: as the address asks, as chosen before, as the browser speaks, else the one for everybody. */
export function chooseLanguage(languages: readonly IssueLocale[]): IssueLocale {
  const wished = [
    new URLSearchParams(location.search).get('lang'),
    readStored('localStorage', kept),
    ...navigator.languages.map((tag) => tag.slice(0, 2)),
  ];
  const found = wished.flatMap((tag) => languages.filter((language) => language === tag))[0];
  return found ?? languages.find((language) => language === fallbackLocale()) ?? 'en';
}

/** Takes another language and loads the page again: Decap reads its words only once. */
export function changeLanguage(language: IssueLocale): void {
  storeLanguage(language);
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  // An address that differs by its fragment alone would load nothing.
  if (address.href === location.href) location.reload();
  else location.replace(address);
}

/** A browser that keeps nothing asks again next time. */
export function storeLanguage(language: IssueLocale): void {
  store('localStorage', kept, language);
}
