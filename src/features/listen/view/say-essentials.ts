import { splitServices } from '#directory/judge-service.ts';
import { pickText, type Said } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { service as serviceSchema } from '#model/fields/service.ts';
import type { Surroundings } from '#site/views/look-up.ts';
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
export function sayEssentials(association: Association, around: Surroundings): string[] {
  const { locale } = around;
  const { name, summary, status, services = [] } = association;
  const { offered, done } = splitServices(services, around.today);
  const title = pickText(name, locale);
  const isName = (said: Said) => said === title && said.lang !== 'ar' && locale !== 'ar';
  const first = association.contacts?.find(({ phones }) => phones)?.phones?.[0];
  const pieces = [
    title,
    (status === 'closed' || status === 'paused') && t(locale, `status.${status}`),
    pickText(summary, locale),
    ...sayPlace(association, around),
    first && t(locale, 'listen.phone', { digits: spellPhone(first.number) }),
    ...offered
      .slice(0, mostServices)
      .flatMap(({ service, cost, papers }) => [
        around.lookUp('services', service)?.name,
        cost && pickText(fields.cost?.options?.[cost], locale),
        papers && pickText(fields.papers?.labels, locale),
        pickText(papers, locale),
      ]),
    ...sayDone(done.slice(0, Math.max(mostServices - offered.length, 0)), around),
  ];
  return pieces.flatMap((said) =>
    said && (said.lang === locale || isName(said)) ? said.text : [],
  );
}

/** What can no longer be asked for is not read out as if it could. */
function sayDone(done: readonly Service[], around: Surroundings): (Said | undefined)[] {
  if (done.length === 0) return [];
  return [
    sayWorkDone(done, around.locale),
    ...done.map(({ service }) => around.lookUp('services', service)?.name),
    t(around.locale, 'service.doneUnsure'),
  ];
}

function sayPlace({ places }: Association, around: Surroundings): (Said | undefined)[] {
  const [place] = places ?? [];
  const province = around.lookUp('provinces', place?.province ?? '');
  return [
    pickText(place?.address, around.locale),
    pickText(place?.city, around.locale),
    province?.name,
  ];
}

/** `+212528000000` → `0 5, 2 8, 0 0, 0 0, 0 0`: digit by digit, with a rest after each pair, as one dials. */
export function spellPhone(number: string): string {
  const dialled = number.replace(/^\+212/, '0').replace(/^\+/, '00');
  return (dialled.match(/\d{1,2}/g) ?? []).map((pair) => [...pair].join(' ')).join(', ');
}
