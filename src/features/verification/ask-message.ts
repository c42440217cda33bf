import { absoluteHref, correctionHrefOf, hrefOf, newPathOf, pathOf } from '#directory/addresses.ts';
import { joinNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { WorkItem } from './worklist.ts';

/** What is sent to an association, or read to it, in its language. */
export interface AskMessage {
  subject: string;
  /** For WhatsApp and mail. */
  text: string;
  /** To read on the telephone. */
  script: string;
  /** Its page; a lead has none. */
  page?: string | undefined;
  /** Where it corrects its record, or proposes it. */
  form: string;
}

/** @param site the address of the site, without a slash at its end */
export function writeAskMessage(item: WorkItem, site: string): AskMessage {
  const { association, isLead, gaps, locale } = item;
  const { id } = association;
  const name = resolveText(association.name, locale)?.text ?? id;
  const say = (key: Parameters<typeof t>[1], values?: Record<string, string>) =>
    t(locale, key, values).text;
  const missing = joinNames(
    gaps.map((gap) => say(`gap.${gap}`)),
    locale,
  );
  const page = isLead ? undefined : absoluteHref(site, hrefOf(locale, pathOf('associations', id)));
  const form = absoluteHref(
    site,
    isLead
      ? hrefOf(locale, newPathOf('associations'))
      : correctionHrefOf(locale, 'associations', id),
  );
  const question = page ? say('ask.record', { name, page }) : say('ask.lead', { name });
  const asked = gaps.length > 0 ? [say('ask.gaps', { gaps: missing })] : [];
  const summary = resolveText(association.summary, locale)?.text ?? '';
  return {
    subject: say('ask.subject', { name }),
    text: [say('ask.greeting', { site }), question, ...asked, say('ask.answer', { form })].join(
      '\n',
    ),
    script: [isLead ? question : say('ask.script', { name, summary }), ...asked].join('\n'),
    page,
    form,
  };
}
