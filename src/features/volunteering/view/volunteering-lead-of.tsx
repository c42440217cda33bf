import type { ReactNode } from 'react';
import type { PlainCollection } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import type { Opportunity } from '#model/opportunities.ts';
import type { Volunteer } from '#model/volunteers.ts';
import type { RenderContext } from '#site/views/render-context.ts';
import { placedOfRole, RoleLead } from './role-lead.tsx';
import { WishLead } from './wish-lead.tsx';

/** What the page of a role or a wish has at its head, and the fields that it says there; nothing of other records. */
export function volunteeringLeadOf(
  collection: PlainCollection,
  record: object,
  directory: Directory,
  context: RenderContext,
  url: string,
): { lead?: ReactNode; placedInLead?: readonly string[] } {
  if (collection === 'opportunities')
    return {
      lead: (
        <RoleLead role={record as Opportunity} directory={directory} context={context} url={url} />
      ),
      placedInLead: placedOfRole,
    };
  if (collection === 'volunteers')
    return {
      lead: (
        <WishLead wish={record as Volunteer} site={directory.site} context={context} url={url} />
      ),
    };
  return {};
}
