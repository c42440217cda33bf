import type { ReactNode } from 'react';
import { hrefOf } from '#directory/addresses.ts';
import { type Destination, isReachable } from '#directory/destination.ts';
import { envelope, thanksPath, writeHidden } from '#features/proposals/form/envelope.ts';
import type { LocalizedText } from '#i18n/localized-text.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { t } from '#i18n/t.ts';
import type { ProposedCollection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import { Localized } from '#site/views/localized.tsx';

interface Props {
  locale: Locale;
  destination: Destination;
  subject: LocalizedText;
  collection?: ProposedCollection;
  /**
   * Of what is typed, the phone keeps nothing: neither for a way back nor as a suggestion. A form that is
   * filled from a record is so until the record says that it is not sensitive.
   */
  isPrivate?: boolean | undefined;
  children: ReactNode;
}

/** A form with what it carries unseen, and the way it goes without scripts. */
export function SendingForm(props: Props) {
  const { locale, destination, collection, isPrivate, children } = props;
  const sent = {
    netlify: { method: 'post', action: hrefOf(locale, thanksPath) },
    // Where to is said by the button: browsers warn of a form that goes to anything but a page over TLS.
    mail: { method: 'post', encType: 'text/plain' },
    // Nothing is sent, and what was typed does not end up in the address of a page.
    none: { method: 'dialog' },
  }[destination.way];
  return (
    <form
      className="propose"
      data-proposal=""
      {...sent}
      {...(isPrivate && { autoComplete: 'off' })}
    >
      {writeHidden(locale, collection).map(([name, value]) => (
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

/** Where the button of a form opens a mail program, its address; nothing where the form itself says where it goes. */
export function mailFrom({ destination, subject }: Pick<Props, 'destination' | 'subject'>) {
  const { way, address } = destination;
  if (way !== 'mail') return {};
  return { formAction: `mailto:${address}?subject=${encodeURIComponent(subject.text)}` };
}

/** The button that sends. Where nobody takes the form itself, a script sends or copies what it says. */
export function SendButton(props: Pick<Props, 'locale' | 'destination' | 'subject'>) {
  const { locale, destination } = props;
  return (
    <button className={`button is-main by-${destination.way}`} type="submit" {...mailFrom(props)}>
      <Localized of={t(locale, nameSending(destination))} on={locale} />
    </button>
  );
}

function nameSending({ way, whatsapp, issues }: Destination): MessageKey {
  if (way !== 'none') return `propose.send.${way}`;
  if (whatsapp) return 'propose.send.whatsapp';
  return issues ? 'propose.send.github' : 'propose.copy';
}

/** What for, who sees it, how long: what law 09-08 wants said before anybody sends something. */
export function Consent({
  locale,
  destination,
  to,
}: Pick<Props, 'locale' | 'destination'> & { to: MessageKey }) {
  if (!isReachable(destination)) return null;
  const { way, address } = destination;
  return (
    <p className="soft consent">
      <Localized of={t(locale, to)} on={locale} />
      {way === 'netlify' && (
        <>
          {' '}
          <Localized of={t(locale, 'propose.consentNetlify')} on={locale} />
        </>
      )}
      {address && (
        <>
          {' '}
          <Localized of={t(locale, 'propose.consentAsk')} on={locale} />{' '}
          <a href={`mailto:${address}`}>
            <bdi dir="ltr">{address}</bdi>
          </a>
        </>
      )}
    </p>
  );
}
