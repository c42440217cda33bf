import { hrefOf, pathOf } from '#directory/addresses.ts';
import {
  type FigureSource,
  findSource,
  nameSource,
  type OwnedFigure,
} from '#features/programmes/gather-figures.ts';
import type { FigureGroup, FigureSum } from '#features/programmes/group-figures.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#model/describe-fields.ts';
import { result as resultFields } from '#model/fields/result.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { sourceAnchor } from '#site/views/source-line.tsx';

interface Props {
  group: FigureGroup;
  /** The record whose page it is: what it cites itself is cited there. */
  page: { id: string; sources: readonly FigureSource[] };
  locale: Locale;
}

const fields = describeFields(resultFields).properties ?? {};

/** Figures of one kind as bars that begin at zero, in the table that says them; and whether they add up. */
export function FigureChart({ group: { figures, counts, sum }, page, locale }: Props) {
  const most = Math.max(...figures.map(({ result }) => result.value));
  const [first] = figures;
  const name = resolveText(counts ? fields.counts?.options?.[counts] : first?.result.unit, locale);
  return (
    <table className="figure-chart">
      <caption>
        <h3>
          <Localized of={name} on={locale} />
        </h3>
      </caption>
      <thead className="visually-hidden">
        <tr>
          {(['unit', 'value'] as const).map((field) => (
            <th scope="col" key={field}>
              <Localized of={resolveText(fields[field]?.labels, locale)} on={locale} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, at) => (
          <tr key={at}>
            <th scope="row">
              <Localized of={resolveText(figure.result.unit, locale)} on={locale} />{' '}
              <small>
                <FigureOrigin figure={figure} page={page} locale={locale} />
              </small>
            </th>
            <td>
              <Bar
                value={figure.result.value}
                most={most}
                isOpen={figure.result.atLeast ?? false}
              />
              <b>{sayFigure(figure.result, locale)}</b>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>
            <SumLine sum={sum} locale={locale} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Of whom a figure is, from when, and where it is written. */
export function FigureOrigin({
  figure,
  page,
  locale,
}: Omit<Props, 'group'> & { figure: OwnedFigure }) {
  const { owner, collection, result } = figure;
  return (
    <>
      {owner.id !== page.id && (
        <>
          <a href={hrefOf(locale, pathOf(collection, owner.id))}>
            <Localized of={resolveText(owner.name, locale)} on={locale} />
          </a>
          {' · '}
        </>
      )}
      {result.when && `${formatDate(result.when, locale)} · `}
      <a href={sourceHrefOf(figure, page, locale)}>
        <Localized of={resolveText(fields.source?.labels, locale)} on={locale} />
      </a>
    </>
  );
}

/** In the list of the page where that cites the same document, else on the page of the record whose figure it is. */
export function sourceHrefOf(figure: OwnedFigure, page: Props['page'], locale: Locale): string {
  const cited = findSource(figure);
  const own = page.sources.find((each) => cited && nameSource(each) === nameSource(cited));
  if (own) return `#${sourceAnchor(own.id)}`;
  const { collection, owner, result } = figure;
  return `${hrefOf(locale, pathOf(collection, owner.id))}#${sourceAnchor(result.source)}`;
}

/** What is “at least” so much goes on without an end. */
function Bar({ value, most, isOpen }: { value: number; most: number; isOpen: boolean }) {
  const width = most > 0 ? Math.max(0.6, Math.round((value / most) * 880) / 10) : 0;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0v10" />
      <path className="bar" d={`M0 5h${width}`} />
      {isOpen && <path className="bar-on" d={`M${width} 5h10`} />}
    </svg>
  );
}

function SumLine({ sum, locale }: { sum: FigureSum | undefined; locale: Locale }) {
  if (!sum) return <Localized of={t(locale, 'figures.notAdded')} on={locale} />;
  const number = (lang: Locale) => sayFigure(sum, lang);
  return (
    <>
      <b>
        <Localized of={t(locale, 'figures.sum', { number })} on={locale} />
      </b>{' '}
      {sum.sources > 1 ? (
        <Localized of={t(locale, 'figures.sources', { count: sum.sources })} on={locale} />
      ) : (
        <Localized of={t(locale, 'figures.twice')} on={locale} />
      )}
    </>
  );
}

function sayFigure(
  { value, atLeast }: { value: number; atLeast?: boolean | undefined },
  locale: Locale,
): string {
  if (!atLeast) return formatNumber(value, locale);
  return t(locale, 'result.atLeast', { number: (lang) => formatNumber(value, lang) }).text;
}
