import type { z } from 'zod';
import { pickText } from '#i18n/said.ts';
import { describeFields } from '#model/describe-fields.ts';
import { service as serviceSchema } from '#model/fields/service.ts';
import { FactList } from './fact-list.tsx';
import type { Surroundings } from './look-up.ts';
import { Words } from './words.tsx';

export type Service = z.infer<typeof serviceSchema>;
export const serviceFields = describeFields(serviceSchema);
const servedOptions = serviceFields.properties?.audiences?.items?.properties?.served?.options;

interface Props {
  service: Service;
  around: Surroundings;
  /** Answers that the page gives elsewhere. */
  without?: readonly (keyof Service)[];
}

/** What a service is, and every answer that is known: for whom, how to get in, at what cost, with which papers. */
export function ServiceFacts({ service, around, without = [] }: Props) {
  const { locale } = around;
  const audiences = (service.audiences ?? []).flatMap(({ audience, served }) => {
    const target = around.lookUp('audiences', audience);
    return target ? [{ target, served }] : [];
  });
  return (
    <>
      {service.detail && (
        <p>
          <Words of={pickText(service.detail, locale)} on={locale} />
        </p>
      )}
      {audiences.length > 0 && (
        <dl className="facts">
          <div>
            <dt>
              <Words
                of={pickText(serviceFields.properties?.audiences?.labels, locale)}
                on={locale}
              />
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
        fields={serviceFields}
        around={around}
        without={['service', 'detail', 'from', 'until', 'asOf', 'audiences', ...without]}
      />
    </>
  );
}
