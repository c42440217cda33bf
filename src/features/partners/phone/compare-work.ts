/** What two associations are compared by: ids of vocabularies. */
export interface Work {
  focusAreas: readonly string[];
  audiences: readonly string[];
  services: readonly string[];
}

/** Why it would make sense to talk, the strongest first; `here`: the same subjects in the same place. */
export const reasonKinds = ['here', 'focus', 'audience', 'service'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export interface WorkReason {
  kind: ReasonKind;
  /** Ids of what both do, or of what the other one offers besides. */
  what: readonly string[];
}

/**
 * What an association has to do with another one. A service that only the other one offers is a reason
 * where both have a subject or a public in common: else everybody would complement everybody.
 *
 * @param isHere whether both help in one province
 */
export function findReasons(own: Work, other: Work, isHere: boolean): WorkReason[] {
  const subjects = own.focusAreas.filter((id) => other.focusAreas.includes(id));
  const people = own.audiences.filter((id) => other.audiences.includes(id));
  const more = other.services.filter((id) => !own.services.includes(id));
  const isNear = subjects.length + people.length > 0;
  const found: WorkReason[] = [
    { kind: isHere ? 'here' : 'focus', what: subjects },
    { kind: 'audience', what: people },
    { kind: 'service', what: isNear ? more : [] },
  ];
  return found.filter(({ what }) => what.length > 0);
}

const weights: Record<ReasonKind, number> = { here: 4, focus: 3, audience: 2, service: 1 };

/** How much two have in common; nothing is worth more for being there a fourth time. */
export function weighReasons(reasons: readonly WorkReason[]): number {
  return reasons.reduce((sum, { kind, what }) => sum + weights[kind] * Math.min(3, what.length), 0);
}
