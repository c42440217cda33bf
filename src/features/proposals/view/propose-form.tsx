import { renderToStaticMarkup } from 'react-dom/server';
import { type Destination, isReachable } from '#directory/destination.ts';
import { listNeeded, type Part } from '#features/proposals/form/ask-association.ts';
import { envelope, limits } from '#features/proposals/form/envelope.ts';
import { joinNames } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { drawQuestions, fieldName } from './question-field.tsx';
import { Consent, SendButton, SendingForm } from './sending-form.tsx';
import { SuggestionLists } from './suggestions.tsx';

interface Props {
  locale: Locale;
  parts: readonly Part[];
  destination: Destination;
  /** The record that is corrected; without it a new one is proposed. */
  record?: { id: string; name: string; version: string | undefined } | undefined;
  /** The record is sensitive. */
  isPrivate?: boolean;
}

const sender = [
  { key: 'propose.senderName', name: envelope.senderName, autoComplete: 'name' },
  { key: 'propose.senderReach', name: envelope.senderReach, autoComplete: 'tel' },
] as const;

/** The form that corrects a record, or proposes a new one. It needs no script. */
export function ProposeForm({ locale, parts, destination, record, isPrivate }: Props) {
  const isNew = record === undefined;
  const say = (key: Parameters<typeof t>[1]) => <Localized of={t(locale, key)} on={locale} />;
  const subject = nameSubject(locale, record);
  const sending = { locale, destination, record, subject, isPrivate };
  const isSent = isReachable(destination);
  return (
    <>
      {record && isSent && <ReportForm {...sending} />}
      <SendingForm {...sending}>
        <input type="hidden" name={envelope.whole} value="1" />
        {isNew && <p>{sayNeeded(parts, locale)}</p>}
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
            <textarea name={envelope.note} rows={3} data-most={limits.note} />
          </label>
        </fieldset>
        {isSent && (
          <fieldset className="fold sender">
            <legend>{say('propose.sender')}</legend>
            <p className="soft">{say('propose.senderUse')}</p>
            {sender.map(({ key, name, autoComplete }) => (
              <label key={name}>
                {say(key)}
                <input
                  type="text"
                  name={name}
                  {...(!isPrivate && { autoComplete })}
                  data-most={limits.sender}
                />
              </label>
            ))}
          </fieldset>
        )}
        <Consent locale={locale} destination={destination} to="propose.consent" />
        <SendButton locale={locale} destination={destination} />
      </SendingForm>
      <SuggestionLists parts={parts} locale={locale} />
    </>
  );
}

/** What a mail or a message about a record is called. */
export function nameSubject(locale: Locale, record: Props['record']) {
  return record
    ? t(locale, 'propose.subject', { name: record.name })
    : t(locale, 'propose.subjectNew');
}

function sayNeeded(parts: readonly Part[], locale: Locale) {
  const needed = listNeeded(parts);
  const fields = (lang: Locale) =>
    joinNames(
      needed.map((question) => fieldName(question, lang).text),
      lang,
    );
  return <Localized of={t(locale, 'propose.needs', { fields })} on={locale} />;
}

/** Two taps for what most people know: it has closed, or it is no longer there. */
function ReportForm(sending: Omit<Parameters<typeof SendingForm>[0], 'children'>) {
  const { locale, destination } = sending;
  return (
    <SendingForm {...sending}>
      <details className="fold">
        <summary>
          <h2>
            <Localized of={t(locale, 'propose.part.closed')} on={locale} />
          </h2>
        </summary>
        <div className="fields" id="closed">
          <label>
            <Localized of={t(locale, 'propose.reportNote')} on={locale} />
            <textarea name={envelope.note} rows={2} data-most={limits.note} />
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
                <Localized of={t(locale, `propose.report.${report}`)} on={locale} />
              </button>
            ))}
          </div>
        </div>
      </details>
    </SendingForm>
  );
}

/** The form as HTML. Astro’s own way through a component looks at every letter of it several times. */
export function drawForm(props: Props): string {
  return renderToStaticMarkup(<ProposeForm {...props} />);
}
