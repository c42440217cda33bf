import { renderToStaticMarkup } from 'react-dom/server';
import type { Destination } from '#directory/destination.ts';
import { envelope, limits } from '#features/proposals/form/envelope.ts';
import { t } from '#i18n/t.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';
import { Consent, SendButton, SendingForm } from './sending-form.tsx';

interface Props {
  locale: Locale;
  destination: Destination;
}

/** Three lines for whoever misses something and has no record to propose: what, where, who asks. */
export function TellForm({ locale, destination }: Props) {
  const say = (key: Parameters<typeof t>[1]) => <Localized of={t(locale, key)} on={locale} />;
  const sending = { locale, destination, subject: t(locale, 'tell.title') };
  return (
    <SendingForm {...sending} isPrivate>
      <input type="hidden" name={envelope.report} value="lack" />
      <div className="fold fields">
        <label>
          <span>
            {say('tell.what')} <small className="needed">({say('propose.needed')})</small>
          </span>
          <small>{say('tell.whatHint')}</small>
          <textarea name={envelope.what} rows={3} required data-most={limits.what} />
        </label>
        <label>
          {say('tell.where')}
          <input type="text" name={envelope.where} data-most={limits.sender} />
        </label>
        <label>
          {say('tell.who')}
          <small>{say('propose.senderUse')}</small>
          <input type="text" name={envelope.senderReach} data-most={limits.sender} />
        </label>
      </div>
      <Consent locale={locale} destination={destination} to="tell.consent" />
      <SendButton {...sending} />
    </SendingForm>
  );
}

export function drawTellForm(props: Props): string {
  return renderToStaticMarkup(<TellForm {...props} />);
}
