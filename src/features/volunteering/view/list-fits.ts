import type { Directory } from '#directory/directory.ts';
import { sayFitReason } from '#features/fit/view/say-fit-reason.ts';
import { endOf } from '#features/opening-hours/turn-of-day.ts';
import { gatherFits } from '#features/volunteering/gather-fits.ts';
import { describeBrief } from '#site/views/card-model.ts';
import type { CompactLine } from '#site/views/compact-list.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { writeSteps } from '#site/views/steps.ts';

/** The wishes that fit a role, as lines that say why; each leaves the phone on the day it ends. */
export function listWishes(
  role: string,
  directory: Directory,
  context: RenderContext,
): CompactLine[] {
  return (gatherFits(directory).ofRole.get(role) ?? []).flatMap(({ wish, reasons }) => {
    const record = directory.byId.volunteers.get(wish);
    if (!record) return [];
    const { state: _, ...brief } = describeBrief('volunteers', record, context);
    return [
      { ...brief, meta: reasons.map((reason) => sayFitReason(reason, context.locale, directory)) },
    ];
  });
}

/** The roles that fit a wish. */
export function listRoles(
  wish: string,
  directory: Directory,
  context: RenderContext,
): CompactLine[] {
  return (gatherFits(directory).ofWish.get(wish) ?? []).flatMap(({ role, reasons }) => {
    const record = directory.byId.opportunities.get(role);
    if (!record) return [];
    const { state: _, ...brief } = describeBrief('opportunities', record, context);
    const end = record.closes ?? record.period?.to;
    return [
      {
        ...brief,
        meta: reasons.map((reason) => sayFitReason(reason, context.locale, directory)),
        ...(end && { ends: writeSteps([[endOf(end, context.today)]]) }),
      },
    ];
  });
}
