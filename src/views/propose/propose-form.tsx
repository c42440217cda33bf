import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { hrefOf } from '#data/addresses.ts';
import type { Part } from '#form/ask-association.ts';
import { type Destination, envelope, limits, thanksPath, writeHidden } from '#form/envelope.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#locales.ts';
import { Words } from '#views/words.tsx';
import { drawQuestions } from './question-field.tsx';
import { Suggestions } from './suggestions.tsx';

interface Props {
  locale: Locale;
  parts: readonly Part[];
  destination: Destination;
  /** The record that is corrected; without it a new one is proposed. */
  record?: { id: string; name: string; version: string | undefined } | undefined;
}

const sender = [
  { key: 'propose.senderName', name: envelope.senderName, autoComplete: 'name' },
  { key: 'propose.senderReach', name: envelope.senderReach, autoComplete: 'tel' },
] as const;

/** The form that corrects a record, or proposes a new one. It needs no script. */
export function ProposeForm({ locale, parts, destination, record }: Props) {
  const isNew = record === undefined;
  const say = (key: Parameters<typeof t>[1]) => <Words of={t(locale, key)} on={locale} />;
  return (
    <>
      {record && <ReportForm locale={locale} destination={destination} record={record} />}
      <SendingForm locale={locale} destination={destination} record={record}>
        <input type="hidden" name={envelope.whole} value="1" />
        {parts.map(({ name, questions }) => (
          <details key={name} className="fold" id={`part-${name}`} open={isNew && name !== 'more'}>
            <summary>
              <h2>{say(`propose.part.${name}`)}</h2>
            </summary>
            <div
              className="fields"
              id={name}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: React has just written it.
              dangerouslySetInnerHTML={{ __html: drawQuestions(questions, locale, isNew) }}
            />
          </details>
        ))}
        <fieldset className="fold">
          <legend>{say('propose.else')}</legend>
          <label>
            {say('propose.note')}
            <textarea name={envelope.note} rows={3} maxLength={limits.note} />
          </label>
        </fieldset>
        <fieldset className="fold sender">
          <legend>{say('propose.sender')}</legend>
          <p className="soft">{say('propose.senderUse')}</p>
          {sender.map(({ key, name, autoComplete }) => (
            <label key={name}>
              {say(key)}
              <input
                type="text"
                name={name}
                autoComplete={autoComplete}
                maxLength={limits.sender}
              />
            </label>
          ))}
        </fieldset>
        <Consent locale={locale} destination={destination} />
        <button className={`button is-main by-${destination.way}`} type="submit">
          {say(nameSending(destination))}
        </button>
      </SendingForm>
      <Suggestions parts={parts} locale={locale} />
    </>
  );
}

/** Where nobody takes the form itself, a script sends or copies what it says. */
function nameSending({ way, whatsapp }: Destination): MessageKey {
  if (way !== 'none') return `propose.send.${way}`;
  return whatsapp ? 'propose.send.whatsapp' : 'propose.copy';
}

/** Two taps for what most people know: it has closed, or it is no longer there. */
function ReportForm({ locale, destination, record }: Omit<Props, 'parts'>) {
  return (
    <SendingForm locale={locale} destination={destination} record={record}>
      <details className="fold">
        <summary>
          <h2>
            <Words of={t(locale, 'propose.part.closed')} on={locale} />
          </h2>
        </summary>
        <div className="fields" id="closed">
          <label>
            <Words of={t(locale, 'propose.reportNote')} on={locale} />
            <textarea name={envelope.note} rows={2} maxLength={limits.note} />
          </label>
          <div className="actions">
            {(['closed', 'moved'] as const).map((report) => (
              <button
                key={report}
                className={`button by-${destination.way}`}
                type="submit"
                name={envelope.report}
                value={report}
              >
                <Words of={t(locale, `propose.report.${report}`)} on={locale} />
              </button>
            ))}
          </div>
        </div>
      </details>
    </SendingForm>
  );
}

function SendingForm({
  locale,
  destination,
  record,
  children,
}: Omit<Props, 'parts'> & { children: ReactNode }) {
  const { way, address } = destination;
  const subject = record
    ? t(locale, 'propose.subject', { name: record.name })
    : t(locale, 'propose.subjectNew');
  const sent = {
    netlify: { method: 'post', action: hrefOf(locale, thanksPath) },
    mail: {
      method: 'post',
      action: `mailto:${address}?subject=${encodeURIComponent(subject.text)}`,
      encType: 'text/plain',
    },
    // Nothing is sent, and what was typed does not end up in the address of a page.
    none: { method: 'dialog' },
  }[way];
  return (
    <form className="propose" autoComplete="off" {...sent}>
      {writeHidden(locale, record?.id, record?.version).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="trap" aria-hidden="true">
        <input type="text" name={envelope.trap} tabIndex={-1} autoComplete="off" />
      </div>
      {children}
      <input type="hidden" name={envelope.end} value="1" />
    </form>
  );
}

/** What for, who sees it, how long: what law 09-08 wants said before anybody sends something. */
function Consent({ locale, destination }: Pick<Props, 'locale' | 'destination'>) {
  const { way, address } = destination;
  return (
    <p className="soft consent">
      <Words of={t(locale, 'propose.consent')} on={locale} />
      {way === 'netlify' && (
        <>
          {' '}
          <Words of={t(locale, 'propose.consentNetlify')} on={locale} />
        </>
      )}
      {address && (
        <>
          {' '}
          <Words of={t(locale, 'propose.consentAsk')} on={locale} />{' '}
          <a href={`mailto:${address}`}>
            <bdi dir="ltr">{address}</bdi>
          </a>
        </>
      )}
    </p>
  );
}

/** The form as HTML. Astro’s own way through a component looks at every letter of it several times. */
export function drawForm(props: Props): string {
  return renderToStaticMarkup(<ProposeForm {...props} />);
}
