import { resolveText } from '#i18n/localized-text.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { t } from '#i18n/t.ts';
import { StarIcon, toneAt } from './icon.tsx';
import { Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';
import { isAlike, sayServiceDates } from './say-service-dates.ts';
import { type Service, ServiceFacts, serviceFields } from './service-facts.tsx';

interface Props {
  service: Service;
  index: number;
  context: RenderContext;
  /** Whether the answers of other services are known, so that the gaps of this one stand out. */
  known: boolean;
  /** That its dates are said already. */
  isDated?: boolean;
}

/** What an association offers. Where no service has these answers, it is said once, below all of them. */
export function ServiceList({
  services,
  context,
  isUndated = false,
}: {
  services: Service[];
  context: RenderContext;
  /** It is known from a document without a date. */
  isUndated?: boolean;
}) {
  const known = services.some((service) => service.access || service.cost);
  return (
    <>
      <ServiceCards services={services} context={context} known={known} />
      {isUndated && <Note name="service.undated" context={context} />}
      {!known && <Note name="service.unknown" context={context} />}
    </>
  );
}

/** What an association did: nobody knows whether it can still be asked for, and that is said once. */
export function WorkDone({ services, context }: { services: Service[]; context: RenderContext }) {
  return (
    <>
      <ServiceCards
        services={services}
        context={context}
        known={false}
        isDated={isAlike(services)}
      />
      <Note name="service.doneUnsure" context={context} />
    </>
  );
}

function ServiceCards({
  services,
  ...shared
}: { services: Service[] } & Omit<Parameters<typeof ServiceCard>[0], 'service' | 'index'>) {
  return services.map((service, index) => (
    <ServiceCard key={`${service.service} ${index}`} service={service} index={index} {...shared} />
  ));
}

function Note({ name, context: { locale } }: { name: MessageKey; context: RenderContext }) {
  return (
    <p className="unknown">
      <Localized of={t(locale, name)} on={locale} />
    </p>
  );
}

/** One service: for whom, how to get in, at what cost, with which papers. Unknown answers say so. */
function ServiceCard({ service, index, context, known, isDated = false }: Props) {
  const { locale, today } = context;
  const dates = isDated ? undefined : sayServiceDates(service, locale, today);
  const target = context.lookUp('services', service.service);
  const unknown = known
    ? (['access', 'cost'] as const).filter((key) => service[key] === undefined)
    : [];
  return (
    <div className="service">
      <h3 className="with-star">
        <StarIcon name={target?.icon ?? 'star'} tone={toneAt(index)} />
        <a href={target?.href}>
          <Localized of={target?.name} on={locale} />
        </a>
      </h3>
      {dates && (
        <p className="soft">
          <Localized of={dates} on={locale} />
        </p>
      )}
      <ServiceFacts service={service} context={context} />
      {unknown.length > 0 && (
        <dl className="facts">
          {unknown.map((key) => (
            <div key={key}>
              <dt>
                <Localized
                  of={resolveText(serviceFields.properties?.[key]?.labels, locale)}
                  on={locale}
                />
              </dt>
              <dd className="soft">
                <Localized of={t(locale, 'value.unknown')} on={locale} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
