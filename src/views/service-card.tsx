import type { z } from 'zod';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#schemas/describe-fields.ts';
import { service as serviceSchema } from '#schemas/fields/service.ts';
import { FactList } from './fact-list.tsx';
import { StarIcon, toneAt } from './icon.tsx';
import type { Surroundings } from './look-up.ts';
import { Words } from './words.tsx';

export type Service = z.infer<typeof serviceSchema>;
const fields = describeFields(serviceSchema);
const servedOptions = fields.properties?.audiences?.items?.properties?.served?.options;

interface Props {
  service: Service;
  index: number;
  around: Surroundings;
  /** Whether the answers of other services are known, so that the gaps of this one stand out. */
  known: boolean;
}

/** What an association offers. Where no service has these answers, it is said once, below all of them. */
export function ServiceList({ services, around }: { services: Service[]; around: Surroundings }) {
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
      {!known && (
        <p className="unknown">
          <Words of={t(around.locale, 'service.unknown')} on={around.locale} />
        </p>
      )}
    </>
  );
}

/** One service: for whom, how to get in, at what cost, with which papers. Unknown answers say so. */
function ServiceCard({ service, index, around, known }: Props) {
  const { locale } = around;
  const target = around.lookUp('services', service.service);
  const audiences = (service.audiences ?? []).flatMap(({ audience, served }) => {
    const target = around.lookUp('audiences', audience);
    return target ? [{ target, served }] : [];
  });
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
      {service.detail && (
        <p>
          <Words of={pickText(service.detail, locale)} on={locale} />
        </p>
      )}
      {audiences.length > 0 && (
        <dl className="facts">
          <div>
            <dt>
              <Words of={pickText(fields.properties?.audiences?.labels, locale)} on={locale} />
            </dt>
            <dd>
              <ul className="plain-list">
                {audiences.map(({ target: { href, name }, served }) => (
                  <li key={href}>
                    <a href={href}>
                      <Words of={name} on={locale} />
                    </a>
                    {served && served !== 'unconditionally' && (
                      <span className="soft">
                        {' · '}
                        <Words of={pickText(servedOptions?.[served], locale)} on={locale} />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      )}
      <FactList
        record={service}
        fields={fields}
        around={around}
        without={['service', 'detail', 'audiences']}
      />
      {unknown.length > 0 && (
        <dl className="facts">
          {unknown.map((key) => (
            <div key={key}>
              <dt>
                <Words of={pickText(fields.properties?.[key]?.labels, locale)} on={locale} />
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
