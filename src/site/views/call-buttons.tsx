import type { ReactNode } from 'react';
import { t } from '#i18n/t.ts';
import type { Contact } from './contact-lines.tsx';
import { Icon } from './icon.tsx';
import { Localized } from './localized.tsx';
import { PhoneNumber, whatsappOf } from './phone-number.tsx';
import type { RenderContext } from './render-context.ts';

/** Whom to call first: the first number and the first message line of the first contact. */
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
  const first = contacts.find((contact) => contact.phones?.length || contact.emails?.length);
  const phone = first?.phones?.[0];
  const line = first?.phones?.find(({ reach }) => reach?.includes('whatsapp'));
  const whatsapp = line && whatsappOf(line.number);
  const email = first?.emails?.[0];
  if (!phone && !email && !website && !children) return null;
  return (
    <div className="actions">
      {phone && (
        <a className="button is-main" href={`tel:${phone.number}`}>
          <Icon name="phone" />
          <Localized of={t(locale, 'contact.call')} on={locale} />{' '}
          <PhoneNumber>{phone.number}</PhoneNumber>
        </a>
      )}
      {whatsapp && (
        <a className="button" href={whatsapp} rel="external nofollow">
          <Icon name="whatsapp" />
          <Localized of={t(locale, 'contact.whatsapp')} on={locale} />
        </a>
      )}
      {!phone && email && (
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
