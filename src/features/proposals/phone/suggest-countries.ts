import { countryList } from '#features/proposals/form/country-list.ts';
import { listCountries } from '#i18n/list-countries.ts';
import { fallbackLocale } from '#model/locales.ts';

/** Lets a field for a country offer every one of them by name, in the language of the page. */
export function suggestCountries(): void {
  if (!document.querySelector(`[list=${countryList}]`)) return;
  const list = document.createElement('datalist');
  list.id = countryList;
  for (const { name } of listCountries([document.documentElement.lang, fallbackLocale()])) {
    const option = document.createElement('option');
    option.value = name;
    list.append(option);
  }
  document.body.append(list);
}
