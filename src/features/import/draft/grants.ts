import { listObjects, textOf } from '#features/import/mapping/value-texts.ts';
import type { Row } from '#features/import/read/source.ts';
import { readPlainField } from './plain-field.ts';
import type { RowDraft } from './row-draft.ts';

/** Who receives a grant is an association of the list; who gives it and people who receive one are not. */
export function addGrantRecipients(
  draft: RowDraft,
  column: string,
  value: Row['values'][string],
): void {
  const [recipient, ...others] = listObjects(value);
  if (!recipient) return;
  for (const other of others)
    draft.tell(column, [{ value: textOf(other, 'name', 'id') ?? '', why: 'secondRecipient' }]);
  const read = (field: Parameters<typeof readPlainField>[1], ...names: string[]) =>
    readPlainField(draft, field, column, textOf(recipient, ...names));
  read('places.country', 'addressCountry', 'countryCode');
  // An identifier of org-id.guide begins with the country of its register: `GB-CHC-…`.
  const [, register] = /^([A-Z]{2})-/.exec(textOf(recipient, 'id') ?? '') ?? [];
  if (register && !draft.place.country) readPlainField(draft, 'places.country', column, register);
  read('name', 'name');
  read('externalId', 'id');
  read('otherNames', 'alternateName');
  read('website', 'url');
  read('purpose', 'description');
  read('places.city', 'addressLocality');
  read('places.region', 'addressRegion');
  read('places.postalCode', 'postalCode');
  read('places.address', 'streetAddress');
  read('contacts.phones', 'telephone', 'phone');
  read('contacts.emails', 'email');
  const number = textOf(recipient, 'charityNumber', 'companyNumber');
  if (number) readPlainField(draft, 'registration.number', column, number);
}

/** What a grant is for, in the words of who gives it: the best that a list of grants says of a recipient’s work. */
export function listGrantTexts(values: Row['values']): string[] {
  const { title, description, classifications, grantProgramme } = values;
  const named = [classifications, grantProgramme].flatMap((each) => listObjects(each));
  return [title, description, ...named.map((each) => textOf(each, 'title'))].filter(
    (each) => typeof each === 'string',
  );
}
