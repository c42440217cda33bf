import type { ReactNode } from 'react';
import { spacePhone } from '#i18n/space-phone.ts';
import { t } from '#i18n/t.ts';
import type { Contact } from './contact-lines.tsx';
import { Icon } from './icon.tsx';
import type { Surroundings } from './look-up.ts';
import { Ltr, Words } from './words.tsx';

/** Whom to call first: the first number and the first message line of the first contact. */
export function CallButtons({
  contacts,
  website,
  around: { locale },
  children,
}: {
  contacts: Contact[];
  website: string | undefined;
  around: Surroundings;
  /** What else can be done here. */
  children?: ReactNode;
}) {
  const first = contacts.find((contact) => contact.phones?.length || contact.emails?.length);
  const phone = first?.phones?.[0];
  const whatsapp = first?.phones?.find(({ reach }) => reach?.includes('whatsapp'));
  const email = first?.emails?.[0];
  if (!phone && !email && !website && !children) return null;
  return (
    <div className="actions">
      {phone && (
        <a className="button is-main" href={`tel:${phone.number}`}>
          <Icon name="phone" />
          <Words of={t(locale, 'contact.call')} on={locale} /> <Ltr>{spacePhone(phone.number)}</Ltr>
        </a>
      )}
      {whatsapp && (
        <a
          className="button"
          href={`https://wa.me/${whatsapp.number.slice(1)}`}
          rel="external nofollow"
        >
          <Icon name="whatsapp" />
          <Words of={t(locale, 'contact.whatsapp')} on={locale} />
        </a>
      )}
      {!phone && email && (
        <a className="button is-main" href={`mailto:${email}`}>
          <Icon name="email" />
          <Words of={t(locale, 'contact.write')} on={locale} />
        </a>
      )}
      {website && (
        <a className="button" href={website} rel="external nofollow">
          <Icon name="web" />
          <Words of={t(locale, 'contact.website')} on={locale} />
        </a>
      )}
      {children}
    </div>
  );
}
