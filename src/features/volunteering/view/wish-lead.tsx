import { writeMailLink, writeWhatsappLink } from '#features/volunteering/write-contact-links.ts';
import { t } from '#i18n/t.ts';
import type { Site } from '#model/site.ts';
import type { Volunteer } from '#model/volunteers.ts';
import { Icon } from '#site/views/icon.tsx';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

interface Props {
  wish: Volunteer;
  site: Pick<Site, 'coordinator' | 'whatsapp'>;
  context: RenderContext;
  /** The address of the page, whole. */
  url: string;
}

/** How one answers somebody whose name and number are nowhere: the coordinator passes the answer on. */
export function WishLead({
  wish,
  site: { coordinator, whatsapp },
  context: { locale },
  url,
}: Props) {
  const reference = wish.id;
  if (!coordinator && !whatsapp)
    return (
      <p className="notice">
        <Localized of={t(locale, 'wish.nobody', { reference })} on={locale} />
      </p>
    );
  const subject = t(locale, 'wish.subject', { reference }).text;
  const words = `${t(locale, 'wish.hello', { reference }).text}\n${url}\n`;
  return (
    <>
      <p>
        <Localized of={t(locale, 'wish.how', { reference })} on={locale} />
      </p>
      <p className="actions">
        {coordinator && (
          <a className="button is-main" href={writeMailLink(coordinator, subject, words)}>
            <Icon name="email" /> <Localized of={t(locale, 'wish.answer')} on={locale} />
          </a>
        )}
        {whatsapp && (
          <a
            className={coordinator ? 'button' : 'button is-main'}
            href={writeWhatsappLink(whatsapp, words)}
            rel="external nofollow"
          >
            <Icon name="whatsapp" />{' '}
            <Localized
              of={t(locale, coordinator ? 'contact.whatsapp' : 'wish.answer')}
              on={locale}
            />
          </a>
        )}
      </p>
      <p className="soft">
        <Localized of={t(locale, 'wish.yours')} on={locale} />
      </p>
    </>
  );
}
