import type { ReactNode } from 'react';
import { HoursTable } from '#features/opening-hours/view/hours-table.tsx';
import { formatDate, formatNumber, formatPercent, nameCountry } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { t } from '#i18n/t.ts';
import type { Collection } from '#model/collections.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import { ContactLines } from './contact-lines.tsx';
import { Localized, Ltr, langOf, Name } from './localized.tsx';
import { PhoneNumber } from './phone-number.tsx';
import { PlaceLines, PlaceList } from './place-lines.tsx';
import type { RenderContext } from './render-context.ts';
import { ResultFigures } from './result-figures.tsx';
import { SourceLine, sourceAnchor } from './source-line.tsx';
import { writeSteps } from './steps.ts';
import { tellEnd } from './tell-state.ts';

interface Props {
  value: unknown;
  field: FieldNode;
  context: RenderContext;
}

/** Draws any value of any field by its kind; a kind that nobody knows is drawn by its shape. */
export function FieldValue({ value, field, context }: Props): ReactNode {
  const { locale } = context;
  const draw = drawers[field.kind ?? ''];
  if (draw) return draw({ value, field, context });
  if (Array.isArray(value)) return <ValueList value={value} field={field} context={context} />;
  if (typeof value === 'boolean')
    return <Localized of={t(locale, value ? 'value.yes' : 'value.no')} on={locale} />;
  if (typeof value === 'number') return formatNumber(value, locale, { maximumFractionDigits: 2 });
  if (value && typeof value === 'object')
    return <FactList record={value} fields={field} context={context} />;
  return String(value);
}

interface FactListProps {
  record: object;
  fields: FieldNode;
  context: RenderContext;
  /** Fields that stand elsewhere on the page. */
  without?: readonly string[];
}

/** Every field of a record that has a value, in the order of the schema, with its name. */
export function FactList({ record, fields, context, without = [] }: FactListProps) {
  const facts = listFacts(record, fields, without);
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ key, field, value }) => (
        <div key={key}>
          <dt>
            <Localized of={resolveText(field.labels, context.locale)} on={context.locale} />
          </dt>
          <dd>
            <FieldValue value={value} field={field} context={context} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function listFacts(record: object, fields: FieldNode, without: readonly string[] = []) {
  return Object.entries(fields.properties ?? {}).flatMap(([key, field]) => {
    const value = (record as Record<string, unknown>)[key];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty || without.includes(key) ? [] : [{ key, field, value }];
  });
}

function ValueList({ value, field, context }: Props & { value: unknown[] }) {
  const item = field.items ?? {};
  if (item.kind === 'place')
    return <PlaceList places={value as never[]} field={item} context={context} Facts={FactList} />;
  if (item.kind === 'result') return <ResultFigures results={value as never[]} context={context} />;
  const isShort = ['reference', 'choice', 'word'].includes(item.kind ?? '');
  return (
    <ul className={isShort ? 'inline-list' : 'plain-list'}>
      {value.map((each, index) => (
        <li
          key={index}
          {...(item.kind === 'source' && { id: sourceAnchor((each as { id: string }).id) })}
          {...(item.kind === 'way-to-give' && writeSteps(tellEnd(each as object, context.today)))}
        >
          <FieldValue value={each} field={item} context={context} />
        </li>
      ))}
    </ul>
  );
}

const drawers: Record<string, ((props: Props) => ReactNode) | undefined> = {
  line: ({ value, context }) => (
    <Localized of={resolveText(value as Text, context.locale)} on={context.locale} />
  ),
  prose: ({ value, context }) => {
    const said = resolveText(value as Text, context.locale);
    return (
      said && (
        <div className="prose" {...langOf(said, context.locale)}>
          {said.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )
    );
  },
  word: ({ value }) => <Name>{String(value)}</Name>,
  id: ({ value }) => <Ltr>{String(value)}</Ltr>,
  choice: ({ value, field, context }) => (
    <Localized
      of={resolveText(field.options?.[String(value)], context.locale)}
      on={context.locale}
    />
  ),
  reference: ({ value, field, context }) => {
    const target = context.lookUp(field.collection as Collection, String(value));
    if (!target) return null;
    const name = <Localized of={target.name} on={context.locale} />;
    return target.href ? <a href={target.href}>{name}</a> : name;
  },
  day: ({ value, context }) => formatDate(String(value), context.locale),
  'partial-date': ({ value, context }) => formatDate(String(value), context.locale),
  year: ({ value }) => String(value),
  time: ({ value }) => <Ltr>{String(value)}</Ltr>,
  'time-zone': ({ value }) => <Ltr>{String(value)}</Ltr>,
  percent: ({ value, context }) => formatPercent(Number(value), context.locale),
  // Degrees are never rounded: two decimals would be a kilometre.
  coordinates: ({ value }) => {
    const { lat, lng } = value as { lat: number; lng: number };
    return (
      <a href={`geo:${lat},${lng}`}>
        <Ltr>{`${lat}, ${lng}`}</Ltr>
      </a>
    );
  },
  country: ({ value, context }) => nameCountry(String(value), context.locale),
  // Its name is known where its province is: in a place.
  commune: ({ value }) => <Ltr>{String(value)}</Ltr>,
  phone: ({ value }) => (
    <a href={`tel:${value}`}>
      <PhoneNumber>{String(value)}</PhoneNumber>
    </a>
  ),
  email: ({ value }) => (
    <a href={`mailto:${value}`}>
      <Ltr>{String(value)}</Ltr>
    </a>
  ),
  link: ({ value }) => (
    <a href={String(value)} rel="external nofollow">
      <Ltr>{String(value).replace(/^https:\/\/(www\.)?|\/$/g, '')}</Ltr>
    </a>
  ),
  money: ({ value, context: { locale } }) => (
    <Localized of={sayMoney(value as Parameters<typeof sayMoney>[0], locale)} on={locale} />
  ),
  period: ({ value, context: { locale } }) => {
    const { from, to } = value as { from?: string; to?: string };
    const write = (date: string | undefined) => (lang: Locale) =>
      date ? formatDate(date, lang) : '';
    const dates = { from: write(from), to: write(to) };
    const key = from && to ? 'period.span' : from ? 'period.since' : 'period.until';
    return <Localized of={t(locale, key, dates)} on={locale} />;
  },
  contact: ({ value, context }) => <ContactLines contact={value as never} context={context} />,
  place: ({ value, field, context }) => (
    <PlaceLines place={value as never} field={field} context={context} Facts={FactList} />
  ),
  hours: ({ value, context }) => <HoursTable hours={value as never} context={context} />,
  'week-hours': ({ value, context }) => (
    <HoursTable hours={{ week: String(value) }} context={context} />
  ),
  source: ({ value, context }) => <SourceLine source={value as never} context={context} />,
  'social-link': ({ value, field, context: { locale } }) => {
    const { network, url } = value as { network: string; url: string };
    const name = resolveText(field.properties?.network?.options?.[network], locale);
    return (
      <a href={url} rel="external nofollow me">
        <Localized of={name} on={locale} />
      </a>
    );
  },
  member: ({ value, context: { locale } }) => {
    const { role, name } = value as { role: Text; name?: Text };
    return (
      <>
        {name && (
          <strong>
            <Localized of={resolveText(name, locale)} on={locale} />
          </strong>
        )}{' '}
        <span className="soft">
          <Localized of={resolveText(role, locale)} on={locale} />
        </span>
      </>
    );
  },
};
