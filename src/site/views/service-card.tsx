import type { MessageKey } from '#i18n/messages.ts';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import { StarIcon, toneAt } from './icon.tsx';
import type { Surroundings } from './look-up.ts';
import { isAlike, sayServiceDates } from './say-service-dates.ts';
import { type Service, ServiceFacts, serviceFields } from './service-facts.tsx';
import { Words } from './words.tsx';

interface Props {
  service: Service;
  index: number;
  around: Surroundings;
  /** Whether the answers of other services are known, so that the gaps of this one stand out. */
  known: boolean;
  /** That its dates are said already. */
  isDated?: boolean;
}

/** What an association offers. Where no service has these answers, it is said once, below all of them. */
export function ServiceList({
  services,
  around,
  isUndated = false,
}: {
  services: Service[];
  around: Surroundings;
  /** It is known from a document without a date. */
  isUndated?: boolean;
}) {
  const known = services.some((service) => service.access || service.cost);
  return (
    <>
      {services.map((service, index) => (
        <ServiceCard
          key={`${service.service} ${index}`}
          service={service}
          index={index}
          around={around}
          known={known}
        />
      ))}
      {isUndated && <Note name="service.undated" around={around} />}
      {!known && <Note name="service.unknown" around={around} />}
    </>
  );
}

/** What an association did: nobody knows whether it can still be asked for, and that is said once. */
export function WorkDone({ services, around }: { services: Service[]; around: Surroundings }) {
  return (
    <>
      {services.map((service, index) => (
        <ServiceCard
          key={`${service.service} ${index}`}
          service={service}
          index={index}
          around={around}
          known={false}
          isDated={isAlike(services)}
        />
      ))}
      <Note name="service.doneUnsure" around={around} />
    </>
  );
}

function Note({ name, around: { locale } }: { name: MessageKey; around: Surroundings }) {
  return (
    <p className="unknown">
      <Words of={t(locale, name)} on={locale} />
    </p>
  );
}

/** One service: for whom, how to get in, at what cost, with which papers. Unknown answers say so. */
function ServiceCard({ service, index, around, known, isDated = false }: Props) {
  const { locale, today } = around;
  const dates = isDated ? undefined : sayServiceDates(service, locale, today);
  const target = around.lookUp('services', service.service);
  const unknown = known
    ? (['access', 'cost'] as const).filter((key) => service[key] === undefined)
    : [];
  return (
    <div className="service">
      <h3 className="with-star">
        <StarIcon name={target?.icon ?? 'star'} tone={toneAt(index)} />
        <a href={target?.href}>
          <Words of={target?.name} on={locale} />
        </a>
      </h3>
      {dates && (
        <p className="soft">
          <Words of={dates} on={locale} />
        </p>
      )}
      <ServiceFacts service={service} around={around} />
      {unknown.length > 0 && (
        <dl className="facts">
          {unknown.map((key) => (
            <div key={key}>
              <dt>
                <Words of={pickText(serviceFields.properties?.[key]?.labels, locale)} on={locale} />
              </dt>
              <dd className="soft">
                <Words of={t(locale, 'value.unknown')} on={locale} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
