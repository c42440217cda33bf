import type { z } from 'zod';
import { resolveText } from '#i18n/localized-text.ts';
import { describeFields } from '#model/describe-fields.ts';
import { service as serviceSchema } from '#model/fields/service.ts';
import { FactList } from './field-value.tsx';
import { Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';

export type Service = z.infer<typeof serviceSchema>;
export const serviceFields = describeFields(serviceSchema);
const servedOptions = serviceFields.properties?.audiences?.items?.properties?.served?.options;

interface Props {
  service: Service;
  context: RenderContext;
  /** Answers that the page gives elsewhere. */
  without?: readonly (keyof Service)[];
}

/** What a service is, and every answer that is known: for whom, how to get in, at what cost, with which papers. */
export function ServiceFacts({ service, context, without = [] }: Props) {
  const { locale } = context;
  const audiences = (service.audiences ?? []).flatMap(({ audience, served }) => {
    const target = context.lookUp('audiences', audience);
    return target ? [{ target, served }] : [];
  });
  return (
    <>
      {service.detail && (
        <p>
          <Localized of={resolveText(service.detail, locale)} on={locale} />
        </p>
      )}
      {audiences.length > 0 && (
        <dl className="facts">
          <div>
            <dt>
              <Localized
                of={resolveText(serviceFields.properties?.audiences?.labels, locale)}
                on={locale}
              />
            </dt>
            <dd>
              <ul className="plain-list">
                {audiences.map(({ target: { href, name }, served }) => (
                  <li key={href}>
                    <a href={href}>
                      <Localized of={name} on={locale} />
                    </a>
                    {served && served !== 'unconditionally' && (
                      <span className="soft">
                        {' · '}
                        <Localized of={resolveText(servedOptions?.[served], locale)} on={locale} />
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
        context={context}
        without={['service', 'detail', 'from', 'until', 'asOf', 'audiences', ...without]}
      />
    </>
  );
}
