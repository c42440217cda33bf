import { hrefOf, pathOf } from '#directory/addresses.ts';
import { isAtWork } from '#directory/is-at-work.ts';
import { isFromUndated, splitServices } from '#directory/judge-service.ts';
import { judgeTrust } from '#directory/trust.ts';
import type { Provider } from '#features/help/find-providers.ts';
import { OpenNow } from '#features/opening-hours/view/open-now.tsx';
import { pickText, type Said } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { accessibility } from '#model/fields/place.ts';
import { CallButtons } from '#site/views/call-buttons.tsx';
import { pickOtherName } from '#site/views/card-model.ts';
import { FactList } from '#site/views/fact-list.tsx';
import { Icon } from '#site/views/icon.tsx';
import type { Surroundings } from '#site/views/look-up.ts';
import type { Place } from '#site/views/place-lines.tsx';
import { sayServiceDates } from '#site/views/say-service-dates.ts';
import { type Service, ServiceFacts, serviceFields } from '#site/views/service-facts.tsx';
import { langOf, Words } from '#site/views/words.tsx';

interface Props {
  provider: Provider;
  /** Where help is wanted. */
  province: { id: string; name: Said };
  /** The numbers of the publics it is for, among those of the page; `undefined` if it is for whoever comes. */
  publics: readonly number[] | undefined;
  around: Surroundings;
  level: 2 | 3;
}

const accessFields = describeFields(accessibility);

/** Who helps, as somebody decides by it: how near, for whom, how one gets in, at what cost, and the number to call. */
export function HelpAnswer({ provider, province, publics, around, level }: Props) {
  const Heading = `h${level}` as const;
  const { association, services, reach } = provider;
  const { locale } = around;
  const { offered, done } = splitServices(services, around.today);
  const title = pickText(association.name, locale) ?? { text: association.id, lang: locale };
  const doors = pickDoors(association, province.id);
  const isElsewhere = (place: Place) => place.province !== province.id;
  return (
    <article className="answer" data-for={publics?.join(' ')}>
      <Heading>
        <a href={hrefOf(locale, pathOf('associations', association.id))} {...langOf(title, locale)}>
          {title.text}
        </a>
      </Heading>
      <OtherName of={pickOtherName(association.name, title)} around={around} />
      <p className={`reach is-${reach}`}>
        <Icon name={reach === 'nationwide' ? 'flag' : 'place'} />
        <Words of={t(locale, `reach.${reach}`, { place: province.name.text })} on={locale} />
      </p>
      {association.status === 'paused' && (
        <p>
          <span className="tag is-attention">
            <Words of={t(locale, 'status.paused')} on={locale} />
          </span>
        </p>
      )}
      <CallButtons
        contacts={association.contacts ?? []}
        website={association.website}
        around={around}
      />
      {isAtWork(association) && (
        <OpenNow places={doors} isNamed={doors.some(isElsewhere)} around={around} />
      )}
      {offered.map((service, index) => (
        <Answers
          key={index}
          service={service}
          provider={provider}
          at={province.id}
          around={around}
        />
      ))}
      {offered.length > 0 && isFromUndated(association, around.today) && (
        <p className="soft">
          <Words of={t(locale, 'service.undated')} on={locale} />
        </p>
      )}
      <Done services={done} at={province.id} around={around} />
      <Tags association={association} around={around} />
    </article>
  );
}

function OtherName({ of, around }: { of: Said | undefined; around: Surroundings }) {
  return (
    of && (
      <p className="other-name">
        <Words of={of} on={around.locale} />
      </p>
    )
  );
}

/** What was done, with its dates, apart from what can be asked for. */
function Done({
  services,
  at,
  around,
}: {
  services: readonly Service[];
  at: string;
  around: Surroundings;
}) {
  return services.map((service, index) => (
    <div className="done" key={index}>
      <p className="soft">
        <Words of={sayServiceDates(service, around.locale, around.today)} on={around.locale} />
      </p>
      <ServiceFacts
        service={service}
        around={around}
        without={isOnlyAt(service, at) ? ['provinces'] : []}
      />
    </div>
  ));
}

/** What is known of a service, what an association says of itself where the service does not, and what nobody knows. */
function Answers({
  service,
  provider: { association },
  at,
  around,
}: {
  service: Service;
  provider: Provider;
  at: string;
  around: Surroundings;
}) {
  const { locale } = around;
  const dates = sayServiceDates(service, locale, around.today);
  const { places = [], languages, audiences } = association;
  const place = places.find(({ province }) => province === at) ?? places[0];
  const access = place?.accessibility ?? {};
  const filled: Service = {
    ...service,
    languages: service.languages ?? languages,
    audiences: service.audiences ?? audiences?.map((audience) => ({ audience })),
  };
  const asked = ['audiences', 'access', 'cost', 'papers', 'languages'] as const;
  const unknown = [
    ...asked.filter((key) => !filled[key]).map((key) => serviceFields.properties?.[key]),
    ...(access.stepFree ? [] : [accessFields.properties?.stepFree]),
  ];
  return (
    <>
      {dates && (
        <p className="soft">
          <Words of={dates} on={locale} />
        </p>
      )}
      <ServiceFacts
        service={filled}
        around={around}
        without={isOnlyAt(service, at) ? ['provinces'] : []}
      />
      <FactList
        record={access}
        fields={accessFields}
        around={around}
        without={['toilet', 'note']}
      />
      {unknown.length > 0 && (
        <p className="soft unknown-answers">
          <Words of={t(locale, 'help.unknown')} on={locale} />{' '}
          {unknown.map((field, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <Words of={pickText(field?.labels, locale)} on={locale} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Where somebody would go: the places in the province, else the first of all that says its hours. */
function pickDoors({ places = [] }: Association, at: string): Place[] {
  const here = places.filter(({ province, hours }) => province === at && hours);
  return here.length > 0 ? here : places.filter(({ hours }) => hours).slice(0, 1);
}

/** That it is given here alone is said already. */
function isOnlyAt({ provinces }: Service, at: string): boolean {
  return provinces?.length === 1 && provinces[0] === at;
}

function Tags({
  association,
  around: { locale, today },
}: {
  association: Association;
  around: Surroundings;
}) {
  const { id, verification, contacts } = association;
  const trust = judgeTrust(verification, today);
  return (
    <ul className="tags">
      {!contacts && (
        <li>
          <a className="tag is-attention" href={hrefOf(locale, `propose/${id}`)}>
            <Words of={t(locale, 'help.noPhone')} on={locale} />
          </a>
        </li>
      )}
      <li className={`tag is-${trust === 'fresh' ? 'good' : 'attention'}`}>
        <Words of={t(locale, `trust.tag.${trust}`, { level: verification.level })} on={locale} />
      </li>
    </ul>
  );
}
