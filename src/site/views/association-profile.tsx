import { isAtWork } from '#directory/is-at-work.ts';
import { isFromUndated, splitServices } from '#directory/judge-service.ts';
import { ListenButton } from '#features/listen/view/listen-button.tsx';
import type { Locator } from '#features/map/map-locator.ts';
import { LocatorMap } from '#features/map/view/locator-map.tsx';
import { HoursTable } from '#features/opening-hours/view/hours-table.tsx';
import { namePlace, OpenLine } from '#features/opening-hours/view/open-now.tsx';
import type { ReferralNetwork } from '#features/referral/referral-network.ts';
import { ReferralBand } from '#features/referral/view/referral-band.tsx';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { CallButtons } from './call-buttons.tsx';
import { listOtherNames, nameChoice } from './card-model.ts';
import { FactList, listFacts } from './fact-list.tsx';
import { FieldValue } from './field-value.tsx';
import { HistoryLine, type RecordHistory } from './history-line.tsx';
import type { Surroundings } from './look-up.ts';
import { PlaceList } from './place-lines.tsx';
import { RecordHead } from './record-head.tsx';
import { ResultFigures } from './result-figures.tsx';
import { sayWorkDone } from './say-service-dates.ts';
import { Section } from './section.tsx';
import { ServiceList, WorkDone } from './service-card.tsx';
import { TrustLine } from './trust-line.tsx';
import { Words } from './words.tsx';

interface Props {
  association: Association;
  fields: FieldNode;
  around: Surroundings;
  /** Where it is in the country; the page knows, a preview need not. */
  locator?: Locator | undefined;
  /** Whom it sends people to and who sends it some; a preview knows what the record itself says. */
  network?: ReferralNetwork | undefined;
  /** Who looks after the record and since when it stands as it is; a preview has no past. */
  history?: RecordHistory | undefined;
  /** Where one says that it has closed, if somebody would read it. */
  closedHref?: string | undefined;
}

/** Fields with a place of their own on the profile; every other field stands among the facts. */
const placed = [
  'id',
  'kind',
  'status',
  'successor',
  'name',
  'summary',
  'purpose',
  'focusAreas',
  'services',
  'activities',
  'places',
  'refersTo',
  'referrals',
  'contacts',
  'website',
  'results',
  'sources',
  'verification',
] as const;

/** The whole record of an association: first what helps to decide and to call, then the rest. */
export function AssociationProfile({
  association,
  fields,
  around,
  locator,
  network,
  history,
  closedHref,
}: Props) {
  const { locale } = around;
  const title = pickText(association.name, locale) ?? { text: association.id, lang: locale };
  const provinces = [
    ...new Set((association.places ?? []).flatMap((place) => place.province ?? [])),
  ];
  const meta = [
    nameChoice('associations', 'kind', association.kind, locale),
    ...provinces.slice(0, 3).map((id) => around.lookUp('provinces', id)?.name),
  ].filter((said) => said !== undefined);
  const { offered, done } = splitServices(association.services ?? [], around.today);
  const [onlyPlace, ...others] = listWithHours(association);
  const field = (name: keyof Association) => fields.properties?.[name] ?? {};
  const name = (key: keyof Association) =>
    pickText(field(key).labels, locale) ?? t(locale, 'profile.more');
  return (
    <>
      <RecordHead
        title={title}
        otherTitles={listOtherNames(association.name, title)}
        meta={meta}
        summary={pickText(association.summary, locale)}
        icon={around.lookUp('focus-areas', association.focusAreas[0] ?? '')?.icon}
        around={around}
      >
        <ul className="tags">
          {association.focusAreas.map((id) => {
            const target = around.lookUp('focus-areas', id);
            return (
              target && (
                <li key={id}>
                  <a className="tag is-topic" href={target.href}>
                    <Words of={target.name} on={locale} />
                  </a>
                </li>
              )
            );
          })}
        </ul>
      </RecordHead>
      <StatusNotice association={association} around={around} />
      <CallButtons
        contacts={association.contacts ?? []}
        website={association.website}
        around={around}
      >
        <button className="button to-sheet" type="button" value={association.id}>
          <Words of={t(locale, 'refer.title')} on={locale} />
        </button>
      </CallButtons>
      {onlyPlace && others.length === 0 && isAtWork(association) ? (
        <OpenLine place={onlyPlace} around={around} />
      ) : (
        <span hidden />
      )}
      <ListenButton association={association} around={around} />
      <TrustLine
        verification={association.verification}
        sources={association.sources}
        around={around}
        correctHref={history?.correctHref}
        closedHref={closedHref}
      />
      <div className="bands">
        {offered.length > 0 && (
          <Section title={t(locale, 'profile.offers')} locale={locale} sheet="offers">
            <ServiceList
              services={offered}
              around={around}
              isUndated={isFromUndated(association, around.today)}
            />
          </Section>
        )}
        {done.length > 0 && (
          <Section title={sayWorkDone(done, locale)} locale={locale} sheet="done">
            <WorkDone services={done} around={around} />
          </Section>
        )}
        <Section title={t(locale, 'profile.contact')} locale={locale} sheet="contact">
          {association.contacts ? (
            <FieldValue value={association.contacts} field={field('contacts')} around={around} />
          ) : (
            <p className="unknown">
              <Words of={t(locale, 'contact.unknown')} on={locale} />{' '}
              <span className="screen-only">
                <Words of={t(locale, 'contact.unknownHelp')} on={locale} />
              </span>
            </p>
          )}
        </Section>
        <Hours association={association} around={around} />
        {association.places && (
          <Section title={name('places')} locale={locale} sheet="places">
            <PlaceList
              hoursElsewhere
              places={association.places}
              field={field('places').items ?? {}}
              around={around}
            />
            {locator && (
              <LocatorMap locator={locator} places={association.places} around={around} />
            )}
          </Section>
        )}
        <ReferralBand association={association} fields={fields} network={network} around={around} />
        {association.results && (
          <Section title={name('results')} locale={locale}>
            <ResultFigures results={association.results} around={around} />
          </Section>
        )}
        {association.purpose && (
          <Section title={name('purpose')} locale={locale}>
            <FieldValue value={association.purpose} field={field('purpose')} around={around} />
          </Section>
        )}
        {association.activities && (
          <Section title={name('activities')} locale={locale}>
            <FieldValue
              value={association.activities}
              field={field('activities')}
              around={around}
            />
          </Section>
        )}
        {listFacts(association, fields, placed).length > 0 && (
          <Section title={t(locale, 'profile.more')} locale={locale}>
            <FactList record={association} fields={fields} around={around} without={placed} />
          </Section>
        )}
        <Section title={name('sources')} locale={locale}>
          <FieldValue value={association.sources} field={field('sources')} around={around} />
          {history && <HistoryLine history={history} locale={locale} />}
        </Section>
      </div>
    </>
  );
}

function StatusNotice({ association, around }: { association: Association; around: Surroundings }) {
  const { locale } = around;
  const { status, successor } = association;
  if (!status || status === 'active') return null;
  const target = successor ? around.lookUp('associations', successor) : undefined;
  return (
    <p className="notice" data-sheet="status">
      <strong>
        <Words
          of={t(locale, status === 'closed' ? 'status.closed' : 'status.paused')}
          on={locale}
        />
      </strong>{' '}
      {target && (
        <>
          <Words of={t(locale, 'status.successor')} on={locale} />{' '}
          <a href={target.href}>
            <Words of={target.name} on={locale} />
          </a>
        </>
      )}
    </p>
  );
}

function listWithHours({ places = [] }: Association) {
  return places.filter(({ hours }) => hours);
}

function Hours({ association, around }: Pick<Props, 'association' | 'around'>) {
  const { locale } = around;
  const withHours = listWithHours(association);
  return (
    <Section title={t(locale, 'profile.hours')} locale={locale} sheet="hours">
      {withHours.map((place, index) => (
        <div key={index}>
          {withHours.length > 1 && (
            <h3>
              <Words of={namePlace(place, around)} on={locale} />
            </h3>
          )}
          {isAtWork(association) && <OpenLine place={place} around={around} />}
          {place.hours && <HoursTable hours={place.hours} around={around} />}
        </div>
      ))}
      {withHours.length === 0 && (
        <p className="unknown">
          <Words
            of={t(locale, association.contacts ? 'hours.unknown' : 'hours.unknownOnly')}
            on={locale}
          />
        </p>
      )}
    </Section>
  );
}
