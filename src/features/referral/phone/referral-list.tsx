import { useState } from 'react';
import { formatToday } from '#i18n/format-today.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { readCountryDay } from '#model/country-day.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { EmptySheet } from './empty-sheet.tsx';
import { pageOf } from './load-record.ts';
import { type Paper, PaperOptions } from './paper-options.tsx';
import { PrintedEmergency } from './printed-emergency.tsx';
import { PrintedHead } from './printed-head.tsx';
import { PrintedNote } from './printed-note.tsx';
import { readContacts } from './read-contacts.ts';
import { RecordSheet } from './record-sheet.tsx';
import { readReferralAddress, takeOver, writeReferralAddress } from './referral-address.ts';
import { keepNote, keepReferrer, type Referrer, readNote, readReferrer } from './referral-ids.ts';
import { ShareSheet } from './share-sheet.tsx';
import { SheetNotices } from './sheet-notices.tsx';
import { useRecords } from './use-records.ts';
import { useReferralIds } from './use-referral-ids.ts';
import { writeReferral } from './write-message.ts';
import type { SheetProps } from './write-sheet-texts.ts';

/** So many are drawn at a time; the others wait for a tap. */
const batch = 30;

/** The referral sheet: that of the address, or the phone's own. */
export function ReferralList(props: SheetProps) {
  const { locale, texts, icons, printed } = props;
  const [asked, setAsked] = useState(() => readReferralAddress(location.search));
  const kept = useReferralIds();
  const [lang, setLang] = useState<Locale>(locale);
  const [paper, setPaper] = useState<Paper>('one');
  const [note, setNote] = useState(readNote);
  const [referrer, setReferrer] = useState(readReferrer);
  const [day, setDay] = useState(readCountryDay);
  const [most, setMost] = useState(batch);
  const ids = asked?.ids ?? kept.ids;
  const shown = ids.slice(0, most);
  const { find, retry } = useRecords(lang, shown);

  const absolute = (path: string) => new URL(path, location.href).href;
  const records = shown.flatMap((id) => {
    const record = find(id);
    return typeof record === 'object' ? [{ id, record, url: absolute(pageOf(lang, id)) }] : [];
  });
  const address = absolute(writeReferralAddress(lang, ids));
  const cards = records.map(({ record, url }) => readContacts(record, url));
  const message = writeReferral(printed[lang].title.text, cards, address);
  const write = (text: string) => {
    setNote(text);
    keepNote(text);
  };
  const writeReferrer = (to: Referrer) => {
    setReferrer(to);
    keepReferrer(to);
  };
  const keepAll = () => {
    kept.change(takeOver(kept.ids, ids, (id) => find(id) === 'missing'));
    setAsked(undefined);
    history.replaceState(null, '', location.pathname);
  };
  const clear = () => {
    if (!confirm(texts.sure)) return;
    kept.change([]);
    write('');
    writeReferrer({ name: '', phone: '' });
  };
  const { tag, dir } = localeEntry(lang);
  const own = localeEntry(props.lang);
  const date = interpolate(printed[lang].date.text, {
    date: formatToday(printed[lang].date.lang),
  });
  const head = (
    <>
      <PrintedHead {...{ printed, lang, referrer, day }} />
      <PrintedEmergency printed={printed} lang={lang} />
    </>
  );
  const paperNote = note && <PrintedNote title={printed[lang].note} note={note} />;

  return (
    <>
      <div lang={own.tag} dir={own.dir} className="screen-only sheet-choices">
        {kept.isRefused && <p className="notice">{texts.full}</p>}
        {asked && (
          <div className="notice">
            <p>{texts.shared}</p>
            <p className="record-acts">
              {ids.length > 0 && (
                <button type="button" className="button" onClick={keepAll}>
                  {texts.keep}
                </button>
              )}
              <a className="button" href={location.pathname}>
                {texts.own}
              </a>
            </p>
          </div>
        )}
        {ids.length === 0 && <EmptySheet {...props} />}
        <SheetNotices
          {...{ texts, find, shown, retry }}
          total={ids.length}
          refused={asked?.refused ?? []}
          onMore={() => setMost(most + batch)}
        />
        {ids.length > 0 && (
          <>
            <PaperOptions
              {...{ texts, icons, printed, lang, paper, note, referrer, day }}
              onLang={setLang}
              onPaper={setPaper}
              onNote={write}
              onReferrer={writeReferrer}
              onDay={setDay}
              onClear={asked ? undefined : clear}
            />
            <ShareSheet {...{ texts, icons, message, address }} title={printed[lang].title.text} />
          </>
        )}
      </div>
      <div lang={tag} dir={dir} className={`sheet is-${paper}`}>
        {records.length > 0 && paper === 'one' && head}
        {records.map(({ id, record, url }) => (
          <RecordSheet
            key={id}
            {...{ id, record, url, texts, icons, date }}
            uiLang={props.lang}
            head={paper === 'each' && head}
            note={paper === 'each' && paperNote}
            onRemove={asked ? undefined : () => kept.change(kept.ids.filter((each) => each !== id))}
          />
        ))}
        {paper === 'one' && paperNote}
      </div>
    </>
  );
}
