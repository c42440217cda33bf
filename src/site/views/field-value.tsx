import type { ReactNode } from 'react';
import { HoursTable } from '#features/opening-hours/view/hours-table.tsx';
import { ProgressLine } from '#features/support/view/progress-line.tsx';
import { WayToGive } from '#features/support/view/way-to-give.tsx';
import {
  formatDate,
  formatNumber,
  formatYearlyDay,
  nameCountry,
  precisionOf,
} from '#i18n/format.ts';
import { formatPercent } from '#i18n/format-percent.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { saySum } from '#i18n/say-sum.ts';
import { t } from '#i18n/t.ts';
import { lowerHeadings } from '#markdown/lower-headings.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import type { Collection } from '#model/collections.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import { isOneOf, type Kind } from '#model/kinds.ts';
import type { Locale } from '#model/locales.ts';
import type { ValueOf } from '#model/value-of-kind.ts';
import { ContactLines } from './contact-lines.tsx';
import { JoinedTexts, Localized, Ltr, langOf, Name } from './localized.tsx';
import { PhoneNumber } from './phone-number.tsx';
import { PlaceLines, PlaceList } from './place-lines.tsx';
import { Prose } from './prose.tsx';
import type { RenderContext } from './render-context.ts';
import { ResultFigures } from './result-figures.tsx';
import { SourceLine, sourceAnchor } from './source-line.tsx';
import { writeSteps } from './steps.ts';
import { tellEnd } from './tell-state.ts';

interface Props<Value = unknown> {
  value: Value;
  field: FieldNode;
  context: RenderContext;
}

/** Draws any value of any field by its kind; what has none, by its shape. */
export function FieldValue(props: Props): ReactNode {
  const { kind } = props.field;
  return kind ? (drawers[kind] as Draw)(props) : drawByShape(props);
}

type Draw<Value = unknown> = (props: Props<Value>) => ReactNode;

/** A list item by item, a group field by field, a number or a text as it is. */
function drawByShape({ value, field, context }: Props): ReactNode {
  const { locale } = context;
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
    return (
      <PlaceList
        places={value as ValueOf<'place'>[]}
        field={item}
        context={context}
        Facts={FactList}
      />
    );
  if (item.kind === 'result')
    return <ResultFigures results={value as ValueOf<'result'>[]} context={context} />;
  const isShort = isOneOf(item.kind, ['reference', 'choice', 'word']);
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

const drawers: { [K in Kind]: Draw<ValueOf<K>> } = {
  line: ({ value, context }) => (
    <Localized of={resolveText(value, context.locale)} on={context.locale} />
  ),
  prose: ({ value, context }) => {
    const prose = resolveText(value, context.locale);
    return (
      prose && (
        <div className="prose" {...langOf(prose, context.locale)}>
          {prose.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )
    );
  },
  markdown: ({ value, context }) => {
    const said = resolveText(value, context.locale);
    return (
      said && (
        <div className="prose" {...langOf(said, context.locale)}>
          <Prose of={lowerHeadings(parseMarkdown(said.text), 3)} locale={context.locale} />
        </div>
      )
    );
  },
  'file-name': ({ value }) => <Ltr>{value}</Ltr>,
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
  year: ({ value }) => value,
  time: ({ value }) => <Ltr>{String(value)}</Ltr>,
  progress: ({ value, context }) => <ProgressLine progress={value} context={context} />,
  sum: ({ value, field, context: { locale } }) => {
    const of = resolveText(field.properties?.of?.options?.[value.of], locale);
    const what = resolveText(value.what, locale);
    const said = [of, what, ...saySum(value, locale)].filter((each) => each !== undefined);
    return <JoinedTexts of={said} on={locale} />;
  },
  'time-zone': ({ value }) => <Ltr>{String(value)}</Ltr>,
  percent: ({ value, context }) => formatPercent(value, context.locale),
  // Degrees are never rounded: two decimals would be a kilometre.
  coordinates: ({ value: { lat, lng } }) => (
    <a href={`geo:${lat},${lng}`}>
      <Ltr>{`${lat}, ${lng}`}</Ltr>
    </a>
  ),
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
  money: ({ value, context: { locale } }) => <Localized of={sayMoney(value, locale)} on={locale} />,
  period: ({ value: { from, to }, context: { locale } }) => {
    const write = (date: string | undefined) => (lang: Locale) =>
      date ? formatDate(date, lang) : '';
    const precision = precisionOf(from ?? to ?? '');
    const dates = { from: write(from), to: write(to), precision };
    const key = from && to ? 'period.span' : from ? 'period.since' : 'period.until';
    return <Localized of={t(locale, key, dates)} on={locale} />;
  },
  contact: ({ value, context }) => <ContactLines contact={value} context={context} />,
  place: ({ value, field, context }) => (
    <PlaceLines place={value} field={field} context={context} Facts={FactList} />
  ),
  hours: ({ value, context }) => <HoursTable hours={value} context={context} />,
  'week-hours': ({ value, context }) => (
    <HoursTable hours={{ week: String(value) }} context={context} />
  ),
  source: ({ value, context }) => <SourceLine source={value} context={context} />,
  'social-link': ({ value: { network, url }, field, context: { locale } }) => {
    const name = resolveText(field.properties?.network?.options?.[network], locale);
    return (
      <a href={url} rel="external nofollow me">
        <Localized of={name} on={locale} />
      </a>
    );
  },
  member: ({ value: { role, name }, context: { locale } }) => (
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
  ),
  identifier: ({ value: { scheme, value } }) => <Ltr>{`${scheme} ${value}`}</Ltr>,
  attachment: ({ value: { name, file }, context: { locale } }) => (
    <>
      {name && <Localized of={resolveText(name, locale)} on={locale} />} <Ltr>{file}</Ltr>
    </>
  ),
  accessibility: drawByShape,
  authorisation: drawByShape,
  'commune-record': drawByShape,
  'emergency-line': drawByShape,
  facts: drawByShape,
  origin: drawByShape,
  'phone-line': drawByShape,
  result: drawByShape,
  'served-audience': drawByShape,
  service: drawByShape,
  sign: drawByShape,
  star: drawByShape,
  verification: drawByShape,
  'way-to-give': ({ value, field, context }) => (
    <WayToGive way={value} field={field} context={context} />
  ),
  'yearly-day': ({ value, context }) => formatYearlyDay(String(value), context.locale),
};
