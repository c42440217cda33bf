import type { Association } from '#model/associations.ts';

type Verification = Association['verification'];
type Place = NonNullable<Association['places']>[number];

/** What somebody found out when they asked: who looked, how, on which day (ISO), and whether something ended. */
export interface Finding {
  by: NonNullable<Verification['by']>;
  how: NonNullable<Verification['how']>;
  on: string;
  /** It works no more, or is no longer where the record says. */
  change?: 'closed' | 'moved' | undefined;
}

/**
 * A record after somebody has asked. Who was seen at work, or whose papers were, is checked; who answered has
 * confirmed it. A document that somebody read raises no level, nor does it renew one: a page says on which day the
 * association confirmed its record. Of who moved, what leads to the old place goes.
 */
export function verifyRecord(record: Association, { by, how, on, change }: Finding): Association {
  const { level } = record.verification;
  const wasAsked = level !== 'declared';
  return {
    ...record,
    ...(change === 'closed' && { status: 'closed' as const }),
    ...(change === 'moved' && record.places && { places: record.places.map(leaveOldPlace) }),
    verification:
      how === 'document' && wasAsked
        ? record.verification
        : { level: raisedBy[how] ?? level, date: on, by, how },
  };
}

const raisedBy: Record<Finding['how'], Verification['level'] | undefined> = {
  visit: 'checked',
  papers: 'checked',
  phone: 'confirmed',
  message: 'confirmed',
  document: undefined,
};

/** A work site stays where it is; the town stays, as far as anybody knows. */
function leaveOldPlace(place: Place): Place {
  if (place.use === 'work-site') return place;
  const { address: _, postalCode: _1, coordinates: _2, directions: _3, hours: _4, ...left } = place;
  const { precision, commune, city, province } = left;
  if (precision !== 'exact' && precision !== 'street') return left;
  return { ...left, precision: commune || city ? 'commune' : province ? 'province' : 'country' };
}
