import type {
  DescribedChange,
  DescribedMany,
  DescribedMonth,
  NamedCount,
} from '#features/changes/describe-changes.ts';
import type { Said } from '#features/changes/say-change.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized, langOf } from '#site/views/localized.tsx';
import { SaidSentence } from './said-phrase.tsx';

/** A month of changes: first what concerned many, then by region. */
export function MonthOfChangesView({ month, locale }: { month: DescribedMonth; locale: Locale }) {
  return (
    <section className="month-of-changes" id={`month-${month.month}`}>
      <h2>{formatDate(month.month, locale)}</h2>
      {month.many.length > 0 && (
        <ul className="change-list">
          {month.many.map((many, index) => (
            <ManyLine many={many} locale={locale} key={index} />
          ))}
        </ul>
      )}
      {month.regions.map(({ name, href, changes }, index) => (
        <section key={index}>
          <h3>
            {href ? (
              <a href={href}>
                <Localized of={name} on={locale} />
              </a>
            ) : (
              <Localized of={name} on={locale} />
            )}
          </h3>
          <ul className="change-list">
            {changes.map((change, at) => (
              <ChangeItem change={change} locale={locale} key={at} />
            ))}
          </ul>
        </section>
      ))}
      {month.more.length > 0 && (
        <section>
          <h3>
            <Localized of={t(locale, 'changes.rest')} on={locale} />
          </h3>
          <Counts counts={month.more} locale={locale} />
        </section>
      )}
    </section>
  );
}

function ManyLine({ many, locale }: { many: DescribedMany; locale: Locale }) {
  return (
    <li>
      <span {...langOf({ text: '', lang: many.lang }, locale)}>
        <SaidSentence phrase={many.phrase} lang={many.lang} />
      </span>{' '}
      <Day day={many.day} locale={locale} />
      {many.regions.length > 0 && <Counts counts={many.regions} locale={locale} />}
    </li>
  );
}

function ChangeItem({ change, locale }: { change: DescribedChange; locale: Locale }) {
  const { day, name, href, what, note, said } = change;
  const title = <Localized of={name} on={locale} />;
  return (
    <li>
      {href ? <a href={href}>{title}</a> : title}{' '}
      {what && (
        <span className="soft">
          (<Localized of={what} on={locale} />){' '}
        </span>
      )}
      <Day day={day} locale={locale} />
      {note && (
        <p>
          <Localized of={note} on={locale} />
        </p>
      )}
      <SaidList said={said} locale={locale} />
    </li>
  );
}

/** What was said of one change, a sentence a field. */
function SaidList({ said: { lang, phrases }, locale }: { said: Said; locale: Locale }) {
  if (phrases.length === 0) return null;
  return (
    <ul {...langOf({ text: '', lang }, locale)}>
      {phrases.map((phrase, index) => (
        <li key={index}>
          <SaidSentence phrase={phrase} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function Day({ day, locale }: { day: string; locale: Locale }) {
  return (
    <time className="soft" dateTime={day}>
      {formatDate(day, locale)}
    </time>
  );
}

function Counts({ counts, locale }: { counts: readonly NamedCount[]; locale: Locale }) {
  return (
    <ul className="change-counts">
      {counts.map(({ name, href, count }, index) => (
        <li key={index}>
          {href ? (
            <a href={href}>
              <Localized of={name} on={locale} />
            </a>
          ) : (
            <Localized of={name} on={locale} />
          )}{' '}
          {count}
        </li>
      ))}
    </ul>
  );
}
