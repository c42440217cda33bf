import type { Directory } from '#directory/directory.ts';
import { findFirstContact } from '#directory/first-contact.ts';
import { endOf } from '#features/opening-hours/turn-of-day.ts';
import { writeMailLink, writeWhatsappLink } from '#features/volunteering/write-contact-links.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import { schemas } from '#model/collections.ts';
import { describeFields, type FieldNode } from '#model/describe-fields.ts';
import type { Opportunity } from '#model/opportunities.ts';
import { FactList } from '#site/views/field-value.tsx';
import { Icon } from '#site/views/icon.tsx';
import { Localized } from '#site/views/localized.tsx';
import { PhoneNumber } from '#site/views/phone-number.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { writeSteps } from '#site/views/steps.ts';

interface Props {
  role: Opportunity;
  directory: Directory;
  context: RenderContext;
  /** The address of the page, whole. */
  url: string;
}

/** Fields of a role that stand at the head of its page. */
export const placedOfRole = ['fee', 'replyDays', 'apply'];

/** What whoever thinks of applying reads first: what it costs, how one applies, when an answer comes. */
export function RoleLead(props: Props) {
  const { role, context } = props;
  const { locale, today } = context;
  const isClosed = role.closes !== undefined && role.closes < today;
  const end = role.closes ? ([[endOf(role.closes, today)]] as const) : undefined;
  return (
    <>
      <Fee fee={role.fee} context={context} />
      {!isClosed && (
        <div className="shown-until" {...writeSteps(end)}>
          <Ways {...props} />
          {role.replyDays !== undefined && (
            <p className="soft">
              <Localized of={t(locale, 'role.reply', { days: role.replyDays })} on={locale} />
            </p>
          )}
        </div>
      )}
    </>
  );
}

function Fee({ fee, context }: { fee: Opportunity['fee']; context: RenderContext }) {
  const { locale } = context;
  const fields = describeFields(schemas.opportunities).properties?.fee as FieldNode;
  if (!fee) return null;
  return (
    <div className="notice" data-fee={fee.asked ? 'asked' : 'none'}>
      <strong>
        <Localized of={t(locale, fee.asked ? 'role.paid' : 'role.free')} on={locale} />
      </strong>
      <FactList record={fee} fields={fields} context={context} without={['asked']} />
    </div>
  );
}

/** By telephone, WhatsApp and mail: of the role, else of its association; the reference is in each message. */
function Ways({ role, directory, context, url }: Props) {
  const { locale } = context;
  const association = directory.byId.associations.get(role.association);
  const own = findFirstContact(role.contacts);
  const { call, whatsapp, email } =
    own.number || own.email ? own : findFirstContact(association?.contacts);
  const values = {
    name: (lang: typeof locale) => resolveText(role.name, lang)?.text ?? role.id,
    reference: role.id,
  };
  const subject = t(locale, 'role.subject', values).text;
  const words = `${t(locale, 'role.hello', values).text}\n${url}\n`;
  const target = context.lookUp('associations', role.association);
  if (!call && !whatsapp && !email && !role.apply)
    return (
      <p className="notice">
        <Localized of={t(locale, 'role.noWay')} on={locale} />{' '}
        {target?.href && (
          <a href={target.href}>
            <Localized of={target.name} on={locale} />
          </a>
        )}
      </p>
    );
  return (
    <p className="actions">
      {role.apply && (
        <a className="button is-main" href={role.apply} rel="external nofollow">
          <Icon name="web" /> <Localized of={t(locale, 'role.apply')} on={locale} />
        </a>
      )}
      {call && (
        <a className={role.apply ? 'button' : 'button is-main'} href={`tel:${call}`}>
          <Icon name="phone" /> <Localized of={t(locale, 'contact.call')} on={locale} />{' '}
          <PhoneNumber>{call}</PhoneNumber>
        </a>
      )}
      {whatsapp && (
        <a className="button" href={writeWhatsappLink(whatsapp, words)} rel="external nofollow">
          <Icon name="whatsapp" /> <Localized of={t(locale, 'contact.whatsapp')} on={locale} />
        </a>
      )}
      {email && (
        <a className="button" href={writeMailLink(email, subject, words)}>
          <Icon name="email" /> <Localized of={t(locale, 'contact.write')} on={locale} />
        </a>
      )}
    </p>
  );
}
