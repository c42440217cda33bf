import { renderToStaticMarkup } from 'react-dom/server';
import { type Destination, isReachable } from '#directory/destination.ts';
import { listNeeded, type Part } from '#features/proposals/form/ask-record.ts';
import { envelope, limits } from '#features/proposals/form/envelope.ts';
import { namesAssociation } from '#features/proposals/form/names-association.ts';
import { joinWithCommas } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import type { ProposedCollection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { fieldName, QuestionField } from './question-field.tsx';
import { ReportForm } from './report-form.tsx';
import { Consent, SendButton, SendingForm } from './sending-form.tsx';
import { SuggestionLists } from './suggestions.tsx';
import { Unlisted } from './unlisted.tsx';
import { Which } from './which.tsx';

interface Props {
  collection: ProposedCollection;
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
export function ProposeForm({ collection, locale, parts, destination, isNew }: Props) {
  const say = (key: Parameters<typeof t>[1]) => <Localized of={t(locale, key)} on={locale} />;
  const subject = nameSubject(collection, locale, isNew);
  const sending = { collection, locale, destination, subject, isPrivate: !isNew };
  const isSent = isReachable(destination);
  const isWish = isNew && collection === 'volunteers';
  const asked = parts.map(({ name, questions }) => (
    <details key={name} className="fold" id={`part-${name}`} open={isNew && name !== 'more'}>
      <summary>
        <h2>{say(`propose.part.${name}`)}</h2>
      </summary>
      <div className="fields" id={name}>
        {questions.map((question) => (
          <QuestionField key={question.name} question={question} locale={locale} hints={isNew} />
        ))}
        {isNew && questions.some(namesAssociation) && <Unlisted locale={locale} />}
      </div>
    </details>
  ));
  const note = (
    <label>
      {say(isWish ? 'propose.noteWish' : 'propose.note')}
      <textarea name={envelope.note} rows={3} data-most={limits.note} />
    </label>
  );
  return (
    <>
      {!isNew && isSent && collection === 'associations' && <ReportForm {...sending} />}
      <SendingForm {...sending}>
        <input type="hidden" name={envelope.whole} value={isNew ? '1' : ''} />
        {isNew && collection === 'associations' && (
          <input type="hidden" name={envelope.waiting} value="" />
        )}
        {isNew ? (
          <p>{sayNeeded(parts, locale)}</p>
        ) : (
          <Which collection={collection} locale={locale} className="fold" />
        )}
        {isWish ? (
          <fieldset data-public="">
            <legend>{say('propose.public')}</legend>
            <p className="soft">{say('propose.publicHint')}</p>
            {asked}
          </fieldset>
        ) : (
          <>
            {asked}
            <fieldset className="fold">
              <legend>{say('propose.else')}</legend>
              {note}
            </fieldset>
          </>
        )}
        {isSent && (
          <fieldset className="fold sender" {...(isWish && { 'data-private': '' })}>
            <legend>{say(isWish ? 'propose.private' : 'propose.sender')}</legend>
            <p className="soft">{say(isWish ? 'propose.privateUse' : 'propose.senderUse')}</p>
            {sender.map(({ key, name, autoComplete }) => (
              <label key={name}>
                {say(key)}
                <input
                  type="text"
                  name={name}
                  {...(isNew && { autoComplete })}
                  {...(isWish && name === envelope.senderReach && { required: true })}
                  data-most={limits.sender}
                />
              </label>
            ))}
            {isWish && note}
          </fieldset>
        )}
        <Consent locale={locale} destination={destination} to={nameConsent(collection, isNew)} />
        <SendButton locale={locale} destination={destination} subject={subject} />
      </SendingForm>
      <SuggestionLists parts={parts} locale={locale} />
    </>
  );
}

function nameConsent(collection: ProposedCollection, isNew: boolean) {
  if (collection === 'associations') return 'propose.consent';
  return isNew && collection === 'volunteers' ? 'propose.consentWish' : 'propose.consentOther';
}

/** What a mail or a message is called, until the phone knows the name of the record that is corrected. */
export function nameSubject(collection: ProposedCollection, locale: Locale, isNew: boolean) {
  return t(locale, isNew ? `propose.title.${collection}` : 'propose.correct');
}

function sayNeeded(parts: readonly Part[], locale: Locale) {
  const needed = listNeeded(parts);
  const fields = (lang: Locale) =>
    joinWithCommas(
      needed.map((question) => fieldName(question, lang).text),
      lang,
    );
  return <Localized of={t(locale, 'propose.needs', { fields })} on={locale} />;
}

/** The form as HTML. Astro’s own way through a component looks at every letter of it several times. */
export function drawForm(props: Props): string {
  return renderToStaticMarkup(<ProposeForm {...props} />);
}
