import type { Draft } from '#cms/draft.ts';
import { isPlainCollection } from '#directory/addresses.ts';
import { resolveText } from '#i18n/localized-text.ts';
import type { Association } from '#model/associations.ts';
import { type Collection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { site } from '#model/site.ts';
import { AssociationProfile } from '#site/views/association-profile.tsx';
import { FactList } from '#site/views/field-value.tsx';
import { RecordHead } from '#site/views/record-head.tsx';
import { RecordPage } from '#site/views/record-page.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { completeRecord } from './complete-record.ts';
import { DrawnPage } from './drawn-page.tsx';

/** A draft, drawn by the very views of the site. */
export function DrawnDraft({ draft, context }: { draft: Draft; context: RenderContext }) {
  const { collection, data } = draft;
  if (collection === 'pages') return <DrawnPage data={data} path={draft.path} />;
  const fields = describeFields(collection === 'site' ? site : schemas[collection]);
  const record = completeRecord(data, fields);
  if (collection === 'associations')
    return (
      <AssociationProfile association={record as Association} fields={fields} context={context} />
    );
  if (collection !== 'site' && isPlainCollection(collection))
    return (
      <RecordPage
        collection={collection}
        record={record as never}
        fields={fields}
        context={context}
      />
    );
  return <Facts collection={collection} record={record as Fact} context={context} />;
}

interface Fact {
  id?: string;
  name?: Text;
  description?: Text;
  icon?: string;
}

/** What has no page of its own, or a page that shows others: its name and its fields. */
function Facts({
  collection,
  record,
  context,
}: {
  collection: Collection | 'site';
  record: Fact;
  context: RenderContext;
}) {
  const fields = describeFields(collection === 'site' ? site : schemas[collection]);
  const title = resolveText(record.name, context.locale) ?? {
    text: record.id ?? '',
    lang: context.locale,
  };
  const summary = resolveText(record.description, context.locale);
  return (
    <>
      <RecordHead title={title} meta={[]} summary={summary} icon={record.icon} context={context} />
      <FactList
        record={record}
        fields={fields}
        context={context}
        without={['id', 'name', 'description', 'icon', 'communes', 'star']}
      />
    </>
  );
}
