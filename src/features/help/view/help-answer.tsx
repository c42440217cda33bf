import { correctionHrefOf, hrefOf, pathOf } from '#directory/addresses.ts';
import { isAtWork } from '#directory/record-state.ts';
import { isFromUndated, splitServices } from '#directory/service-state.ts';
import { trustOn } from '#directory/trust.ts';
import type { Provider } from '#features/help/find-providers.ts';
import { OpenNow } from '#features/opening-hours/view/open-now.tsx';
import { type LocalizedText, nameIn, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { accessibility } from '#model/fields/place.ts';
import type { Text } from '#model/fields/text.ts';
import { CallButtons } from '#site/views/call-buttons.tsx';
import { pickOtherName } from '#site/views/card-model.ts';
import { FactList } from '#site/views/field-value.tsx';
import { Icon } from '#site/views/icon.tsx';
import { Localized, langOf } from '#site/views/localized.tsx';
import type { Place } from '#site/views/place-lines.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { sayServiceDates } from '#site/views/say-service-dates.ts';
import { type Service, ServiceFacts, serviceFields } from '#site/views/service-facts.tsx';

interface Props {
  provider: Provider;
  /** Where help is wanted. */
  province: { id: string; name: Text };
  /** The numbers of the publics it is for, among those of the page; `undefined` if it is for whoever comes. */
  publics: readonly number[] | undefined;
  context: RenderContext;
  level: 2 | 3;
}

const accessFields = describeFields(accessibility);

/** Who helps, as somebody decides by it: how near, for whom, how one gets in, at what cost, and the number to call. */
export function HelpAnswer({ provider, province, publics, context, level }: Props) {
  const Heading = `h${level}` as const;
  const { association, services, reach } = provider;
  const { locale } = context;
  const { offered, done } = splitServices(services, context.today);
  const title = resolveText(association.name, locale) ?? { text: association.id, lang: locale };
  const places = pickPlaces(association, province.id);
  const isElsewhere = (place: Place) => place.province !== province.id;
  return (
    <article className="answer" data-referable="" data-for={publics?.join(' ')}>
      <Heading>
        <a href={hrefOf(locale, pathOf('associations', association.id))} {...langOf(title, locale)}>
          {title.text}
        </a>
      </Heading>
      <p className={`reach is-${reach}`}>
        <Icon name={reach === 'nationwide' ? 'flag' : 'place'} />
        <Localized of={t(locale, `reach.${reach}`, { place: nameIn(province.name) })} on={locale} />
      </p>
      {association.status === 'paused' && (
        <p>
          <span className="tag is-attention">
            <Localized of={t(locale, 'status.paused')} on={locale} />
          </span>
        </p>
      )}
      <CallButtons
        contacts={association.contacts ?? []}
        website={association.website}
        context={context}
      />
      {/* It helps to recognise the association: the number to call comes first. */}
      <OtherName of={pickOtherName(association.name, title)} context={context} />
      {isAtWork(association) && (
        <OpenNow places={places} isNamed={places.some(isElsewhere)} context={context} />
      )}
      {offered.map((service, index) => (
        <Answers
          key={index}
          service={service}
          provider={provider}
          at={province.id}
          context={context}
        />
      ))}
      {offered.length > 0 && isFromUndated(association, context.today) && (
        <p className="soft">
          <Localized of={t(locale, 'service.undated')} on={locale} />
        </p>
      )}
      <Done services={done} at={province.id} context={context} />
      <Tags association={association} context={context} />
    </article>
  );
}

function OtherName({ of, context }: { of: LocalizedText | undefined; context: RenderContext }) {
  return (
    of && (
      <p className="other-name">
        <Localized of={of} on={context.locale} />
      </p>
    )
  );
}

/** What was done, with its dates, apart from what can be asked for. */
function Done({
  services,
  at,
  context,
}: {
  services: readonly Service[];
  at: string;
  context: RenderContext;
}) {
  return services.map((service, index) => (
    <div className="done" key={index}>
      <p className="soft">
        <Localized
          of={sayServiceDates(service, context.locale, context.today)}
          on={context.locale}
        />
      </p>
      <ServiceFacts
        service={service}
        context={context}
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
  context,
}: {
  service: Service;
  provider: Provider;
  at: string;
  context: RenderContext;
}) {
  const { locale } = context;
  const dates = sayServiceDates(service, locale, context.today);
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
          <Localized of={dates} on={locale} />
        </p>
      )}
      <ServiceFacts
        service={filled}
        context={context}
        without={isOnlyAt(service, at) ? ['provinces'] : []}
      />
      <FactList
        record={access}
        fields={accessFields}
        context={context}
        without={['toilet', 'note']}
      />
      {unknown.length > 0 && (
        <p className="soft unknown-answers">
          <Localized of={t(locale, 'help.unknown')} on={locale} />{' '}
          {unknown.map((field, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <Localized of={resolveText(field?.labels, locale)} on={locale} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Where somebody would go: the places in the province, else the first of all that says its hours. */
function pickPlaces({ places = [] }: Association, at: string): Place[] {
  const here = places.filter(({ province, hours }) => province === at && hours);
  return here.length > 0 ? here : places.filter(({ hours }) => hours).slice(0, 1);
}

/** That it is given here alone is said already. */
function isOnlyAt({ provinces }: Service, at: string): boolean {
  return provinces?.length === 1 && provinces[0] === at;
}

function Tags({
  association,
  context: { locale, today },
}: {
  association: Association;
  context: RenderContext;
}) {
  const { id, verification, contacts } = association;
  const trust = trustOn(verification, today);
  return (
    <ul className="tags">
      {!contacts && (
        <li>
          <a className="tag is-attention" href={correctionHrefOf(locale, 'associations', id)}>
            <Localized of={t(locale, 'help.noPhone')} on={locale} />
          </a>
        </li>
      )}
      <li className={`tag is-${trust === 'fresh' ? 'good' : 'attention'}`}>
        <Localized
          of={t(locale, `trust.tag.${trust}`, { level: verification.level })}
          on={locale}
        />
      </li>
    </ul>
  );
}
