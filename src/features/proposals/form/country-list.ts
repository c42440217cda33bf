/** The list of countries that a field names; the phone fills it, for it knows their names. */
export const countryList = 'countries';
