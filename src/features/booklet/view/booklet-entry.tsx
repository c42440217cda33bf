import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { findNewestYear } from '#directory/said-dates.ts';
import { trustOn } from '#directory/trust.ts';
import {
  describePlace,
  hasWay,
  listWays,
  type PlaceOnPaper,
} from '#features/booklet/describe-entry.ts';
import type { BookletEntry } from '#features/booklet/gather-booklet.ts';
import { WeekLine } from '#features/opening-hours/view/week-line.tsx';
import { drawAddress } from '#features/referral/qr/draw-address.ts';
import { formatDate } from '#i18n/format.ts';
import { type LocalizedText, nameIn, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import type { Text } from '#model/fields/text.ts';
import type { Locale } from '#model/locales.ts';
import { JoinedTexts, Localized, Ltr, langOf } from '#site/views/localized.tsx';
import { PhoneNumber } from '#site/views/phone-number.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

/** What every part of a booklet needs. */
export interface BookletContext extends RenderContext {
  directory: Directory;
  province: { id: string; name: Text };
  /** The whole address of a page of the site. */
  addressOf: (href: string) => string;
}

/** An address as a hand types it: `twiza.example/fr/associations/khotwa`. */
export function shortenAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** An association in full: who, which number, where, when; how old that is; the code of its page. */
export function EntryOnPaper({ entry, context }: { entry: BookletEntry; context: BookletContext }) {
  const { locale, directory, province, addressOf } = context;
  const { number, association, isBased } = entry;
  const name = nameOf(association, locale);
  const place = describePlace(association, province.id, directory);
  const href = hrefOf(locale, pathOf('associations', association.id));
  const where = [
    ...(isBased ? [] : [t(locale, 'reach.serves', { place: nameIn(province.name) })]),
    ...sayPlace(place, association, context),
  ];
  return (
    <article className="booklet-entry" data-number={number}>
      <img className="booklet-code" src={drawAddress(addressOf(href)).src} alt="" />
      <h3 {...langOf(name, locale)}>
        <span className="booklet-number">{number}</span> <a href={href}>{name.text}</a>
      </h3>
      <Ways association={association} locale={locale} />
      {(where.length > 0 || place.hours) && (
        <p>
          <JoinedTexts of={where} on={locale} />
          {where.length > 0 && place.hours && ' · '}
          {place.hours && <Hours hours={place.hours} locale={locale} />}
        </p>
      )}
      <p>
        {sayAge(association, context).map((said) => (
          <span key={said.text}>
            <Localized of={said} on={locale} />{' '}
          </span>
        ))}
      </p>
      <p className="booklet-address">
        <Ltr>{shortenAddress(addressOf(href))}</Ltr>
      </p>
    </article>
  );
}

/** The first number, large; where there is none, the other ways. */
function Ways({ association, locale }: { association: Association; locale: Locale }) {
  const { phone, isWhatsappOnly, times, email, website } = listWays(association);
  if (!phone)
    return (
      <p>
        <Localized of={t(locale, 'booklet.noPhone')} on={locale} />
        {[email, website && shortenAddress(website)].map(
          (way) =>
            way && (
              <span key={way}>
                {' · '}
                <Ltr>{way}</Ltr>
              </span>
            ),
        )}
      </p>
    );
  return (
    <p>
      <a className="booklet-phone" href={`tel:${phone}`}>
        <PhoneNumber>{phone}</PhoneNumber>
      </a>
      {isWhatsappOnly && (
        <>
          {' '}
          <Localized of={t(locale, 'contact.whatsapp')} on={locale} />
        </>
      )}{' '}
      <Localized of={resolveText(times, locale)} on={locale} />
    </p>
  );
}

function Hours({
  hours: { week, ramadan, note },
  locale,
}: {
  hours: NonNullable<PlaceOnPaper['hours']>;
  locale: Locale;
}) {
  return (
    <>
      {week && <WeekLine week={week} locale={locale} />}
      {ramadan && (
        <>
          {' · '}
          <Localized of={t(locale, 'hours.ramadan')} on={locale} />{' '}
          <WeekLine week={ramadan} locale={locale} />
        </>
      )}
      {!week && <Localized of={resolveText(note, locale)} on={locale} />}
    </>
  );
}

/** One line of an association that has no place of its own on this paper: its name and how to reach it. */
export function BookletLine({ association, locale }: { association: Association; locale: Locale }) {
  const { phone, email, website } = listWays(association);
  return (
    <>
      <Localized of={nameOf(association, locale)} on={locale} />
      {' · '}
      {phone ? (
        <strong>
          <PhoneNumber>{phone}</PhoneNumber>
        </strong>
      ) : (
        <Ltr>{email ?? shortenAddress(website ?? '')}</Ltr>
      )}
    </>
  );
}

export function nameOf({ id, name }: Association, locale: Locale): LocalizedText {
  return resolveText(name, locale) ?? { text: id, lang: locale };
}

function sayPlace(
  { isHidden, commune, city, address }: PlaceOnPaper,
  association: Association,
  { locale, lookUpCommune, province }: BookletContext,
): LocalizedText[] {
  if (isHidden) return hasWay(association) ? [t(locale, 'booklet.hidden')] : [];
  const town = resolveText(city, locale) ?? (commune && lookUpCommune(commune, province.id));
  const isSaid = town && town.text !== resolveText(province.name, locale)?.text;
  return [resolveText(address, locale), isSaid ? town : undefined].filter((each) => !!each);
}

/** Who looked at it last and when; of what nobody verified, the year in which it was said. */
function sayAge(association: Association, { locale, today }: BookletContext): LocalizedText[] {
  const { verification } = association;
  const trust = trustOn(verification, today);
  const date = (lang: Locale) => formatDate(verification.date ?? today, lang);
  const year = findNewestYear(association);
  const said = t(locale, `trust.${trust}`, { date, level: verification.level });
  return trust === 'unverified' && year !== undefined
    ? [said, t(locale, 'service.asOf', { date: String(year) })]
    : [said];
}
