import { findFirstContact } from '#directory/first-contact.ts';
import { splitServices } from '#directory/service-state.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { scriptOf } from '#i18n/script-of.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { service as serviceSchema } from '#model/fields/service.ts';
import type { RenderContext } from '#site/views/render-context.ts';
import { sayWorkDone } from '#site/views/say-service-dates.ts';
import type { Service } from '#site/views/service-facts.tsx';

const fields = describeFields(serviceSchema).properties ?? {};
/** Nobody listens for long, and the page has the rest. */
const mostServices = 3;

/**
 * What somebody who cannot read must hear of an association: who it is, whether it has closed, what
 * for, where, whom to call, what it offers, at what cost and with which papers. A voice reads its own
 * language, so that nothing is said in another one but names, where it has the letters.
 */
export function sayEssentials(association: Association, context: RenderContext): string[] {
  const { locale } = context;
  const { name, summary, status, services = [] } = association;
  const { offered, done } = splitServices(services, context.today);
  const title = resolveText(name, locale);
  const isName = (text: LocalizedText) =>
    text === title && scriptOf(text.lang) === scriptOf(locale);
  const { number } = findFirstContact(association.contacts);
  const pieces = [
    title,
    (status === 'closed' || status === 'paused') && t(locale, `status.${status}`),
    resolveText(summary, locale),
    ...sayPlace(association, context),
    number && t(locale, 'listen.phone', { digits: spellPhone(number) }),
    ...offered
      .slice(0, mostServices)
      .flatMap(({ service, cost, papers }) => [
        context.lookUp('services', service)?.name,
        cost && resolveText(fields.cost?.options?.[cost], locale),
        papers && resolveText(fields.papers?.labels, locale),
        resolveText(papers, locale),
      ]),
    ...sayDone(done.slice(0, Math.max(mostServices - offered.length, 0)), context),
  ];
  return pieces.flatMap((piece) =>
    piece && (piece.lang === locale || isName(piece)) ? piece.text : [],
  );
}

/** What can no longer be asked for is not read out as if it could. */
function sayDone(done: readonly Service[], context: RenderContext): (LocalizedText | undefined)[] {
  if (done.length === 0) return [];
  return [
    sayWorkDone(done, context.locale),
    ...done.map(({ service }) => context.lookUp('services', service)?.name),
    t(context.locale, 'service.doneUnsure'),
  ];
}

function sayPlace({ places }: Association, context: RenderContext): (LocalizedText | undefined)[] {
  const [place] = places ?? [];
  const province = context.lookUp('provinces', place?.province ?? '');
  return [
    resolveText(place?.address, context.locale),
    resolveText(place?.city, context.locale),
    province?.name,
  ];
}

/** `+212528000000` → `0 5, 2 8, 0 0, 0 0, 0 0`: digit by digit, with a rest after each pair, as one dials. */
export function spellPhone(number: string): string {
  const dialled = number.replace(/^\+212/, '0').replace(/^\+/, '00');
  return (dialled.match(/\d{1,2}/g) ?? []).map((pair) => [...pair].join(' ')).join(', ');
}
