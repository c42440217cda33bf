import type { z } from 'zod';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { describeFields } from '#model/describe-fields.ts';
import { contact as contactSchema } from '#model/fields/contact.ts';
import { Icon } from './icon.tsx';
import { Localized, Ltr } from './localized.tsx';
import { AbroadNumber, PhoneNumber, whatsappOf } from './phone-number.tsx';
import type { RenderContext } from './render-context.ts';

export type Contact = z.infer<typeof contactSchema>;

/** One contact: what it is for, its numbers to tap, its mail. */
export function ContactLines({ contact, context }: { contact: Contact; context: RenderContext }) {
  const { locale } = context;
  const fields = describeFields(contactSchema);
  const reachNames = fields.properties?.phones?.items?.properties?.reach?.items?.options;
  const languageNames = fields.properties?.languages?.items?.options;
  return (
    <div className="contact">
      {contact.role && (
        <strong>
          <Localized of={resolveText(contact.role, locale)} on={locale} />
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
              <Localized of={t(locale, 'contact.whatsapp')} on={locale} />
            </a>
          )}
          {reach?.includes('sms') && (
            <a className="with-icon" href={`sms:${number}`}>
              <Icon name="email" />
              <Localized of={resolveText(reachNames?.sms, locale)} on={locale} />
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
          <Localized of={resolveText(contact.times, locale)} on={locale} />
        </p>
      )}
      {contact.languages && (
        <ul className="inline-list">
          {contact.languages.map((language) => (
            <li key={language}>
              <Localized of={resolveText(languageNames?.[language], locale)} on={locale} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
