import type { Association } from '#model/associations.ts';

/** When somebody said something of an association: who verified it, its sources, its services. Days, months, years. */
export function listSaidDates({ verification, sources, services = [] }: Association): string[] {
  return [
    verification.level === 'declared' ? undefined : verification.date,
    ...sources.map(({ published }) => published),
    ...services.map(({ asOf }) => asOf),
  ].filter((date) => date !== undefined);
}

/** The year in which the newest that is known of an association was said; nothing where no source is dated. */
export function findNewestYear(association: Association): number | undefined {
  const [newest] = listSaidDates(association).sort().reverse();
  return newest === undefined ? undefined : Number(newest.slice(0, 4));
}
