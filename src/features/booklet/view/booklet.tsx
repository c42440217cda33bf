import { hrefOf, pathOf } from '#directory/addresses.ts';
import { bookletPathOf } from '#features/booklet/booklet-address.ts';
import type { Booklet, BookletNeed } from '#features/booklet/gather-booklet.ts';
import { EmergencyWords } from '#features/help/view/emergency-words.tsx';
import { formatDate } from '#i18n/format.ts';
import { type LocalizedText, nameIn, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { EmergencyLine } from '#model/fields/emergency.ts';
import type { Locale } from '#model/locales.ts';
import type { ServiceTerm } from '#model/vocabularies.ts';
import { Localized, Ltr } from '#site/views/localized.tsx';
import { PhoneNumber } from '#site/views/phone-number.tsx';
import { Elsewhere, Nationwide, PossibleHere } from './booklet-elsewhere.tsx';
import { type BookletContext, EntryOnPaper, nameOf, shortenAddress } from './booklet-entry.tsx';

interface Props {
  booklet: Booklet;
  lines: readonly EmergencyLine[];
  context: BookletContext;
}

/** So many who stand elsewhere are named; the number alone finds the others on the same sheets. */
const mostNamed = 3;

/** What hangs on the wall: whom to call in danger, who helps by need, who else, and how old all that is. */
export function BookletView({ booklet, lines, context }: Props) {
  const { locale, province } = context;
  const { needs, others } = booklet;
  return (
    <>
      <Head context={context} />
      <Emergency lines={lines} locale={locale} />
      {needs.length + others.length === 0 && (
        <p className="booklet-nobody">
          <Localized
            of={t(locale, 'booklet.nobody', { place: nameIn(province.name) })}
            on={locale}
          />
        </p>
      )}
      <div className="booklet-flow">
        {needs.map((need) => (
          <Need key={need.service.id} need={need} context={context} />
        ))}
        {others.length > 0 && (
          <section>
            <h2>
              <Localized of={t(locale, 'booklet.others')} on={locale} />
            </h2>
            {others.map((entry) => (
              <EntryOnPaper key={entry.number} entry={entry} context={context} />
            ))}
          </section>
        )}
        <PossibleHere booklet={booklet} context={context} />
        <Elsewhere booklet={booklet} context={context} />
        <Nationwide booklet={booklet} context={context} />
        <p className="booklet-all">
          <Localized of={t(locale, 'booklet.all', { count: booklet.more })} on={locale} />{' '}
          <Ltr>
            {shortenAddress(
              context.addressOf(hrefOf(locale, pathOf('provinces', booklet.province.id))),
            )}
          </Ltr>
        </p>
      </div>
    </>
  );
}

function Head({ context }: { context: BookletContext }) {
  const { locale, province, today, addressOf } = context;
  const address = shortenAddress(addressOf(hrefOf(locale, bookletPathOf(province.id))));
  return (
    <header className="booklet-head">
      <h1>
        <Localized of={t(locale, 'help.whoIn', { place: nameIn(province.name) })} on={locale} />
      </h1>
      <p>
        <Localized
          of={t(locale, 'booklet.date', { date: (lang) => formatDate(today, lang) })}
          on={locale}
        />{' '}
        <Ltr>{address}</Ltr>
      </p>
      <p className="booklet-hung">
        <Localized of={t(locale, 'booklet.hung')} on={locale} />
      </p>
    </header>
  );
}

function Emergency({ lines, locale }: { lines: readonly EmergencyLine[]; locale: Locale }) {
  if (lines.length === 0) return null;
  return (
    <section className="booklet-emergency">
      <h2>
        <Localized of={t(locale, 'emergency.lead')} on={locale} />
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line.number}>
            <a className="booklet-phone" href={`tel:${line.number}`}>
              <PhoneNumber>{line.number}</PhoneNumber>
            </a>
            <EmergencyWords line={line} locale={locale} between=" · " />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Need({ need, context }: { need: BookletNeed; context: BookletContext }) {
  const { locale } = context;
  const { service, full, also, more } = need;
  return (
    <section data-need={service.id}>
      <h2>
        <Localized of={nameService(service, locale)} on={locale} />
      </h2>
      <p className="booklet-words">
        <Localized of={resolveText(service.description, locale)} on={locale} />
      </p>
      {full.map((entry) => (
        <EntryOnPaper key={entry.number} entry={entry} context={context} />
      ))}
      {also.length > 0 && (
        <p className="booklet-also">
          <Localized of={t(locale, 'booklet.also')} on={locale} />{' '}
          {also.map(({ number, association }, index) => (
            <span key={number}>
              {index > 0 && (index < mostNamed ? ' · ' : ' ')}
              <span className="booklet-number">{number}</span>{' '}
              {index < mostNamed && <Localized of={nameOf(association, locale)} on={locale} />}
            </span>
          ))}
        </p>
      )}
      {more > 0 && (
        <p className="booklet-more">
          <Localized of={t(locale, 'booklet.more', { count: more })} on={locale} />
        </p>
      )}
    </section>
  );
}

export function nameService({ id, name }: ServiceTerm, locale: Locale): LocalizedText {
  return resolveText(name, locale) ?? { text: id, lang: locale };
}
