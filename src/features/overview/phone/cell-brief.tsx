import type { BriefProps, BriefWord } from '#features/overview/brief-props.ts';
import { sayAbout } from '#features/overview/view/gap-table.tsx';
import { formatNumber } from '#i18n/format.ts';
import { formatPercent } from '#i18n/format-percent.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { readCountryDay } from '#model/country-day.ts';
import { Localized } from '#site/views/localized.tsx';
import type { RegionFacts } from './region-facts.ts';
import { isSmallNumber, ratePer100000 } from './rule/gap-rule.ts';

interface Props extends BriefProps {
  province: string;
  focus: string;
  region: RegionFacts;
}

/** One page of a province and a focus area: figures, who is there, who could come, who would pay, and why to doubt it. */
export function CellBrief(props: Props) {
  const { texts, locale, province, focus, region, pages, words, provinces } = props;
  const known = region.provinces[province];
  const cell = known?.cells[focus];
  const say = (word: BriefWord, values: Record<string, string | number> = {}) => {
    const { text, lang } = words[word];
    return <Localized of={{ text: interpolate(text, values), lang }} on={locale} />;
  };
  if (!known || !cell) return <p className="notice">{say('unknown')}</p>;
  const { facts, gap } = cell;
  const count = (value: number) => formatNumber(value, locale);
  const today = readCountryDay();
  const calls = cell.calls.filter((id) => !isPast(region.calls[id]?.closes, today));
  return (
    <article className="brief">
      <h2>
        <Localized of={texts.provinces[province]} on={locale} />
        {' · '}
        <Localized of={texts.focus[focus]?.name} on={locale} />
      </h2>
      <p className="lead">
        <Localized of={texts.focus[focus]?.need} on={locale} />{' '}
        <strong>{formatPercent(facts.share, locale)}</strong>{' '}
        {say('estimate', { value: sayAbout(facts.people, locale) })}
      </p>
      <p>{say('placed', { place: count(cell.place), all: count(provinces) })}</p>
      <p className="actions screen-only">
        <button type="button" className="button is-main" onClick={() => print()}>
          {say('print')}
        </button>
      </p>
      <section>
        <h3>{say('here')}</h3>
        {cell.here.length === 0 ? (
          <p className="notice">
            <strong>
              <Localized of={texts.words.nobody} on={locale} />
            </strong>{' '}
            {say('notNobody')}
          </p>
        ) : (
          <Associations ids={cell.here} {...props} say={say} />
        )}
        {facts.listed > cell.here.length && (
          <p>
            <a href={`${pages.associations}?focus=${focus}&province=${province}`}>
              {say('more', { value: count(facts.listed) })}
            </a>
          </p>
        )}
        {cell.possible.length > 0 && (
          <>
            <h4>{say('possible')}</h4>
            <Associations ids={cell.possible} {...props} say={say} />
          </>
        )}
      </section>
      <section>
        <h3>{say('nearest')}</h3>
        {cell.nearest.length === 0 ? (
          <p>{say('noNearest')}</p>
        ) : (
          <ul className="brief-lines">
            {cell.nearest.map(([id, from, kilometres]) => (
              <li key={id}>
                <a href={`${pages.associations}${id}/`}>{region.associations[id]?.name}</a>{' '}
                <small>
                  <Localized of={texts.provinces[from]} on={locale} />
                  {' · '}
                  {say('away', { value: count(kilometres) })}
                  {' · '}
                  {say(region.associations[id]?.confirmed ? 'confirmed' : 'declared')}
                </small>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{say('calls')}</h3>
        {calls.length === 0 ? (
          <p>{say('noCalls')}</p>
        ) : (
          <ul className="brief-lines">
            {calls.map((id) => (
              <li key={id}>
                <a href={`${pages.calls}${id}/`}>{region.calls[id]?.name}</a>{' '}
                <small>{region.calls[id]?.said ?? say('undated')}</small>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{say('doubt')}</h3>
        <ul className="brief-doubts">
          <li>
            {say('range', {
              score: count(Math.round(gap.score * 100)),
              low: count(Math.round(gap.low * 100)),
              high: count(Math.round(gap.high * 100)),
            })}
          </li>
          <li>{say(`${known.knowledge}Known`)}</li>
          <li>
            {say('listedInAll', {
              listed: count(known.listed),
              verified: count(known.verified),
              rate: formatNumber(ratePer100000(known.listed, facts.population), locale, {
                maximumFractionDigits: 1,
              }),
            })}
          </li>
          {isSmallNumber(facts) && <li>{say('smallNumbers')}</li>}
        </ul>
      </section>
      <section>
        <h3>{say('figures')}</h3>
        <dl className="brief-figures">
          {known.figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="soft">{say('source')}</p>
      </section>
      <p className="soft">
        {say('date')}{' '}
        <a href={`${pages.provinces}${province}/`}>
          <Localized of={texts.provinces[province]} on={locale} />
        </a>
      </p>
    </article>
  );
}

type Say = (word: BriefWord, values?: Record<string, string | number>) => React.ReactNode;

function Associations({ ids, region, pages, say }: Props & { ids: string[]; say: Say }) {
  return (
    <ul className="brief-lines">
      {ids.map((id) => (
        <li key={id}>
          <a href={`${pages.associations}${id}/`}>{region.associations[id]?.name}</a>{' '}
          <small>{say(region.associations[id]?.confirmed ? 'confirmed' : 'declared')}</small>
        </li>
      ))}
    </ul>
  );
}

/** A month or a year is over when the day no longer begins with it. */
function isPast(closes: string | undefined, today: string): boolean {
  return closes !== undefined && closes < today.slice(0, closes.length);
}
