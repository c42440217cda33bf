import { hrefOf, pathOf } from '#directory/addresses.ts';
import { type Directory, findAll } from '#directory/directory.ts';
import { type CallState, callStateOn } from '#directory/record-state.ts';
import { joinNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { saySum } from '#i18n/say-sum.ts';
import type { Call } from '#model/calls.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

/** A call as a phone compares it with an association, with what it shows of it. */
export interface PhoneCall {
  id: string;
  title: string;
  /** The language tag of the title, where it is not that of the page. */
  lang?: string;
  funders: string;
  amounts: string;
  /** What else is to be known before one reads on: put off, by invitation alone. */
  marks: readonly string[];
  state: CallState;
  /** As exact as its source says. */
  closes?: string;
  /** How it stands with it, in words, and what an element carries for later. */
  says: { text: string; lang?: string; look: string; later: Record<string, string | number> };
  who: readonly string[];
  focusAreas: readonly string[];
  audiences: readonly string[];
  provinces: readonly string[];
  regions: readonly string[];
}

/** What `/<locale>/calls/fit/calls.json` holds. */
export interface PhoneCalls {
  calls: readonly PhoneCall[];
  /** The region of each province. */
  regionOf: Readonly<Record<string, string>>;
}

/** As the phone compares it; how it stands with it today, and its marks, as its card says them. */
export function describeCallForPhone(
  call: Call,
  { says, marks }: Pick<PhoneCall, 'says' | 'marks'>,
  directory: Directory,
  locale: Locale,
): PhoneCall {
  const title = resolveText(call.name, locale) ?? { text: call.id, lang: locale };
  const funders = findAll(directory, 'funders', call.funders ?? []);
  return {
    id: call.id,
    title: title.text,
    ...(title.lang !== locale && { lang: localeEntry(title.lang).tag }),
    funders: joinNames(
      funders.flatMap(({ name }) => resolveText(name, locale)?.text ?? []),
      locale,
    ),
    amounts: (call.amounts ?? [])
      .flatMap((sum) => saySum(sum, locale).map(({ text }) => text))
      .slice(0, 2)
      .join(' · '),
    marks,
    state: callStateOn(call, directory.today),
    ...(call.closes && { closes: call.closes }),
    says,
    who: call.applicants ?? [],
    focusAreas: call.focusAreas,
    audiences: call.audiences ?? [],
    provinces: call.provinces ?? [],
    regions: call.regions ?? [],
  };
}

/** Where the page and its file stand. */
export function fitHrefOf(locale: Locale, id?: string): string {
  const page = hrefOf(locale, `${pathOf('calls')}/fit`);
  return id ? `${page}?id=${id}` : page;
}
