import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';
import { formatToday } from '#i18n/format-today.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { localeEntry } from '#model/locales.ts';
import { EmptySheet } from './empty-sheet.tsx';
import { pageOf } from './load-record.ts';
import { PaperOptions } from './paper-options.tsx';
import { PrintedEmergency } from './printed-emergency.tsx';
import { PrintedHead } from './printed-head.tsx';
import { PrintedNote } from './printed-note.tsx';
import { readContacts } from './read-contacts.ts';
import { RecordSheet } from './record-sheet.tsx';
import { writeReferralAddress } from './referral-address.ts';
import { findLoaded } from './referral-reducer.ts';
import { ShareSheet } from './share-sheet.tsx';
import { SheetNotices } from './sheet-notices.tsx';
import { useReferralList } from './use-referral-list.ts';
import { writeReferral } from './write-message.ts';

/** The referral sheet: that of the address, or the phone's own. */
export function ReferralList(props: SheetProps) {
  const { locale, texts, icons, printed } = props;
  const list = useReferralList(locale);
  const { model, dispatch, ids, shown } = list;
  const { asked, lang, paper, note, referrer, day } = model;

  const absolute = (path: string) => new URL(path, location.href).href;
  const records = shown.flatMap((id) => {
    const record = findLoaded(model, id);
    return typeof record === 'object' ? [{ id, record, url: absolute(pageOf(lang, id)) }] : [];
  });
  const address = absolute(writeReferralAddress(lang, ids));
  const cards = records.map(({ record, url }) => readContacts(record, url));
  const message = writeReferral(printed[lang].title.text, cards, address);
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
        {model.isRefused && <p className="notice">{texts.full}</p>}
        {asked && (
          <div className="notice">
            <p>{texts.shared}</p>
            <p className="record-acts">
              {ids.length > 0 && (
                <button type="button" className="button" onClick={list.keepAsked}>
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
        <SheetNotices {...{ texts, model, dispatch, shown }} total={ids.length} />
        {ids.length > 0 && (
          <>
            <PaperOptions
              {...{ texts, icons, printed, model }}
              onChoice={list.choose}
              onClear={asked ? undefined : () => confirm(texts.sure) && list.clear()}
            />
            <ShareSheet
              {...{ texts, icons, message, address, model, dispatch }}
              title={printed[lang].title.text}
            />
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
            onRemove={asked ? undefined : () => list.remove(id)}
          />
        ))}
        {paper === 'one' && paperNote}
      </div>
    </>
  );
}
