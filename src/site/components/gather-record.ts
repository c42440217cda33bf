import {
  answerHrefOf,
  correctionHrefOf,
  hrefOf,
  type PlainCollection,
  pathOf,
} from '#directory/addresses.ts';
import { groupReferrers } from '#directory/connections.ts';
import { chooseDestination, isReachable } from '#directory/destination.ts';
import type { Directory } from '#directory/directory.ts';
import { loadHistory } from '#directory/load.ts';
import { findSingleDate } from '#features/follow/list-dates.ts';
import { findSensitiveSubjects } from '#features/help/sensitive.ts';
import { gatherKnowHow } from '#features/know-how/gather-know-how.ts';
import { figuresOf, standWithFigures } from '#features/programmes/view/figures-of.tsx';
import { reportLack } from '#features/proposals/form/report-lack.ts';
import { gatherFunding } from '#features/support/gather-funding.ts';
import { supportLeadOf } from '#features/support/view/support-lead-of.tsx';
import { volunteeringLeadOf } from '#features/volunteering/view/volunteering-lead-of.tsx';
import { isProposed } from '#model/collections.ts';
import { describeCard } from '#site/views/card-model.ts';
import type { RenderContext } from '#site/views/render-context.ts';
import { tellThing } from './tell-thing.ts';

/**
 * What stands on the page of a record of the plain collections, beside what the record says itself.
 *
 * @param site the address of the site
 */
export async function gatherRecord(
  collection: PlainCollection,
  record: Parameters<typeof describeCard>[1],
  directory: Directory,
  context: RenderContext,
  site: URL | undefined,
) {
  const { locale } = context;
  const { id } = record;
  const card = describeCard(collection, record, context);
  const isSensitive = findSensitiveSubjects({ collection, id }, directory).length > 0;
  const url = new URL(hrefOf(locale, pathOf(collection, id)), site).href;
  const known = await gatherKnowHow(collection, record, directory);
  const ask = (what: string) => reportLack({ what }, locale, directory.site);
  return {
    card,
    thing: tellThing(collection, record, directory, context, url),
    lead: {
      ...volunteeringLeadOf(collection, record, directory, context, url),
      ...supportLeadOf(collection, record, directory, context),
    },
    // A wish has no name: whoever answers it quotes its reference.
    correctHref: isProposed(collection)
      ? correctionHrefOf(locale, collection, id, isSensitive)
      : ask('name' in record ? card.title.text : id),
    // What reminds of a sensitive thing leaves a trace.
    dated: isSensitive ? undefined : findSingleDate(directory, await loadHistory(), collection, id),
    knowHow: known && {
      ...known,
      answerHref: isReachable(chooseDestination(directory.site))
        ? answerHrefOf(locale, id)
        : undefined,
    },
    funding: collection === 'funders' ? gatherFunding(directory, id) : undefined,
    figures: figuresOf(collection, record, directory, context),
    // The answers of a question stand in its page already, and so do records that stand with their figures.
    groups: groupReferrers(directory, collection, id).filter(
      (group) =>
        !(known?.isQuestion && group.collection === collection) &&
        !standWithFigures(collection, group.collection),
    ),
  };
}
