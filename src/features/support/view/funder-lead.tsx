import { t } from '#i18n/t.ts';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Funder } from '#model/funders.ts';
import { CallButtons } from '#site/views/call-buttons.tsx';
import { FactList } from '#site/views/field-value.tsx';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

/** What whoever would ask reads first, in this order: what is given, to whom, how to ask, how much. */
const asked = [
  'status',
  'gives',
  'recipients',
  'howToAsk',
  'amounts',
  'regions',
  'provinces',
] as const;
export const placedOfFunder: readonly string[] = asked;

/** The head of a funder: how to reach it, and who may ask for what. */
export function FunderLead({ funder, context }: { funder: Funder; context: RenderContext }) {
  const { locale } = context;
  const { properties = {} } = describeFields(schemas.funders);
  const own = Object.fromEntries(
    asked.flatMap((key) => (properties[key] ? [[key, properties[key]]] : [])),
  );
  const says = asked.some((key) => funder[key] !== undefined);
  return (
    <>
      <CallButtons contacts={funder.contacts ?? []} website={funder.website} context={context} />
      {says && (
        <section className="band">
          <h2>
            <Localized of={t(locale, 'funder.ask')} on={locale} />
          </h2>
          <FactList record={funder} fields={{ properties: own }} context={context} />
        </section>
      )}
    </>
  );
}
