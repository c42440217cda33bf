import { type Finding, verifyRecord } from '#features/verification/verify-record.ts';
import type { Association } from '#model/associations.ts';

/** What a tap says: how the association was asked today, or what has become of it. */
export const findings = ['phone', 'message', 'visit', 'closed', 'moved'] as const;
export type TappedFinding = (typeof findings)[number];

/**
 * The fields of a draft, by name, that say what somebody found out today. A draft may be half filled.
 *
 * @param data the draft of an association
 * @param today the country's day (ISO)
 */
export function verifyDraft(
  data: Record<string, unknown>,
  found: TappedFinding,
  today: string,
): Partial<Association> {
  const verification = { level: 'declared', ...(data.verification as object | undefined) };
  const record = { ...data, verification } as Association;
  const verified = verifyRecord(record, { ...tellFinding(record, found, today), on: today });
  const changed = Object.entries(verified).filter(([name, value]) => value !== data[name]);
  return Object.fromEntries(changed);
}

/** Who has closed or moved was asked as an earlier tap of today says; else by phone, as in a worklist. */
function tellFinding({ verification }: Association, found: TappedFinding, today: string) {
  if (found !== 'closed' && found !== 'moved') return asked[found];
  const { date, by, how } = verification;
  const known = date === today && by && how ? { by, how } : asked.phone;
  return { ...known, change: found };
}

const asked: Record<Exclude<TappedFinding, 'closed' | 'moved'>, Pick<Finding, 'by' | 'how'>> = {
  phone: { by: 'association', how: 'phone' },
  message: { by: 'association', how: 'message' },
  visit: { by: 'maintainer', how: 'visit' },
};
