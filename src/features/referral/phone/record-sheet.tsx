import type { ReactNode } from 'react';
import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';
import { type Locale, localeEntry } from '#model/locales.ts';
import { Drawing } from '#site/views/drawing.tsx';
import { MarkedText, TakenContent } from './marked-text.tsx';
import { QrCode } from './qr-code.tsx';
import { readContacts } from './read-contacts.ts';
import type { SheetPart, SheetRecord } from './take-parts.ts';
import { writeVcard } from './write-vcard.ts';

interface Props extends Pick<SheetProps, 'texts' | 'icons'> {
  id: string;
  record: SheetRecord;
  /** The page of the association in the sheet's language. */
  url: string;
  /** That it was printed, and when. */
  date: string;
  /** What it is, from whom, and whom to call in danger, where each association has a page of its own. */
  head: ReactNode;
  /** What somebody wrote for the reader, where each association has a page of its own. */
  note: ReactNode;
  /** The language of the buttons. */
  uiLang: Locale;
  /** Takes it off the sheet, if the sheet is one's own. */
  onRemove: (() => void) | undefined;
}

/** An association on the sheet, as its page shows it, with the way back to that page. */
export function RecordSheet(props: Props) {
  const { id, record, url, date, head, note, texts, icons, uiLang, onRemove } = props;
  const [name, ...others] = record.names;
  const { tag, dir } = localeEntry(uiLang);
  return (
    <article className="record-sheet">
      {head}
      <header>
        <div>
          <h2>
            <a href={url}>
              <MarkedText of={name} />
            </a>
          </h2>
          {others.map((other) => (
            <p className="other-name" key={other.text}>
              <MarkedText of={other} />
            </p>
          ))}
          {record.status && (
            <p className="notice">
              <MarkedText of={record.status} />
            </p>
          )}
          <p>
            <MarkedText of={record.summary} />
          </p>
          <p className="soft">
            <MarkedText of={record.trust} />
          </p>
        </div>
        <p className="way-back">
          <QrCode address={url} />
          <bdi dir="ltr">{url.replace(/^https?:\/\//, '')}</bdi>
          <span className="printed-date">{date}</span>
        </p>
      </header>
      <div className="sheet-parts">
        {record.parts.map((part) => (
          <Part key={part.name} part={part} />
        ))}
      </div>
      {note}
      <p className="record-acts screen-only" lang={tag} dir={dir}>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${id}.vcf`, writeVcard(readContacts(record, url)))}
        >
          <Drawing d={icons.download} />
          {texts.save}
        </button>
        {onRemove && (
          <button type="button" className="button" onClick={onRemove}>
            <Drawing d={icons.close} />
            {texts.remove}
          </button>
        )}
      </p>
    </article>
  );
}

function Part({ part: { name, title, content } }: { part: SheetPart }) {
  return (
    <section className={`sheet-part is-${name}`}>
      <h3>
        <MarkedText of={title} />
      </h3>
      <TakenContent of={content} />
    </section>
  );
}

/** Hands a text to the phone as a file; phones open a contact in their own address book. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/vcard;charset=utf-8' }));
  link.download = name;
  link.click();
  // Some browsers read it only once somebody has agreed to save it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
