import { hrefOf, pathOf } from '#directory/addresses.ts';
import { titleOf } from '#directory/collection-words.ts';
import type { FundedCollection, Funding, FundingTotal } from '#features/support/gather-funding.ts';
import { formatDate, formatNumber, joinNames, nameMonth } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { saySum } from '#i18n/say-sum.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import type { Project } from '#model/projects.ts';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

interface Props {
  funding: Funding;
  context: RenderContext;
}

/** When a funder calls, what it has paid for, with whom, and what came of it. */
export function FunderWork(props: Props) {
  const { funding, context } = props;
  const { locale } = context;
  const { reached, through } = funding;
  return (
    <div className="bands">
      <Calls {...props} />
      <Totals {...props} />
      {[
        { ids: reached, title: t(locale, 'funder.reached') },
        { ids: through.map(({ id }) => id), title: t(locale, 'funder.through') },
      ].map(
        ({ ids, title }) =>
          ids.length > 0 && (
            <section className="band" key={title.text}>
              <h2>
                <Localized of={title} on={locale} />
              </h2>
              <ul className="chips">
                {ids.map((id) => (
                  <Chip key={id} id={id} context={context} />
                ))}
              </ul>
            </section>
          ),
      )}
      <Figures {...props} />
    </div>
  );
}

function Chip({ id, context: { locale, lookUp } }: { id: string; context: RenderContext }) {
  const target = lookUp('associations', id);
  if (!target?.href) return null;
  return (
    <li>
      <a href={target.href}>
        <Localized of={target.name} on={locale} />
      </a>
    </li>
  );
}

/** How many calls are known, of which years, and in which months they closed. */
function Calls({ funding: { calls, years, months }, context: { locale } }: Props) {
  if (calls.length === 0) return null;
  const names = (lang: Locale) =>
    joinNames(
      months.slice(0, 6).map(([month, count]) => {
        const name = nameMonth(month, lang);
        return count > 1 ? `${name} (${formatNumber(count, lang)})` : name;
      }),
      lang,
    );
  const [first, last] = years ?? [];
  const span = first === last ? first : `${first}–${last}`;
  return (
    <section className="band">
      <h2>
        <Localized of={t(locale, 'funder.when')} on={locale} />
      </h2>
      <p>
        <a href={hrefOf(locale, pathOf('calls'))}>
          <Localized of={t(locale, 'funder.calls', { count: calls.length })} on={locale} />
        </a>
        {years && ` · ${span}`}
      </p>
      <p className="soft">
        <Localized
          of={
            months.length > 0
              ? t(locale, 'funder.months', { months: names })
              : t(locale, 'funder.undated')
          }
          on={locale}
        />
      </p>
    </section>
  );
}

/** Exact amounts that add up, and how many records say one: the others are no part of the sum. */
function Totals({ funding: { totals }, context: { locale } }: Props) {
  const rows = Object.entries(totals).flatMap(([collection, each]) =>
    each.map((total) => ({ collection: collection as FundedCollection, total })),
  );
  if (rows.length === 0) return null;
  return (
    <section className="band">
      <h2>
        <Localized of={t(locale, 'funder.work')} on={locale} />
      </h2>
      <dl className="facts">
        {rows.map(({ collection, total }) => (
          <div key={`${collection} ${total.currency}`}>
            <dt>
              <Localized of={t(locale, titleOf(collection))} on={locale} />
            </dt>
            <dd>
              <Total total={total} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Total({
  total: { total, currency, count, of },
  locale,
}: {
  total: FundingTotal;
  locale: Locale;
}) {
  const [said] = saySum({ of: 'whole', from: total, upTo: total, currency }, locale);
  return (
    <>
      <Localized of={said} on={locale} />{' '}
      <span className="soft">
        (<Localized of={t(locale, 'funder.said', { count, of })} on={locale} />)
      </span>
    </>
  );
}

/** The figures of its projects one by one, each with the page that names its source: never added up. */
function Figures({ funding: { projects }, context }: Props) {
  const { locale } = context;
  const rows = projects.flatMap((project) =>
    (project.results ?? []).map((result) => ({ project, result })),
  );
  if (rows.length === 0) return null;
  return (
    <section className="band">
      <h2>
        <Localized of={t(locale, 'funder.figures')} on={locale} />
      </h2>
      <ul className="figures">
        {rows.slice(0, 12).map(({ project, result }, at) => (
          <li key={at}>
            <b>
              {result.atLeast ? (
                <Localized
                  of={t(locale, 'result.atLeast', {
                    number: (lang) => formatNumber(result.value, lang),
                  })}
                  on={locale}
                />
              ) : (
                formatNumber(result.value, locale)
              )}
            </b>
            <span>
              <Localized of={resolveText(result.unit, locale)} on={locale} />
              {result.when && ` · ${formatDate(result.when, locale)}`}
              {' · '}
              <ProjectLink project={project} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
      <p className="soft">
        <Localized of={t(locale, 'funder.notAdded')} on={locale} />
      </p>
    </section>
  );
}

function ProjectLink({ project, locale }: { project: Project; locale: Locale }) {
  return (
    <a href={hrefOf(locale, pathOf('projects', project.id))}>
      <Localized of={resolveText(project.name, locale)} on={locale} />
    </a>
  );
}
