import type { Draft } from '#cms/draft.ts';
import { isPlainCollection } from '#directory/addresses.ts';
import { pickText } from '#i18n/said.ts';
import type { Association } from '#model/associations.ts';
import { type Collection, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { site } from '#model/site.ts';
import { AssociationProfile } from '#site/views/association-profile.tsx';
import { FactList } from '#site/views/fact-list.tsx';
import type { Surroundings } from '#site/views/look-up.ts';
import { RecordHead } from '#site/views/record-head.tsx';
import { RecordPage } from '#site/views/record-page.tsx';
import { completeRecord } from './complete-record.ts';
import { DrawnPage } from './drawn-page.tsx';

/** A draft, drawn by the very views of the site. */
export function DrawnDraft({ draft, around }: { draft: Draft; around: Surroundings }) {
  const { collection, data } = draft;
  if (collection === 'pages') return <DrawnPage data={data} path={draft.path} />;
  const fields = describeFields(collection === 'site' ? site : schemas[collection]);
  const record = completeRecord(data, fields);
  if (collection === 'associations')
    return (
      <AssociationProfile association={record as Association} fields={fields} around={around} />
    );
  if (collection !== 'site' && isPlainCollection(collection))
    return (
      <RecordPage
        collection={collection}
        record={record as never}
        fields={fields}
        around={around}
      />
    );
  return <Facts collection={collection} record={record as Fact} around={around} />;
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
  around,
}: {
  collection: Collection | 'site';
  record: Fact;
  around: Surroundings;
}) {
  const fields = describeFields(collection === 'site' ? site : schemas[collection]);
  const title = pickText(record.name, around.locale) ?? {
    text: record.id ?? '',
    lang: around.locale,
  };
  const summary = pickText(record.description, around.locale);
  return (
    <>
      <RecordHead title={title} meta={[]} summary={summary} icon={record.icon} around={around} />
      <FactList
        record={record}
        fields={fields}
        around={around}
        without={['id', 'name', 'description', 'icon', 'communes', 'star']}
      />
    </>
  );
}
