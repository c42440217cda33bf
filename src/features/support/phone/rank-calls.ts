import { compareFit, type FitKind, type FitReason, scoreOf } from '#features/fit/compare-fit.ts';
import type { PhoneCall, PhoneCalls } from '#features/support/phone-call.ts';
import type { Association } from '#model/associations.ts';

export interface RankedCall {
  call: PhoneCall;
  reasons: readonly FitReason[];
  /** What does not fit. */
  against: readonly FitReason[];
  /** What it does not say, though it matters. */
  unsaid: readonly FitKind[];
}

/** Calls by how they fit: those that one may still answer, those with one thing against them, those that have closed. */
export interface RankedCalls {
  fits: readonly RankedCall[];
  nearly: readonly RankedCall[];
  past: readonly RankedCall[];
}

type Applicant = Pick<Association, 'id' | 'kind' | 'focusAreas' | 'audiences' | 'places' | 'area'>;

/** Open ones first, then those whose dates nobody knows. */
const order = ['open', 'upcoming', 'unknown', 'closed'] as const;

/** @param today ISO day, by which calls close */
export function rankCalls(
  applicant: Applicant,
  { calls, regionOf }: PhoneCalls,
  today: string,
): RankedCalls {
  const offered = {
    id: applicant.id,
    who: [applicant.kind === 'cooperative' ? 'cooperatives' : 'associations'],
    focusAreas: applicant.focusAreas,
    audiences: applicant.audiences,
    provinces: listPlaces(applicant, regionOf),
  };
  const ranked = calls
    .map((call) => ({
      ...call,
      state: hasClosed(call, today) ? ('closed' as const) : call.state,
    }))
    .map((call): RankedCall => {
      const { id, who, focusAreas, audiences, provinces, regions } = call;
      const places = provinces.length > 0 ? provinces : regions;
      const asked = { id, who, focusAreas, audiences, provinces: places };
      const { reasons, against } = compareFit(asked, offered);
      const unsaid: FitKind[] = [
        ...(who.length ? [] : ['who' as const]),
        ...(places.length ? [] : ['place' as const]),
      ];
      return { call, reasons, against, unsaid };
    })
    // Whose subject is another one fits nowhere, whoever may apply.
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'focus' || kind === 'audience'))
    .sort(
      (a, b) =>
        order.indexOf(a.call.state) - order.indexOf(b.call.state) ||
        scoreOf(b.reasons) - scoreOf(a.reasons) ||
        (a.call.id < b.call.id ? -1 : 1),
    );
  const isOver = ({ call }: RankedCall) => call.state === 'closed';
  return {
    fits: ranked.filter((each) => !isOver(each) && each.against.length === 0),
    nearly: ranked.filter((each) => !isOver(each) && each.against.length === 1),
    past: ranked.filter((each) => isOver(each) && each.against.length === 0),
  };
}

/** What closes in a month or a year has closed after its last day. */
function hasClosed({ closes }: PhoneCall, today: string): boolean {
  return closes !== undefined && closes < today.slice(0, closes.length);
}

/** The provinces and regions in which it works, so that either can be asked for; nothing where it is the whole country. */
function listPlaces(
  { places = [], area = {} }: Applicant,
  regionOf: PhoneCalls['regionOf'],
): string[] {
  if (area.scope === 'national' || area.scope === 'international') return [];
  const provinces = [
    ...places.flatMap(({ province }) => province ?? []),
    ...(area.provinces ?? []),
  ];
  const regions = area.regions ?? [];
  const within = Object.keys(regionOf).filter((province) =>
    regions.includes(regionOf[province] ?? ''),
  );
  const around = provinces.flatMap((province) => regionOf[province] ?? []);
  return [...new Set([...provinces, ...within, ...regions, ...around])];
}
