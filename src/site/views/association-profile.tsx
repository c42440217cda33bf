import { isAtWork } from '#directory/record-state.ts';
import { isFromUndated, splitServices } from '#directory/service-state.ts';
import { OwnChanges } from '#features/changes/view/own-changes.tsx';
import { ListenButton } from '#features/listen/view/listen-button.tsx';
import type { Locator } from '#features/map/map-locator.ts';
import { LocatorMap } from '#features/map/view/locator-map.tsx';
import { OpenLine } from '#features/opening-hours/view/open-now.tsx';
import type { Network } from '#features/partners/networks.ts';
import { NetworkBand } from '#features/partners/view/network-band.tsx';
import type { ReferralNetwork } from '#features/referral/referral-network.ts';
import { ReferralBand } from '#features/referral/view/referral-band.tsx';
import type { Silence } from '#features/signs/find-silence.ts';
import { SilenceNotice } from '#features/signs/view/silence-notice.tsx';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { CallButtons } from './call-buttons.tsx';
import { listOtherNames, nameChoice } from './card-model.ts';
import { FactList, FieldValue, listFacts } from './field-value.tsx';
import { HistoryLine, type RecordHistory } from './history-line.tsx';
import { HoursSection, listPlacesWithHours } from './hours-section.tsx';
import { Localized } from './localized.tsx';
import { PlaceList } from './place-lines.tsx';
import { RecordHead } from './record-head.tsx';
import type { RenderContext } from './render-context.ts';
import { ResultFigures } from './result-figures.tsx';
import { sayWorkDone } from './say-service-dates.ts';
import { Section } from './section.tsx';
import { ServiceList, WorkDone } from './service-card.tsx';
import { TrustLine } from './trust-line.tsx';

interface Props {
  association: Association;
  fields: FieldNode;
  context: RenderContext;
  /** Where it is in the country; the page knows, a preview need not. */
  locator?: Locator | undefined;
  /** Whom it sends people to and who sends it some; a preview knows what the record itself says. */
  network?: ReferralNetwork | undefined;
  /** Those who belong to it, where it is a network; a preview knows none of them. */
  members?: Network | undefined;
  /** Who looks after the record and since when it stands as it is; a preview has no past. */
  history?: RecordHistory | undefined;
  /** Where one says that it has closed, if somebody would read it. */
  closedHref?: string | undefined;
  /** That nobody has found a sign of it for two years, if that is so. */
  silence?: Silence | undefined;
}

/**
 * Fields with a place of their own on the profile; every other field stands among the facts. Identifiers
 * stand in none: programs read them, from the files.
 */
const placed = [
  'id',
  'kind',
  'status',
  'successor',
  'name',
  'summary',
  'purpose',
  'identifiers',
  'focusAreas',
  'services',
  'activities',
  'places',
  'refersTo',
  'referrals',
  'contacts',
  'website',
  'waysToGive',
  'results',
  'sources',
  'verification',
] as const;

/** The whole record of an association: first what helps to decide and to call, then the rest. */
export function AssociationProfile({
  association,
  fields,
  context,
  locator,
  network,
  members,
  history,
  closedHref,
  silence,
}: Props) {
  const { locale } = context;
  const title = resolveText(association.name, locale) ?? { text: association.id, lang: locale };
  const provinces = [
    ...new Set((association.places ?? []).flatMap((place) => place.province ?? [])),
  ];
  const meta = [
    nameChoice('associations', 'kind', association.kind, locale),
    ...provinces.slice(0, 3).map((id) => context.lookUp('provinces', id)?.name),
  ].filter((each) => each !== undefined);
  const { offered, done } = splitServices(association.services ?? [], context.today);
  const [onlyPlace, ...others] = listPlacesWithHours(association);
  const field = (name: keyof Association) => fields.properties?.[name] ?? {};
  const name = (key: keyof Association) =>
    resolveText(field(key).labels, locale) ?? t(locale, 'profile.more');
  return (
    <>
      <RecordHead
        title={title}
        otherTitles={listOtherNames(association.name, title)}
        meta={meta}
        summary={resolveText(association.summary, locale)}
        icon={context.lookUp('focus-areas', association.focusAreas[0] ?? '')?.icon}
        context={context}
      >
        <ul className="tags">
          {association.focusAreas.map((id) => {
            const target = context.lookUp('focus-areas', id);
            return (
              target && (
                <li key={id}>
                  <a className="tag is-topic" href={target.href}>
                    <Localized of={target.name} on={locale} />
                  </a>
                </li>
              )
            );
          })}
        </ul>
      </RecordHead>
      <StatusNotice association={association} context={context} />
      <CallButtons
        contacts={association.contacts ?? []}
        website={association.website}
        context={context}
      >
        <button className="button to-sheet" type="button" value={association.id}>
          <Localized of={t(locale, 'refer.title')} on={locale} />
        </button>
      </CallButtons>
      {onlyPlace && others.length === 0 && isAtWork(association) ? (
        <OpenLine place={onlyPlace} context={context} />
      ) : (
        <span hidden />
      )}
      <ListenButton association={association} context={context} />
      {silence && (
        <SilenceNotice silence={silence} correctHref={history?.correctHref} locale={locale} />
      )}
      <TrustLine
        verification={association.verification}
        sources={association.sources}
        context={context}
        correctHref={history?.correctHref}
        closedHref={closedHref}
      />
      <div className="bands">
        {offered.length > 0 && (
          <Section title={t(locale, 'profile.offers')} locale={locale} sheet="offers">
            <ServiceList
              services={offered}
              context={context}
              isUndated={isFromUndated(association, context.today)}
            />
          </Section>
        )}
        {done.length > 0 && (
          <Section title={sayWorkDone(done, locale)} locale={locale} sheet="done">
            <WorkDone services={done} context={context} />
          </Section>
        )}
        <Section title={t(locale, 'profile.contact')} locale={locale} sheet="contact">
          {association.contacts ? (
            <FieldValue value={association.contacts} field={field('contacts')} context={context} />
          ) : (
            <p className="unknown">
              <Localized of={t(locale, 'contact.unknown')} on={locale} />{' '}
              <span className="screen-only">
                <Localized of={t(locale, 'contact.unknownHelp')} on={locale} />
              </span>
            </p>
          )}
        </Section>
        <HoursSection association={association} context={context} />
        {association.places && (
          <Section title={name('places')} locale={locale} sheet="places">
            <PlaceList
              Facts={FactList}
              hoursElsewhere
              places={association.places}
              field={field('places').items ?? {}}
              context={context}
            />
            {locator && (
              <LocatorMap locator={locator} places={association.places} context={context} />
            )}
          </Section>
        )}
        <ReferralBand
          association={association}
          fields={fields}
          network={network}
          context={context}
        />
        <NetworkBand association={association} network={members} context={context} />
        {association.results && (
          <Section title={name('results')} locale={locale}>
            <ResultFigures results={association.results} context={context} />
          </Section>
        )}
        {association.waysToGive && (
          <Section title={name('waysToGive')} locale={locale}>
            <FieldValue
              value={association.waysToGive}
              field={field('waysToGive')}
              context={context}
            />
          </Section>
        )}
        {association.purpose && (
          <Section title={name('purpose')} locale={locale}>
            <FieldValue value={association.purpose} field={field('purpose')} context={context} />
          </Section>
        )}
        {association.activities && (
          <Section title={name('activities')} locale={locale}>
            <FieldValue
              value={association.activities}
              field={field('activities')}
              context={context}
            />
          </Section>
        )}
        {listFacts(association, fields, placed).length > 0 && (
          <Section title={t(locale, 'profile.more')} locale={locale}>
            <FactList record={association} fields={fields} context={context} without={placed} />
          </Section>
        )}
        <Section title={name('sources')} locale={locale}>
          <FieldValue value={association.sources} field={field('sources')} context={context} />
          {history && <HistoryLine history={history} locale={locale} />}
          {history?.recent && <OwnChanges changes={history.recent} locale={locale} />}
        </Section>
      </div>
    </>
  );
}

function StatusNotice({
  association,
  context,
}: {
  association: Association;
  context: RenderContext;
}) {
  const { locale } = context;
  const { status, successor } = association;
  if (!status || status === 'active') return null;
  const target = successor ? context.lookUp('associations', successor) : undefined;
  return (
    <p className="notice" data-sheet="status">
      <strong>
        <Localized
          of={t(locale, status === 'closed' ? 'status.closed' : 'status.paused')}
          on={locale}
        />
      </strong>{' '}
      {target && (
        <>
          <Localized of={t(locale, 'status.successor')} on={locale} />{' '}
          <a href={target.href}>
            <Localized of={target.name} on={locale} />
          </a>
        </>
      )}
    </p>
  );
}
