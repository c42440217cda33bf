import type { ReactNode } from 'react';
import type { PlainCollection } from '#directory/addresses.ts';
import { isExactDay } from '#directory/record-state.ts';
import type { KnowHow } from '#features/know-how/gather-know-how.ts';
import { AnsweredQuestion, AnswerList } from '#features/know-how/view/answers.tsx';
import { FileList } from '#features/know-how/view/file-list.tsx';
import { findEventZone } from '#features/opening-hours/event-zone.ts';
import { momentOf } from '#features/opening-hours/turn-of-day.ts';
import { dateFormat, formatDate } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Records } from '#model/collections.ts';
import { country } from '#model/country.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Event } from '#model/events.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import type { Resource } from '#model/resources.ts';
import { CallButtons } from './call-buttons.tsx';
import { describeCard } from './card-model.ts';
import type { Contact } from './contact-lines.tsx';
import { FactList, FieldValue, listFacts } from './field-value.tsx';
import { iconOf } from './kind-icons.ts';
import { Localized, langOf } from './localized.tsx';
import { RecordHead } from './record-head.tsx';
import type { RenderContext } from './render-context.ts';
import { type Result, ResultFigures } from './result-figures.tsx';
import { Section } from './section.tsx';
import type { CitedSource } from './source-line.tsx';
import { writeSteps } from './steps.ts';
import { tellEnd, tellState } from './tell-state.ts';
import { TrustLine } from './trust-line.tsx';

interface Props<C extends PlainCollection> {
  collection: C;
  record: Records[C];
  fields: FieldNode;
  context: RenderContext;
  /** Where one says what is wrong here, if somebody would read it. */
  correctHref?: string | undefined;
  /** What a page of know-how knows beside its record; a preview knows none of it. */
  knowHow?: (KnowHow & { answerHref?: string | undefined }) | undefined;
  /** What the page knows of figures beyond the record’s own results; a preview knows none of it. */
  figures?: ReactNode;
  /** What stands first instead of buttons to call, and the fields that are in it. */
  lead?: ReactNode;
  placedInLead?: readonly string[];
}
/** What the records of these collections have in common, each perhaps without it. */
interface Shared {
  answers?: string;
  description?: Text;
  files?: Resource['files'];
  results?: Result[];
  contacts?: Contact[];
  website?: string;
  apply?: string;
  sources?: CitedSource[];
  verification?: Parameters<typeof TrustLine>[0]['verification'];
}

const placed = [
  'kind',
  'id',
  'name',
  'summary',
  'text',
  'pseudonym',
  'answers',
  'description',
  'files',
  'results',
  'sources',
  'verification',
  'website',
];

/** The page of a programme, project, funder, call, need, role, wish, event or resource. */
export function RecordPage<C extends PlainCollection>({
  collection,
  record,
  fields,
  context,
  correctHref,
  knowHow,
  figures,
  lead,
  placedInLead = [],
}: Props<C>) {
  const { locale } = context;
  const card = describeCard(collection, record, context);
  const shared = record as unknown as Shared;
  const name = (key: string) =>
    resolveText(fields.properties?.[key]?.labels, locale) ?? t(locale, 'profile.more');
  const without = [...placed, ...placedInLead];
  const facts = listFacts(record, fields, without).length > 0;
  return (
    <>
      <RecordHead
        title={card.title}
        meta={card.meta}
        summary={card.summary}
        icon={iconOf(collection)}
        context={context}
      />
      <Notice collection={collection} record={record} context={context} />
      <AnsweredQuestion question={shared.answers} context={context} />
      {collection === 'events' && <ElsewhereNotice event={record as Event} context={context} />}
      <div className="shown-until" {...writeSteps(tellEnd(record, context.today))}>
        {lead ?? (
          <CallButtons
            contacts={shared.contacts ?? []}
            website={shared.apply ?? shared.website}
            context={context}
          />
        )}
        {shared.verification && (
          <TrustLine
            verification={shared.verification}
            sources={shared.sources ?? []}
            context={context}
            correctHref={correctHref}
          />
        )}
        <div className="bands">
          {shared.results && (
            <Section title={name('results')} locale={locale}>
              <ResultFigures results={shared.results} context={context} />
            </Section>
          )}
          {figures}
          {shared.description && fields.properties?.description && (
            <Section title={name('description')} locale={locale}>
              <FieldValue
                value={shared.description}
                field={fields.properties.description}
                context={context}
              />
            </Section>
          )}
          {shared.files && fields.properties?.files && (
            <Section title={name('files')} locale={locale}>
              <FileList
                files={shared.files}
                field={fields.properties.files}
                attached={knowHow?.attached}
                context={context}
              />
            </Section>
          )}
          {knowHow?.isQuestion && (
            <AnswerList
              answers={knowHow.answers}
              fields={fields}
              answerHref={knowHow.answerHref}
              context={context}
            />
          )}
          {facts && (
            <Section title={t(locale, 'profile.more')} locale={locale}>
              <FactList record={record} fields={fields} context={context} without={without} />
            </Section>
          )}
          {shared.sources && fields.properties?.sources && (
            <Section title={name('sources')} locale={locale}>
              <FieldValue
                value={shared.sources}
                field={fields.properties.sources}
                context={context}
              />
            </Section>
          )}
        </div>
      </div>
    </>
  );
}

/** The times of an event abroad are those of its place; when that is in the country. */
function ElsewhereNotice({ event, context }: { event: Event; context: RenderContext }) {
  const { locale, today } = context;
  const zone = findEventZone(event, today);
  const { starts, startTime } = event;
  if (!zone || zone === country.timeZone || !isExactDay(starts) || !startTime) return null;
  const moment = new Date(momentOf(starts, startTime, today, zone) * 60_000);
  const time = dateFormat('sv', { timeStyle: 'short', timeZone: country.timeZone }).format(moment);
  const date = (lang: Locale) => formatDate(readCountryDay(moment), lang);
  return (
    <p className="notice">
      <Localized of={t(locale, 'event.elsewhere', { zone, date, time })} on={locale} />
    </p>
  );
}

/** How it stands with it today, in a sentence; that it is over, once the phone knows. */
function Notice({
  collection,
  record,
  context,
}: {
  collection: PlainCollection;
  record: object;
  context: RenderContext;
}) {
  const { locale, today } = context;
  const state = tellState(collection, record, context, 'sentence');
  const [end] = tellEnd(record, today) ?? [];
  const ended = t(locale, 'need.ended');
  return (
    <>
      {state && (
        <p
          className="notice"
          {...langOf(state.text, locale)}
          {...writeSteps(state.steps, 'notice')}
          data-left={state.left}
        >
          {state.text.text}
        </p>
      )}
      {end && (
        <p
          className="notice"
          {...langOf(ended, locale)}
          {...writeSteps([[end[0], ended.text]], 'notice')}
        />
      )}
    </>
  );
}
