import type { ReactNode } from 'react';
import { HoursTable } from '#features/opening-hours/view/hours-table.tsx';
import { formatDate, formatNumber, formatPercent, nameCountry } from '#i18n/format.ts';
import { pickText } from '#i18n/said.ts';
import { sayMoney } from '#i18n/say-money.ts';
import { t } from '#i18n/t.ts';
import type { Collection } from '#model/collections.ts';
import type { FieldNode } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import { ContactLines } from './contact-lines.tsx';
import { FactList } from './fact-list.tsx';
import type { Surroundings } from './look-up.ts';
import { PhoneNumber } from './phone-number.tsx';
import { PlaceLines, PlaceList } from './place-lines.tsx';
import { ResultFigures } from './result-figures.tsx';
import { SourceLine, sourceAnchor } from './source-line.tsx';
import { writeSteps } from './steps.ts';
import { tellEnd } from './tell-state.ts';
import { Ltr, langOf, Name, Words } from './words.tsx';

interface Props {
  value: unknown;
  field: FieldNode;
  around: Surroundings;
}

/** Draws any value of any field by its kind; a kind that nobody knows is drawn by its shape. */
export function FieldValue({ value, field, around }: Props): ReactNode {
  const { locale } = around;
  const draw = drawers[field.kind ?? ''];
  if (draw) return draw({ value, field, around });
  if (Array.isArray(value)) return <ValueList value={value} field={field} around={around} />;
  if (typeof value === 'boolean')
    return <Words of={t(locale, value ? 'value.yes' : 'value.no')} on={locale} />;
  if (typeof value === 'number') return formatNumber(value, locale, { maximumFractionDigits: 2 });
  if (value && typeof value === 'object')
    return <FactList record={value} fields={field} around={around} />;
  return String(value);
}

function ValueList({ value, field, around }: Props & { value: unknown[] }) {
  const item = field.items ?? {};
  if (item.kind === 'place')
    return <PlaceList places={value as never[]} field={item} around={around} />;
  if (item.kind === 'result') return <ResultFigures results={value as never[]} around={around} />;
  const isShort = ['reference', 'choice', 'word'].includes(item.kind ?? '');
  return (
    <ul className={isShort ? 'inline-list' : 'plain-list'}>
      {value.map((each, index) => (
        <li
          key={index}
          {...(item.kind === 'source' && { id: sourceAnchor((each as { id: string }).id) })}
          {...(item.kind === 'way-to-give' && writeSteps(tellEnd(each as object, around.today)))}
        >
          <FieldValue value={each} field={item} around={around} />
        </li>
      ))}
    </ul>
  );
}

const drawers: Record<string, ((props: Props) => ReactNode) | undefined> = {
  line: ({ value, around }) => (
    <Words of={pickText(value as Text, around.locale)} on={around.locale} />
  ),
  prose: ({ value, around }) => {
    const said = pickText(value as Text, around.locale);
    return (
      said && (
        <div className="prose" {...langOf(said, around.locale)}>
          {said.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )
    );
  },
  word: ({ value }) => <Name>{String(value)}</Name>,
  id: ({ value }) => <Ltr>{String(value)}</Ltr>,
  choice: ({ value, field, around }) => (
    <Words of={pickText(field.options?.[String(value)], around.locale)} on={around.locale} />
  ),
  reference: ({ value, field, around }) => {
    const target = around.lookUp(field.collection as Collection, String(value));
    if (!target) return null;
    const name = <Words of={target.name} on={around.locale} />;
    return target.href ? <a href={target.href}>{name}</a> : name;
  },
  day: ({ value, around }) => formatDate(String(value), around.locale),
  'partial-date': ({ value, around }) => formatDate(String(value), around.locale),
  year: ({ value }) => String(value),
  time: ({ value }) => <Ltr>{String(value)}</Ltr>,
  'time-zone': ({ value }) => <Ltr>{String(value)}</Ltr>,
  percent: ({ value, around }) => formatPercent(Number(value), around.locale),
  // Degrees are never rounded: two decimals would be a kilometre.
  coordinates: ({ value }) => {
    const { lat, lng } = value as { lat: number; lng: number };
    return (
      <a href={`geo:${lat},${lng}`}>
        <Ltr>{`${lat}, ${lng}`}</Ltr>
      </a>
    );
  },
  country: ({ value, around }) => nameCountry(String(value), around.locale),
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
  money: ({ value, around: { locale } }) => (
    <Words of={sayMoney(value as Parameters<typeof sayMoney>[0], locale)} on={locale} />
  ),
  period: ({ value, around: { locale } }) => {
    const { from, to } = value as { from?: string; to?: string };
    const write = (date: string | undefined) => (lang: Locale) =>
      date ? formatDate(date, lang) : '';
    const dates = { from: write(from), to: write(to) };
    const key = from && to ? 'period.span' : from ? 'period.since' : 'period.until';
    return <Words of={t(locale, key, dates)} on={locale} />;
  },
  contact: ({ value, around }) => <ContactLines contact={value as never} around={around} />,
  place: ({ value, field, around }) => (
    <PlaceLines place={value as never} field={field} around={around} />
  ),
  hours: ({ value, around }) => <HoursTable hours={value as never} around={around} />,
  'week-hours': ({ value, around }) => (
    <HoursTable hours={{ week: String(value) }} around={around} />
  ),
  source: ({ value, around }) => <SourceLine source={value as never} around={around} />,
  'social-link': ({ value, field, around: { locale } }) => {
    const { network, url } = value as { network: string; url: string };
    const name = pickText(field.properties?.network?.options?.[network], locale);
    return (
      <a href={url} rel="external nofollow me">
        <Words of={name} on={locale} />
      </a>
    );
  },
  member: ({ value, around: { locale } }) => {
    const { role, name } = value as { role: Text; name?: Text };
    return (
      <>
        {name && (
          <strong>
            <Words of={pickText(name, locale)} on={locale} />
          </strong>
        )}{' '}
        <span className="soft">
          <Words of={pickText(role, locale)} on={locale} />
        </span>
      </>
    );
  },
};
