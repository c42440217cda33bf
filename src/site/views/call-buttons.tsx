import type { ReactNode } from 'react';
import { findFirstContact } from '#directory/first-contact.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#model/describe-fields.ts';
import { phone as phoneSchema } from '#model/fields/contact.ts';
import type { Contact } from './contact-lines.tsx';
import { Icon } from './icon.tsx';
import { Localized } from './localized.tsx';
import { PhoneNumber, whatsappOf } from './phone-number.tsx';
import type { RenderContext } from './render-context.ts';

const reachNames = describeFields(phoneSchema).properties?.reach?.items?.options;

/** The ways to the first contact: a call, else messages, else a mail. */
export function CallButtons({
  contacts,
  website,
  context: { locale },
  children,
}: {
  contacts: Contact[];
  website: string | undefined;
  context: RenderContext;
  /** What else can be done here. */
  children?: ReactNode;
}) {
  const { number, call, whatsapp, sms, email } = findFirstContact(contacts);
  if (!number && !email && !website && !children) return null;
  return (
    <div className="actions">
      {call && (
        <a className="button is-main" href={`tel:${call}`}>
          <Icon name="phone" />
          <Localized of={t(locale, 'contact.call')} on={locale} /> <PhoneNumber>{call}</PhoneNumber>
        </a>
      )}
      {whatsapp && (
        <a
          className={call ? 'button' : 'button is-main'}
          href={whatsappOf(whatsapp)}
          rel="external nofollow"
        >
          <Icon name="whatsapp" />
          <Localized of={t(locale, 'contact.whatsapp')} on={locale} />
        </a>
      )}
      {sms && !call && (
        <a className={whatsapp ? 'button' : 'button is-main'} href={`sms:${sms}`}>
          <Icon name="email" />
          <Localized of={resolveText(reachNames?.sms, locale)} on={locale} />
        </a>
      )}
      {email && !number && (
        <a className="button is-main" href={`mailto:${email}`}>
          <Icon name="email" />
          <Localized of={t(locale, 'contact.write')} on={locale} />
        </a>
      )}
      {website && (
        <a className="button" href={website} rel="external nofollow">
          <Icon name="web" />
          <Localized of={t(locale, 'contact.website')} on={locale} />
        </a>
      )}
      {children}
    </div>
  );
}
