import type { PartnerEntry, PartnerFile } from '#features/partners/partner-file.ts';
import {
  findReasons,
  type Work,
  type WorkReason,
  weighReasons,
} from '#features/partners/phone/compare-work.ts';

export interface Partner {
  id: string;
  entry: PartnerEntry;
  reasons: WorkReason[];
}

/** More than these nobody writes to. */
const most = 12;

/**
 * Who could work with an association, those with the most in common first.
 *
 * @param files by whether whoever stands in them helps where it does, too
 */
export function rankPartners(
  id: string,
  own: Work,
  files: readonly (readonly [isHere: boolean, file: PartnerFile])[],
): Partner[] {
  const found = new Map<string, Partner>();
  for (const [isHere, file] of files)
    for (const [other, entry] of Object.entries(file)) {
      const [, focusAreas, audiences, services] = entry;
      const reasons = findReasons(own, { focusAreas, audiences, services }, isHere);
      if (other !== id && reasons.length > 0 && !found.has(other))
        found.set(other, { id: other, entry, reasons });
    }
  return [...found.values()]
    .sort((a, b) => weighReasons(b.reasons) - weighReasons(a.reasons))
    .slice(0, most);
}
