import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import { localeEntry } from '#model/locales.ts';
import type { Referrer } from './referral-ids.ts';

interface Props extends Pick<SheetProps, 'printed' | 'lang'> {
  referrer: Referrer;
  /** ISO day; empty where a pen is to write it. */
  day: string;
}

/** What the paper is, who hands it over and whom to call back; a line to write on where nobody typed it. */
export function PrintedHead({ printed, lang, referrer, day }: Props) {
  const { title, by, phone, day: dayTitle } = printed[lang];
  const lines = [
    { said: by, text: referrer.name },
    { said: phone, text: referrer.phone },
    { said: dayTitle, text: day && writeDay(day, dayTitle) },
  ];
  return (
    <div className="printed-head">
      <p className="printed-title" {...mark(title)}>
        {title.text}
      </p>
      <dl>
        {lines.map(({ said, text }) => (
          <div key={said.text}>
            <dt {...mark(said)}>{said.text}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function writeDay(day: string, { lang }: LocalizedText): string {
  return new Date(`${day}T12:00`).toLocaleDateString(localeEntry(lang).tag, { dateStyle: 'long' });
}

function mark({ lang }: LocalizedText): { lang: string; dir: 'ltr' | 'rtl' } {
  const { tag, dir } = localeEntry(lang);
  return { lang: tag, dir };
}
