import type { z } from 'zod';
import { pickText } from '#i18n/said.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#model/describe-fields.ts';
import { contact as contactSchema } from '#model/fields/contact.ts';
import { FieldValue } from './field-value.tsx';
import { Icon } from './icon.tsx';
import type { Surroundings } from './look-up.ts';
import { AbroadNumber, PhoneNumber, whatsappOf } from './phone-number.tsx';
import { Ltr, Words } from './words.tsx';

export type Contact = z.infer<typeof contactSchema>;

/** One desk: what it is for, its numbers to tap, its mail. */
export function ContactLines({ contact, around }: { contact: Contact; around: Surroundings }) {
  const { locale } = around;
  const fields = describeFields(contactSchema);
  const reachNames = fields.properties?.phones?.items?.properties?.reach?.items?.options;
  return (
    <div className="contact">
      {contact.role && (
        <strong>
          <Words of={pickText(contact.role, locale)} on={locale} />
        </strong>
      )}
      {contact.phones?.map(({ number, reach }) => (
        <p key={number}>
          <a className="with-icon" href={`tel:${number}`}>
            <Icon name="phone" />
            <PhoneNumber>{number}</PhoneNumber>
          </a>
          <AbroadNumber>{number}</AbroadNumber>{' '}
          {reach?.includes('whatsapp') && whatsappOf(number) && (
            <a className="with-icon" href={whatsappOf(number)} rel="external nofollow">
              <Icon name="whatsapp" />
              <Words of={t(locale, 'contact.whatsapp')} on={locale} />
            </a>
          )}
          {reach?.includes('sms') && (
            <a className="with-icon" href={`sms:${number}`}>
              <Icon name="email" />
              <Words of={pickText(reachNames?.sms, locale)} on={locale} />
            </a>
          )}
        </p>
      ))}
      {contact.emails?.map((email) => (
        <p key={email}>
          <a className="with-icon" href={`mailto:${email}`}>
            <Icon name="email" />
            <Ltr>{email}</Ltr>
          </a>
        </p>
      ))}
      {contact.times && (
        <p className="soft">
          <Words of={pickText(contact.times, locale)} on={locale} />
        </p>
      )}
      {contact.languages && fields.properties?.languages && (
        <FieldValue value={contact.languages} field={fields.properties.languages} around={around} />
      )}
    </div>
  );
}
