import { tidyText } from '#cleaning/clean-name.ts';
import { guessLanguage } from '#cleaning/guess-language.ts';
import { isEmptyWord } from '#cleaning/is-empty-word.ts';
import {
  type FoundPerson,
  isMobile,
  isPrivateEmail,
  leaveOutPersons,
} from '#cleaning/leave-out-persons.ts';
import { listEmails } from '#cleaning/list-emails.ts';
import { listWebLinks, type SocialNetwork } from '#cleaning/list-links.ts';
import { listPhones, takePhones } from '#cleaning/list-phones.ts';
import type { ReadMoney } from '#cleaning/read-money.ts';
import type { Untaken } from '#cleaning/untaken.ts';
import { joinTopics, type Topics } from '#features/import/vocabularies/topics.ts';
import type { Association } from '#model/associations.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import { cleanText, cutText } from './clean-text.ts';
import type {
  DraftContext,
  DraftRecord,
  LeftOutPerson,
  MadeField,
  UnsettledCell,
} from './draft.ts';

type Contact = NonNullable<Association['contacts']>[number];
type Phone = NonNullable<Contact['phones']>[number];
export type DraftService = NonNullable<Association['services']>[number];
export type DraftPlace = NonNullable<Association['places']>[number];

/** What a row says of one place, before anybody knows where it is. */
export interface PlaceParts {
  columns: Partial<
    Record<'city' | 'province' | 'region' | 'country' | 'point' | 'address', string>
  >;
  name?: Text;
  use?: DraftPlace['use'];
  city?: string;
  province?: string;
  region?: string;
  country?: string;
  address: Text;
  postalCode?: string;
  lat?: string;
  lng?: string;
  hours?: DraftPlace['hours'];
  accessibility?: DraftPlace['accessibility'];
  directions?: Text;
}

/** A record in the making: what the columns of a row add to it, and what they leave open. */
export class RowDraft {
  readonly context: DraftContext;
  readonly record: DraftRecord = {};
  readonly unsettled: UnsettledCell[] = [];
  readonly persons: LeftOutPerson[] = [];
  readonly topics: Topics[] = [];
  readonly services: DraftService[] = [];
  readonly places: PlaceParts[] = [];
  readonly made = new Set<MadeField>();
  readonly otherIds: { scheme: string; value: string }[] = [];
  /** Descriptions as they stand, by language; the summary is made of them. */
  readonly texts: { summary: Text; purpose: Text } = { summary: {}, purpose: {} };
  /** Places of nested rows, by the id that the file gives them. */
  readonly placeIds = new Map<string, PlaceParts>();
  /** What services say of themselves, for an association that says nothing. */
  readonly serviceTexts: { lang: Locale; text: string }[] = [];
  externalId: string | undefined;
  fee: ReadMoney | 'free' | undefined;
  refused: UnsettledCell | undefined;
  /** Where the row is, which tells what its telephone numbers mean. */
  country: string;
  readonly #main: Contact = {};
  readonly #desks: Contact[] = [];

  constructor(context: DraftContext, country = context.mapping.country) {
    this.context = context;
    this.country = country;
  }

  /** The first place, to which the columns of a table add. */
  get place(): PlaceParts {
    const [first] = this.places;
    if (first) return first;
    const place: PlaceParts = { columns: {}, address: {} };
    this.places.push(place);
    return place;
  }

  /** Any of the names, to know the association’s own mail by. */
  get anyName(): string {
    return Object.values(this.record.name ?? {}).join(' ');
  }

  tell(column: string, untaken: readonly Untaken[]): void {
    for (const each of untaken) {
      const isTold = this.unsettled.some(
        (other) => other.column === column && other.value === each.value && other.why === each.why,
      );
      if (!isTold) this.unsettled.push({ column, ...each });
    }
  }

  leaveOut(column: string, found: readonly FoundPerson[]): void {
    for (const each of found) {
      // One person in several columns is one.
      const isKnown = this.persons.some(
        ({ what, value }) => what === each.what && value === each.value,
      );
      if (!isKnown) this.persons.push({ column, ...each });
    }
  }

  /** A text without persons, in the language that its letters are of. */
  readText(
    column: string,
    value: string,
    asked?: Locale,
    known?: Text,
  ): { lang: Locale; text: string } | undefined {
    const clean = cleanText(value);
    const { text, found } = this.context.keepsPersons
      ? { text: clean, found: [] }
      : leaveOutPersons(clean, this.anyName);
    this.leaveOut(column, found);
    if (!/\p{L}/u.test(text)) return;
    const lang = asked ?? guessLanguage(text, this.context.mapping.language, known);
    return { lang, text };
  }

  /** Numbers of the association, or of one of its desks; mobiles are somebody’s unless somebody told otherwise. */
  addPhones(column: string, value: string, reach?: Phone['reach'], desk?: Contact): void {
    const { values, untaken } = listPhones(value, [this.country]);
    // Not to be told is the number of a person in the words beside it.
    this.tell(
      column,
      untaken.map((each) => ({ ...each, value: leaveOutPersons(each.value).text || '…' })),
    );
    for (const number of values) this.#addPhone(column, number, reach, desk);
  }

  #addPhone(column: string, number: string, reach?: Phone['reach'], desk?: Contact): void {
    if (isMobile(number) && this.#leavesPrivateOut) {
      this.leaveOut(column, [{ what: 'mobile', value: number }]);
      return;
    }
    const contact = desk ?? this.#main;
    const phones = contact.phones ?? [];
    const known = [this.#main, ...this.#desks]
      .flatMap((each) => each.phones ?? [])
      .find((each) => each.number === number);
    if (known) {
      if (reach) known.reach = [...new Set([...(known.reach ?? []), ...reach])];
      return;
    }
    if (phones.length >= 5) this.tell(column, [{ value: number, why: 'tooMany' }]);
    else contact.phones = [...phones, { number, ...(reach && { reach }) }];
  }

  get #leavesPrivateOut(): boolean {
    return !this.context.keepsPersons && this.context.mapping.privateContacts === 'leave-out';
  }

  addEmails(column: string, value: string, desk?: Contact): void {
    const { values, untaken } = listEmails(value);
    this.tell(column, untaken);
    for (const email of values) {
      if (this.#leavesPrivateOut && isPrivateEmail(email, this.anyName)) {
        this.leaveOut(column, [{ what: 'email', value: email }]);
        continue;
      }
      const contact = desk ?? this.#main;
      const emails = contact.emails ?? [];
      const isKnown = [this.#main, ...this.#desks].some((each) => each.emails?.includes(email));
      if (isKnown) continue;
      if (emails.length >= 3) this.tell(column, [{ value: email, why: 'tooMany' }]);
      else contact.emails = [...emails, email];
    }
  }

  /** A desk with its role; it is kept where it can be reached. */
  addDesk(desk: Contact): void {
    if (desk.phones || desk.emails) this.#desks.push(desk);
  }

  set mainRole(role: Text) {
    this.#main.role = role;
  }

  addLinks(column: string, value: string, network?: SocialNetwork): void {
    const { values, untaken } = listWebLinks(value, network);
    this.tell(column, untaken);
    for (const { network: of, url } of values) {
      const links = this.record.links ?? [];
      if (of !== 'website') {
        if (!links.some((each) => each.url === url) && links.length < 10)
          this.record.links = [...links, { network: of, url }];
      } else if (this.record.website === undefined) this.record.website = url;
      else if (this.record.website !== url && links.length < 10)
        this.record.links = [...links, { network: 'other', url }];
    }
  }

  /** A cell of everything: `0522 00 00 00, contact@exemple.ma`. */
  addContacts(column: string, value: string): void {
    for (const part of value.split(/\s*[;|\n]\s*|\s*,\s+|\s+\/\s+|\s+-\s+/u)) {
      if (/@\S+\.\S/.test(part)) this.addEmails(column, part);
      else if (/https?:|www\.|facebook|instagram/i.test(part)) this.addLinks(column, part);
      else if ((part.match(/[\d٠-٩]/g) ?? []).length >= 8) this.addPhones(column, part);
      else if (part.trim() !== '') this.leaveOrTell(column, part);
    }
  }

  /** Words beside contacts are mostly somebody’s name. */
  leaveOrTell(column: string, part: string): void {
    const { found, text } = leaveOutPersons(part);
    this.leaveOut(column, found);
    if (/\p{L}{2}/u.test(text)) this.tell(column, [{ value: text, why: 'contact' }]);
  }

  /** An address without the telephones and persons that somebody wrote into it. */
  addAddress(column: string, value: string, place: PlaceParts, asked?: Locale): void {
    const { rest, phones } = takePhones(cleanText(value).replaceAll('\n', ' '), this.country);
    for (const number of phones) this.#addPhone(column, number);
    const read = this.readText(column, rest, asked, place.address);
    if (!read) return;
    const before = place.address[read.lang];
    place.address[read.lang] =
      before && !before.includes(read.text) ? `${before}, ${read.text}` : (before ?? read.text);
    place.columns.address ??= column;
  }

  addTopics(topics: Topics): void {
    this.topics.push(topics);
  }

  addService(service: DraftService): void {
    const same = this.services.find(
      (each) => each.service === service.service && sameText(each.detail, service.detail),
    );
    if (!same) this.services.push(service);
  }

  /** What a list says of activities in words. */
  addActivity({ lang, text }: { lang: Locale; text: string }): void {
    const list = this.record.activities ?? [];
    if (list.length < 30) this.record.activities = [...list, { [lang]: cutText(text, 300) }];
  }

  /** Number, kind and name of a street, which stand in columns of their own. */
  addStreet(column: string, value: string): void {
    if (isEmptyWord(value)) return;
    const lang = this.context.mapping.language;
    const before = this.place.address[lang];
    this.place.address[lang] = before ? `${before} ${tidyText(value)}` : tidyText(value);
    this.place.columns.address ??= column;
  }

  #withFee(service: DraftService): DraftService {
    if (!this.fee || service.cost) return service;
    return this.fee === 'free'
      ? { ...service, cost: 'free' }
      : { ...service, cost: 'paid', fee: this.fee };
  }

  /** What columns have added to lists, in the record. */
  settle(): void {
    const { focusAreas, services, audiences } = joinTopics(this.topics);
    for (const id of services)
      if (!this.services.some(({ service }) => service === id)) this.services.push({ service: id });
    if (focusAreas.length > 0) this.record.focusAreas = focusAreas.slice(0, 8);
    if (audiences.length > 0) this.record.audiences = audiences.slice(0, 14);
    if (this.services.length > 0)
      this.record.services = this.services.slice(0, 30).map((each) => this.#withFee(each));
    const contacts = [this.#main, ...this.#desks]
      .filter(({ phones, emails }) => phones || emails)
      .slice(0, 10);
    if (contacts.length > 0) this.record.contacts = contacts;
  }
}

function sameText(one: Text | undefined, other: Text | undefined): boolean {
  return JSON.stringify(one ?? {}) === JSON.stringify(other ?? {});
}
