import type { Association } from '#model/associations.ts';
import { isAtWork } from './record-state.ts';
import { splitServices } from './service-state.ts';

/** What whoever needs help asks before they set out, in that order, by the field that says it. */
export const readerGaps = ['contacts', 'hours', 'access', 'cost', 'papers'] as const;
export type ReaderGap = (typeof readerGaps)[number];

/**
 * What a record does not say, though its reader asks: how to reach them at all; when somebody is there; and of
 * what it offers today how one gets it, what it costs, which papers one brings. One service that does not say
 * it is enough. Whoever has closed or takes a pause lacks nothing.
 *
 * @param today ISO day
 */
export function listReaderGaps(association: Association, today: string): ReaderGap[] {
  if (!isAtWork(association)) return [];
  const { services = [], places = [] } = association;
  const { offered } = splitServices(services, today);
  const lacks: Record<ReaderGap, boolean> = {
    contacts: !hasContact(association),
    hours: offered.length > 0 && !places.some(({ hours }) => hours),
    access: offered.some(({ access }) => !access),
    cost: offered.some(({ cost }) => !cost),
    papers: offered.some(({ papers }) => !papers),
  };
  return readerGaps.filter((gap) => lacks[gap]);
}

/** Whether there is any way to reach them from afar: a telephone, a mail address, a site, a page on a network. */
export function hasContact({ contacts = [], website, links = [] }: Association): boolean {
  return (
    website !== undefined ||
    links.length > 0 ||
    contacts.some(({ phones, emails }) => phones !== undefined || emails !== undefined)
  );
}
