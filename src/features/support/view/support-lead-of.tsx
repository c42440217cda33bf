import type { ReactNode } from 'react';
import type { PlainCollection } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import type { Funder } from '#model/funders.ts';
import type { Need } from '#model/needs.ts';
import type { RenderContext } from '#site/views/render-context.ts';
import { FunderLead, placedOfFunder } from './funder-lead.tsx';
import { NeedLead, placedOfNeed } from './need-lead.tsx';

/** What the page of a need or a funder has at its head, and the fields that it says there; nothing of other records. */
export function supportLeadOf(
  collection: PlainCollection,
  record: object,
  directory: Directory,
  context: RenderContext,
): { lead?: ReactNode; placedInLead?: readonly string[] } {
  if (collection === 'funders')
    return {
      lead: <FunderLead funder={record as Funder} context={context} />,
      placedInLead: placedOfFunder,
    };
  if (collection !== 'needs') return {};
  return {
    lead: <NeedLead need={record as Need} directory={directory} context={context} />,
    placedInLead: placedOfNeed,
  };
}
