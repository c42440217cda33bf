import type { GapTexts, GapWord } from '#features/overview/gap-texts.ts';
import {
  isSmallNumber,
  type Knowledge,
  ratePer100000,
  type ScoredGap,
} from '#features/overview/phone/rule/gap-rule.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatPercent } from '#i18n/format-percent.ts';
import { interpolate } from '#i18n/interpolate.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { Locale } from '#model/locales.ts';
import { JoinedTexts, Localized } from '#site/views/localized.tsx';

interface Props {
  /** What the lines are of, said one after the other. */
  caption: readonly LocalizedText[];
  gaps: readonly ScoredGap[];
  texts: GapTexts;
  knowledge: Readonly<Record<string, Knowledge>>;
  /** Where a cell leads. */
  hrefFor: (gap: ScoredGap) => string;
  locale: Locale;
  /** What its lines differ in, and are named by. */
  linesOf?: 'places' | 'needs' | 'both';
}

/** Cells of provinces and focus areas in their order, each with its doubts beside it. Phones draw it too. */
export function GapTable(props: Props) {
  const { caption, gaps, texts, knowledge, hrefFor, locale, linesOf = 'places' } = props;
  const { words } = texts;
  const heads: GapWord[] = ['share', 'listed', 'score'];
  return (
    <div className="scrolls">
      <table className="gaps" data-sorts={texts.sort.text}>
        <caption className="visually-hidden">
          <JoinedTexts of={caption} on={locale} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Localized of={linesOf === 'needs' ? words.field : words.place} on={locale} />
            </th>
            {linesOf === 'both' && (
              <th scope="col">
                <Localized of={words.field} on={locale} />
              </th>
            )}
            {heads.map((word) => (
              <th scope="col" key={word}>
                <Localized of={words[word]} on={locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => {
            const { province, focus } = gap.facts;
            const need = texts.focus[focus]?.need;
            return (
              <tr key={`${province} ${focus}`}>
                <th scope="row">
                  <a href={hrefFor(gap)} data-cell={`${province}/${focus}`}>
                    <Localized
                      of={linesOf === 'needs' ? need : texts.provinces[province]}
                      on={locale}
                    />
                  </a>
                </th>
                {linesOf === 'both' && (
                  <td>
                    <Localized of={need} on={locale} />
                  </td>
                )}
                <ShareCell gap={gap} texts={texts} locale={locale} />
                <ListedCell
                  gap={gap}
                  known={knowledge[province] ?? 'nothing'}
                  texts={texts}
                  locale={locale}
                />
                <ScoreCell gap={gap} texts={texts} locale={locale} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = Pick<Props, 'texts' | 'locale'> & { gap: ScoredGap };

function ShareCell({ gap: { facts }, texts, locale }: CellProps) {
  return (
    <td data-value={facts.share}>
      {formatPercent(facts.share, locale)}{' '}
      <small>
        <Filled
          texts={texts}
          word="people"
          locale={locale}
          values={{ value: sayAbout(facts.people, locale) }}
        />
      </small>
    </td>
  );
}

/** Who is listed, and beside it what the directory knows of the province at all: on a phone both are in sight. */
function ListedCell({ gap: { facts }, known, texts, locale }: CellProps & { known: Knowledge }) {
  const { listed, verified, population } = facts;
  const one = (value: number) => formatNumber(value, locale, { maximumFractionDigits: 1 });
  return (
    <td data-value={listed} className={listed === 0 ? 'is-nobody' : undefined}>
      {listed === 0 ? (
        <Localized of={texts.words.nobody} on={locale} />
      ) : (
        <>
          {formatNumber(listed, locale)}{' '}
          <small>
            <Filled
              texts={texts}
              word="confirmed"
              locale={locale}
              values={{ value: formatNumber(verified, locale) }}
            />
            {' · '}
            <Filled
              texts={texts}
              word="rate"
              locale={locale}
              values={{ value: one(ratePer100000(listed, population)) }}
            />
          </small>
        </>
      )}{' '}
      <small>
        <Localized of={texts.words[known]} on={locale} />
      </small>
      {isSmallNumber(facts) && (
        <>
          {' '}
          <small className="few">
            <Localized of={texts.words.few} on={locale} />
          </small>
        </>
      )}
    </td>
  );
}

/** The score as a point, and as a line how far it may be wrong. */
function ScoreCell({ gap: { score, low, high }, texts, locale }: CellProps) {
  const [from, at, to] = [low, score, high].map((each) => Math.round(each * 100));
  return (
    <td className="score" data-value={at}>
      <svg viewBox="0 0 100 10" aria-hidden="true">
        <path d="M0 5h100" />
        <path className="range" d={`M${from} 5H${to}`} />
        <circle cx={at} cy="5" r="4" />
      </svg>
      {formatNumber(at ?? 0, locale)}{' '}
      <small>
        <Filled
          texts={texts}
          word="range"
          locale={locale}
          values={{ low: formatNumber(from ?? 0, locale), high: formatNumber(to ?? 0, locale) }}
        />
      </small>
    </td>
  );
}

function Filled({
  texts,
  word,
  values,
  locale,
}: {
  texts: GapTexts;
  word: GapWord;
  values: Record<string, string>;
  locale: Locale;
}) {
  const { text, lang } = texts.words[word];
  return <Localized of={{ text: interpolate(text, values), lang }} on={locale} />;
}

/** An estimate, with two digits that mean something. */
export function sayAbout(people: number, locale: Locale): string {
  return formatNumber(people, locale, { maximumSignificantDigits: 2 });
}
