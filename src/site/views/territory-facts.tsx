import { t } from '#i18n/t.ts';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Region } from '#model/territories.ts';
import { FactList } from './field-value.tsx';
import { Localized } from './localized.tsx';
import type { RenderContext } from './render-context.ts';
import { Section } from './section.tsx';

/** Indicators of the census, with their source. They describe a place; they do not rank it. */
export function TerritoryFacts({
  census,
  collection,
  context,
}: {
  census: Region['census'];
  collection: 'regions' | 'provinces';
  context: RenderContext;
}) {
  const { locale } = context;
  const fields = describeFields(schemas[collection]).properties?.census ?? {};
  return (
    <Section title={t(locale, 'census.title')} locale={locale}>
      <FactList record={census} fields={fields} context={context} />
      <p className="soft">
        <Localized of={t(locale, 'census.source')} on={locale} />
      </p>
    </Section>
  );
}
