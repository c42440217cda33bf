import type { Locale } from '#model/locales.ts';
import type { Loaded } from './load-record.ts';
import { type AskedIds, takeOver } from './referral-address.ts';
import type { Referrer } from './referral-ids.ts';

/** All associations one after the other, or each on a page. */
export type Paper = 'one' | 'each';

/** How the sheet is to be. */
export interface SheetOptions {
  lang: Locale;
  paper: Paper;
  note: string;
  referrer: Referrer;
  /** ISO day. */
  day: string;
}

/** All that changes on the referral sheet. */
export interface ReferralModel extends SheetOptions {
  /** The list that the address names; none where the phone's own is shown. */
  asked: AskedIds | undefined;
  /** The phone's own list. */
  own: readonly string[];
  /** Whether the phone did not store that list. */
  isRefused: boolean;
  /** So many are drawn; the others wait for a tap. */
  most: number;
  /** What became of each record, by language and id; kept when the language changes and comes back. */
  loaded: ReadonlyMap<string, Loaded>;
  /** How often what did not come was asked for again. */
  tries: number;
  /** Whether the message was copied, and how often that was refused since it last was. */
  isCopied: boolean;
  refusals: number;
}

export type ReferralAction =
  | { type: 'chosen'; options: Partial<SheetOptions> }
  /** The own list is another one, which is then shown; without room the phone has not stored it. */
  | { type: 'changed'; own: readonly string[]; isRefused: boolean }
  /** Another tab, or another part of the page, has changed the own list. */
  | { type: 'read'; own: readonly string[] }
  | { type: 'more' }
  | { type: 'loaded'; lang: Locale; id: string; record: Loaded }
  | { type: 'retried' }
  | { type: 'copied'; isCopied: boolean };

const batch = 30;

export function startReferral(
  start: SheetOptions & Pick<ReferralModel, 'asked' | 'own'>,
): ReferralModel {
  const nothingLoaded = { loaded: new Map(), tries: 0 };
  return {
    ...start,
    ...nothingLoaded,
    isRefused: false,
    most: batch,
    isCopied: false,
    refusals: 0,
  };
}

/** The model after an action. */
export function reduceReferral(model: ReferralModel, action: ReferralAction): ReferralModel {
  switch (action.type) {
    case 'chosen':
      return { ...model, ...action.options };
    case 'changed':
      return { ...model, own: action.own, isRefused: action.isRefused, asked: undefined };
    case 'read':
      return { ...model, own: action.own };
    case 'more':
      return { ...model, most: model.most + batch };
    case 'loaded': {
      const key = keyOf(action.lang, action.id);
      return { ...model, loaded: new Map(model.loaded).set(key, action.record) };
    }
    case 'retried': {
      const came = [...model.loaded].filter(([, record]) => record !== 'unreachable');
      return { ...model, loaded: new Map(came), tries: model.tries + 1 };
    }
    case 'copied': {
      const { isCopied } = action;
      return { ...model, isCopied, refusals: isCopied ? 0 : model.refusals + 1 };
    }
  }
}

/** The ids that the page is about: those of the address, or the phone's own. */
export function listIds({ asked, own }: ReferralModel): readonly string[] {
  return asked?.ids ?? own;
}

/** What became of a record in the language of the sheet; nothing while it is on its way. */
export function findLoaded({ loaded, lang }: ReferralModel, id: string): Loaded | undefined {
  return loaded.get(keyOf(lang, id));
}

/** The phone's own list with what the address names, without ids that no record has. */
export function takeOverAsked(model: ReferralModel): string[] {
  return takeOver(model.own, listIds(model), (id) => findLoaded(model, id) === 'missing');
}

function keyOf(lang: Locale, id: string): string {
  return `${lang}/${id}`;
}
