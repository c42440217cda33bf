interface Verification {
  level: 'declared' | 'confirmed' | 'checked';
  date?: string | undefined;
}

/** How a record's verification reads today: never looked at, fresh, or looked at long ago. */
export type Trust = 'unverified' | 'fresh' | 'ageing' | 'old';

/**
 * Telephones and addresses of associations change within months, and an old entry that does not say
 * so sends somebody to a closed door: half a year is fresh, two years are old.
 *
 * @param today ISO day
 */
export function trustOn(verification: Verification, today: string): Trust {
  if (verification.level === 'declared' || !verification.date) return 'unverified';
  const months = countMonths(verification.date, today);
  return months < 6 ? 'fresh' : months < 24 ? 'ageing' : 'old';
}

/** Whole months from one ISO day to another. */
export function countMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}
