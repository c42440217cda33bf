import { t } from '#i18n/t.ts';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Region } from '#model/territories.ts';
import { FactList } from './fact-list.tsx';
import type { Surroundings } from './look-up.ts';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

/** Indicators of the census, with their source. They describe a place; they do not rank it. */
export function TerritoryFacts({
  census,
  collection,
  around,
}: {
  census: Region['census'];
  collection: 'regions' | 'provinces';
  around: Surroundings;
}) {
  const { locale } = around;
  const fields = describeFields(schemas[collection]).properties?.census ?? {};
  return (
    <Section title={t(locale, 'census.title')} locale={locale}>
      <FactList record={census} fields={fields} around={around} />
      <p className="soft">
        <Words of={t(locale, 'census.source')} on={locale} />
      </p>
    </Section>
  );
}
