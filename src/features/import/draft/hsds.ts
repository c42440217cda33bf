import { cleanName } from '#cleaning/clean-name.ts';
import { isEmptyWord } from '#cleaning/is-empty-word.ts';
import { readHours, readSchedules, type Schedule } from '#cleaning/read-hours.ts';
import { readMoney } from '#cleaning/read-money.ts';
import { listCellTexts, listObjects, textOf } from '#features/import/mapping/value-texts.ts';
import type { Row, Value } from '#features/import/read/source.ts';
import { joinTopics, type Topics } from '#features/import/vocabularies/topics.ts';
import { suggestCountry } from '#records/suggest-country.ts';
import { cutText } from './clean-text.ts';
import { readAccessibility } from './read-accessibility.ts';
import type { DraftService, PlaceParts, RowDraft } from './row-draft.ts';
import { nameOwnRecord } from './twiza.ts';
import { readAccess, readLanguage } from './word-tables.ts';

type Fields = ReturnType<typeof listObjects>[number];

/** Parts of an organisation of HSDS, 1 to 3, nested as version 3 nests them. */
export function addHsds(
  draft: RowDraft,
  part: string,
  column: string,
  value: Row['values'][string],
): void {
  if (part === 'phones') for (const phone of listObjects(value)) addPhone(draft, column, phone);
  else if (part === 'contacts')
    for (const contact of listObjects(value)) addContact(draft, column, contact);
  else if (part === 'locations')
    for (const location of listObjects(value)) addLocation(draft, column, location);
  else if (part === 'services')
    for (const service of listObjects(value)) addService(draft, column, service);
  else if (part === 'identifiers')
    for (const each of listObjects(value)) addIdentifier(draft, each);
  else if (part === 'attributes')
    draft.addTopics(joinTopics(readTerms(draft, column, value, true)));
}

/** A fax is no telephone of an office; a number with an extension reaches it all the same. */
function addPhone(
  draft: RowDraft,
  column: string,
  phone: Fields,
  desk?: Parameters<RowDraft['addPhones']>[3],
): void {
  const number = textOf(phone, 'number')?.replace(/^"+|"+$/g, '');
  if (!number || isEmptyWord(number)) return;
  const type = textOf(phone, 'type', 'number_type') ?? '';
  if (/fax|pager/i.test(type)) {
    draft.tell(column, [{ value: number, why: 'fax' }]);
    return;
  }
  const reach = /sms|text/i.test(type) ? (['sms'] as const) : undefined;
  draft.addPhones(column, number, reach && [...reach], desk);
}

/** Whom to reach is a desk, by its title: the name of who sits there is left out. */
function addContact(draft: RowDraft, column: string, contact: Fields): void {
  const name = textOf(contact, 'name');
  if (name && !isEmptyWord(name)) draft.leaveOut(column, [{ what: 'name', value: name }]);
  const title = textOf(contact, 'title', 'department');
  const role = title && !isEmptyWord(title) ? draft.readText(column, cleanName(title)) : undefined;
  const desk = role ? { role: { [role.lang]: cutText(role.text, 120) } } : {};
  for (const phone of listObjects(contact.phones)) addPhone(draft, column, phone, desk);
  const email = textOf(contact, 'email');
  if (email) draft.addEmails(column, email, desk);
  draft.addDesk(desk);
}

function addLocation(draft: RowDraft, column: string, location: Fields): void {
  const place: PlaceParts = {
    columns: { city: column, province: column, region: column, point: column, address: column },
    address: {},
  };
  const addresses = listObjects(location.addresses);
  const physical =
    addresses.find((each) => !/postal/i.test(textOf(each, 'address_type') ?? '')) ?? addresses[0];
  if (physical) readAddress(draft, column, physical, place);
  const [lat, lng] = [textOf(location, 'latitude'), textOf(location, 'longitude')];
  if (lat && lng) Object.assign(place, { lat, lng });
  const name = textOf(location, 'name');
  const read = name && !isEmptyWord(name) ? draft.readText(column, cleanName(name)) : undefined;
  const isOwnName = read && Object.values(draft.record.name ?? {}).includes(read.text);
  if (read && !isOwnName) place.name = { [read.lang]: cutText(read.text, 200) };
  const transport = textOf(location, 'transportation');
  const directions = transport ? draft.readText(column, transport) : undefined;
  if (directions) place.directions = { [directions.lang]: directions.text };
  addHours(draft, column, location, place);
  for (const each of listObjects(location.accessibility)) {
    const found = readAccessibility(
      textOf(each, 'description', 'accessibility', 'details') ?? '',
      draft.context.mapping.language,
    );
    if (found) place.accessibility = { ...found, ...place.accessibility };
  }
  addLanguages(draft, column, location.languages);
  for (const phone of listObjects(location.phones)) addPhone(draft, column, phone);
  for (const contact of listObjects(location.contacts)) addContact(draft, column, contact);
  draft.places.push(place);
  const id = textOf(location, 'id');
  if (id) draft.placeIds.set(id, place);
}

function readAddress(draft: RowDraft, column: string, address: Fields, place: PlaceParts): void {
  const country = suggestCountry(textOf(address, 'country') ?? '');
  if (country) {
    place.country = country;
    draft.country = country;
  }
  const lines = ['address_1', 'address_2', 'address_3', 'address_4'].flatMap(
    (name) => textOf(address, name) ?? [],
  );
  if (lines.length > 0) draft.addAddress(column, lines.join(', '), place);
  const attention = textOf(address, 'attention');
  if (attention && !isEmptyWord(attention))
    draft.leaveOut(column, [{ what: 'name', value: attention }]);
  const [city, province, region, postalCode] = [
    textOf(address, 'city'),
    textOf(address, 'state_province'),
    textOf(address, 'region'),
    textOf(address, 'postal_code'),
  ];
  Object.assign(place, {
    ...(city && { city }),
    ...(province && { province }),
    ...(region && { region }),
    ...(postalCode && { postalCode }),
  });
}

function addHours(draft: RowDraft, column: string, owner: Fields, place: PlaceParts): void {
  const schedules = listObjects(owner.schedules ?? owner.regular_schedules) as Schedule[];
  if (schedules.length > 0) {
    const { week, untaken } = readSchedules(schedules, draft.context.today);
    draft.tell(column, untaken);
    if (week && place.hours?.week === undefined) place.hours = { ...place.hours, week };
    else if (week && week !== place.hours?.week)
      draft.tell(column, [{ value: week, why: 'otherHours' }]);
  }
  for (const closure of listObjects(owner.holiday_schedules))
    draft.tell(column, [{ value: listCellTexts(closure).join(' '), why: 'notWeekly' }]);
  const said = textOf(owner, 'hours');
  if (said && !place.hours?.week) {
    const { week, untaken } = readHours(said, draft.context.mapping.language);
    draft.tell(column, untaken);
    if (week) place.hours = { ...place.hours, week };
  }
}

function addService(draft: RowDraft, column: string, given: Fields): void {
  const name = cleanName(textOf(given, 'name') ?? '');
  const status = textOf(given, 'status') ?? 'active';
  if (/inactive|defunct|closed/i.test(status)) {
    draft.tell(column, [{ value: name, why: 'serviceOver' }]);
    return;
  }
  const description = textOf(given, 'description') ?? '';
  const terms = [
    ...readTerms(draft, column, given.attributes, false),
    ...readTerms(draft, column, given.taxonomy_terms, false),
  ];
  const byName = draft.context.vocabulary.understand(name);
  const meant = joinTopics(
    terms.length > 0
      ? terms
      : byName
        ? [byName]
        : [draft.context.vocabulary.understandText(`${name}. ${description}`)],
  );
  draft.addTopics({ focusAreas: meant.focusAreas, audiences: meant.audiences });
  const eligibility = [
    textOf(given, 'eligibility_description', 'eligibility'),
    ...listObjects(given.eligibilities).flatMap((each) => textOf(each, 'eligibility') ?? []),
  ].filter((each) => each !== undefined);
  const served = readEligibility(draft, eligibility.join(' '), given);
  draft.addTopics({ audiences: served });
  const detail = name ? draft.readText(column, name) : undefined;
  const about = description ? draft.readText(column, description) : undefined;
  if (about) draft.serviceTexts.push(about);
  for (const service of meant.services.slice(0, 1))
    draft.addService(
      describeService(
        draft,
        column,
        { service, ...(detail && { detail: { [detail.lang]: cutText(detail.text, 300) } }) },
        given,
        served,
      ),
    );
  if (meant.services.length === 0 && detail) {
    draft.tell(column, [{ value: name, why: 'service' }]);
    draft.addActivity(detail);
  }
  addLanguages(draft, column, given.languages);
  for (const phone of listObjects(given.phones)) addPhone(draft, column, phone);
  for (const contact of listObjects(given.contacts)) addContact(draft, column, contact);
  const email = textOf(given, 'email');
  if (email) draft.addEmails(column, email);
  addServiceHours(draft, column, given);
}

function describeService(
  draft: RowDraft,
  column: string,
  service: DraftService,
  given: Fields,
  served: readonly string[],
): DraftService {
  const access = readAccess(
    [textOf(given, 'application_process'), textOf(given, 'wait_time')].join(' '),
  );
  const fees = textOf(given, 'fees_description', 'fees');
  const money = fees && !isEmptyWord(fees) ? readMoney(fees) : undefined;
  if (fees && !isEmptyWord(fees) && !money) draft.tell(column, [{ value: fees, why: 'money' }]);
  const documents = listObjects(given.required_documents).flatMap(
    (each) => textOf(each, 'document') ?? [],
  );
  const papers = documents.length > 0 ? draft.readText(column, documents.join(', ')) : undefined;
  return {
    ...service,
    ...(served.length > 0 && { audiences: served.slice(0, 14).map((audience) => ({ audience })) }),
    ...(access.length > 0 && { access }),
    ...(money === 'free'
      ? { cost: 'free' as const }
      : money && { cost: 'paid' as const, fee: money }),
    ...(papers && { papers: { [papers.lang]: cutText(papers.text, 300) } }),
  };
}

function addServiceHours(draft: RowDraft, column: string, given: Fields): void {
  const owners = [given, ...listObjects(given.service_at_locations)];
  for (const owner of owners) {
    const id = textOf(owner, 'location_id') ?? textOf(listObjects(owner.location)[0] ?? {}, 'id');
    const place = (id && draft.placeIds.get(id)) || draft.places[0] || draft.place;
    addHours(draft, column, owner, place);
    if (owner !== given)
      for (const phone of listObjects(owner.phones)) addPhone(draft, column, phone);
  }
}

/** Who may come, by the words of the eligibility and the ages that it names. */
function readEligibility(draft: RowDraft, text: string, given: Fields): string[] {
  const named = text
    ? [
        ...(draft.context.vocabulary.understand(text)?.audiences ??
          draft.context.vocabulary.understandText(text).audiences ??
          []),
      ]
    : [];
  const [from, to] = [textOf(given, 'minimum_age'), textOf(given, 'maximum_age')].map((age) =>
    age === undefined ? undefined : Number(age),
  );
  if (to !== undefined && to > 0 && to <= 17) named.push('children');
  else if (from !== undefined && from >= 60) named.push('older-people');
  else if (from !== undefined && to !== undefined && from >= 12 && to > 0 && to <= 30)
    named.push('youth');
  return [...new Set(named)].filter((id) => draft.context.vocabulary.has('audiences', id));
}

/** Terms of taxonomies, by their names and by their codes. */
function readTerms(
  draft: RowDraft,
  column: string,
  value: Value | undefined,
  isTold: boolean,
): Topics[] {
  return listObjects(value).flatMap((attribute): Topics[] => {
    const [term = attribute] = listObjects(attribute.taxonomy_term);
    const [name, code, id] = [
      textOf(term, 'name', 'value'),
      textOf(term, 'code', 'taxonomy_id'),
      textOf(term, 'id'),
    ];
    for (const each of [code, id, name]) {
      const topics =
        each && !isEmptyWord(each) ? draft.context.vocabulary.understand(each, 'hsds') : undefined;
      if (topics) return [topics];
    }
    if (name && !isEmptyWord(name)) draft.tell(column, [{ value: name, why: 'term' }]);
    return isTold ? [] : [];
  });
}

function addLanguages(draft: RowDraft, column: string, value: Value | undefined): void {
  for (const each of listObjects(value)) {
    const said = textOf(each, 'code', 'name', 'language') ?? '';
    const language = readLanguage(said) ?? readLanguage(textOf(each, 'name') ?? '');
    const known = draft.record.languages ?? [];
    if (!language && said) draft.tell(column, [{ value: said, why: 'language' }]);
    else if (language && !known.includes(language)) draft.record.languages = [...known, language];
  }
}

function addIdentifier(draft: RowDraft, each: Fields): void {
  const [scheme, value] = [
    textOf(each, 'identifier_scheme', 'identifier_type'),
    textOf(each, 'identifier'),
  ];
  // Our own exports say so: https://docs.openreferral.org/ has no other place for it.
  if (value && textOf(each, 'identifier_type') === 'Twiza') nameOwnRecord(draft, value);
  else if (scheme && value) draft.otherIds.push({ scheme, value });
}
