import { renderToStaticMarkup } from 'react-dom/server';
import { type Destination, isReachable } from '#directory/destination.ts';
import { listNeeded, type Part } from '#features/proposals/form/ask-association.ts';
import { envelope, limits } from '#features/proposals/form/envelope.ts';
import { joinNames } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { fieldName, QuestionField } from './question-field.tsx';
import { Consent, SendButton, SendingForm } from './sending-form.tsx';
import { SuggestionLists } from './suggestions.tsx';

interface Props {
  locale: Locale;
  parts: readonly Part[];
  destination: Destination;
  /** A record is proposed; otherwise one is corrected, which the phone fills in. */
  isNew: boolean;
}

const sender = [
  { key: 'propose.senderName', name: envelope.senderName, autoComplete: 'name' },
  { key: 'propose.senderReach', name: envelope.senderReach, autoComplete: 'tel' },
] as const;

/**
 * The form that proposes a new record, or corrects one. It needs no script: then it is blank, and asks
 * which record is meant.
 */
export function ProposeForm({ locale, parts, destination, isNew }: Props) {
  const say = (key: Parameters<typeof t>[1]) => <Localized of={t(locale, key)} on={locale} />;
  const subject = nameSubject(locale, isNew);
  const sending = { locale, destination, subject, isPrivate: !isNew };
  const isSent = isReachable(destination);
  return (
    <>
      {!isNew && isSent && <ReportForm {...sending} />}
      <SendingForm {...sending}>
        <input type="hidden" name={envelope.whole} value={isNew ? '1' : ''} />
        {isNew ? <p>{sayNeeded(parts, locale)}</p> : <Which locale={locale} className="fold" />}
        {parts.map(({ name, questions }) => (
          <details key={name} className="fold" id={`part-${name}`} open={isNew && name !== 'more'}>
            <summary>
              <h2>{say(`propose.part.${name}`)}</h2>
            </summary>
            <div className="fields" id={name}>
              {questions.map((question) => (
                <QuestionField
                  key={question.name}
                  question={question}
                  locale={locale}
                  hints={isNew}
                />
              ))}
            </div>
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
                  {...(isNew && { autoComplete })}
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

/** What a mail or a message is called, until the phone knows the name of the record that is corrected. */
export function nameSubject(locale: Locale, isNew: boolean) {
  return t(locale, isNew ? 'propose.subjectNew' : 'propose.correct');
}

/** Asked only where nobody could tell the page which record is meant. */
function Which({ locale, className }: { locale: Locale; className?: string }) {
  return (
    <label data-which="" className={className}>
      <Localized of={t(locale, 'propose.which')} on={locale} />
      <small>
        <Localized of={t(locale, 'propose.whichHint')} on={locale} />
      </small>
      <input type="text" name={envelope.which} required />
    </label>
  );
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
          <Which locale={locale} />
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
