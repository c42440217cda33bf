import { type FirstContact, findFirstContact } from '#directory/first-contact.ts';
import { listReaderGaps, type ReaderGap } from '#directory/reader-gaps.ts';
import { findNewestYear } from '#directory/said-dates.ts';
import type { Association } from '#model/associations.ts';
import { isLocale, type Locale, localeEntry, locales } from '#model/locales.ts';

/** Why somebody should ask an association, the most urgent first. */
export const askReasons = ['sign', 'lead', 'never', 'old'] as const;
export type AskReason = (typeof askReasons)[number];

/** An association to ask, and what is known about how. */
export interface WorkItem {
  association: Association;
  /** A lead, which is on no page yet. */
  isLead: boolean;
  reasons: AskReason[];
  /** The day on which somebody verified it last. */
  lastVerified?: string | undefined;
  /** The year in which the newest that is known of it was said. */
  known?: number | undefined;
  gaps: ReaderGap[];
  contact: FirstContact;
  /** The language in which it is asked. */
  locale: Locale;
}

export interface WorklistOptions {
  /** ISO day. */
  today: string;
  /** ISO day: who was verified on it or before is asked again. */
  before: string;
  /** Only those who have a place in one of these provinces, or work there. */
  provinces?: readonly string[] | undefined;
  /** Only records of this level. */
  level?: Association['verification']['level'] | undefined;
  /** By id, those of whom there is a sign that they are gone. */
  signs?: ReadonlyMap<string, unknown> | undefined;
}

/**
 * Who is to be asked, and in which order: signs that somebody is gone, then leads, then whom nobody has asked
 * yet, then whose verification is old; among equals, of whom what is known is oldest, then who lacks most.
 */
export function makeWorklist(
  associations: readonly Association[],
  leads: readonly Association[],
  options: WorklistOptions,
): WorkItem[] {
  const items = [
    ...associations
      .filter(({ status }) => status !== 'closed')
      .map((each) => makeItem(each, false, options)),
    ...leads.map((each) => makeItem(each, true, options)),
  ];
  return items
    .filter(({ reasons, association }) => reasons.length > 0 && isChosen(association, options))
    .sort(compareItems);
}

function makeItem(association: Association, isLead: boolean, options: WorklistOptions): WorkItem {
  const { verification, contacts } = association;
  return {
    association,
    isLead,
    reasons: askReasons.filter((reason) => isReason[reason](association, isLead, options)),
    lastVerified: verification.level === 'declared' ? undefined : verification.date,
    known: findNewestYear(association),
    gaps: listReaderGaps(association, options.today),
    contact: findFirstContact(contacts),
    locale: chooseLanguage(association),
  };
}

type IsReason = (association: Association, isLead: boolean, options: WorklistOptions) => boolean;

const isReason: Record<AskReason, IsReason> = {
  sign: ({ id }, isLead, { signs }) => !isLead && (signs?.has(id) ?? false),
  lead: (_, isLead) => isLead,
  never: ({ verification }, isLead) => !isLead && wasNeverAsked(verification),
  old: ({ verification }, isLead, { before }) =>
    !isLead && !wasNeverAsked(verification) && (verification.date ?? '') <= before,
};

function wasNeverAsked({ level, date }: Association['verification']): boolean {
  return level === 'declared' || date === undefined;
}

function isChosen({ places = [], area, verification }: Association, options: WorklistOptions) {
  const { provinces, level } = options;
  if (level && verification.level !== level) return false;
  const own = [...places.flatMap(({ province }) => province ?? []), ...(area?.provinces ?? [])];
  return !provinces || own.some((id) => provinces.includes(id));
}

function compareItems(a: WorkItem, b: WorkItem): number {
  const rank = ({ reasons: [first] }: WorkItem) => askReasons.indexOf(first ?? 'old');
  return (
    rank(a) - rank(b) ||
    (a.known ?? 0) - (b.known ?? 0) ||
    b.gaps.length - a.gaps.length ||
    (a.association.id < b.association.id ? -1 : 1)
  );
}

/** Who lives where people speak a language of the site is written to in it. */
const abroad: { readonly [country: string]: Locale } = {
  FR: 'fr',
  BE: 'fr',
  CH: 'fr',
  LU: 'fr',
  SN: 'fr',
  ES: 'es',
  DE: 'de',
  AT: 'de',
  GB: 'en',
  IE: 'en',
  US: 'en',
  NL: 'en',
  IT: 'en',
};

/**
 * The language in which an association is asked: the first that it says it answers in, Darija as Arabic; abroad,
 * that of its country; else the first of the site.
 */
function chooseLanguage({ contacts = [], languages = [], places = [] }: Association): Locale {
  const said = [...contacts.flatMap((contact) => contact.languages ?? []), ...languages];
  const spoken = said.map((each) => (each === 'ary' ? 'ar' : each));
  const own = spoken.find((each) => isWritten(each));
  if (own) return own as Locale;
  const isHere = places.some(({ country }) => country === undefined);
  return (isHere ? undefined : abroad[places[0]?.country ?? '']) ?? first;
}

/** A language whose words still wait for a reader is one in which nobody is asked yet. */
function isWritten(language: string): boolean {
  return isLocale(language) && localeEntry(language).review === undefined;
}

const [first = 'ar'] = locales;
