import { escapeHtml } from '#base/escape-html.ts';
import { csvStart, writeCsvLine } from '#base/write-csv.ts';
import type { IssueLocale } from '#i18n/describe-issue.ts';
import { formatDate, joinNames } from '#i18n/format.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { sayVerification, type VerificationKey } from '#i18n/say-verification.ts';
import { t } from '#i18n/t.ts';
import { writeStandalonePage } from '#i18n/write-standalone-page.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Text } from '#model/fields/text.ts';
import { verification } from '#model/fields/verification.ts';
import { localeEntry } from '#model/locales.ts';
import { type AskMessage, writeAskMessage } from './ask-message.ts';
import type { WorkItem } from './worklist.ts';
import { type AskedWay, askedBy, writeWorklistScript } from './worklist-script.ts';

interface Writing {
  locale: IssueLocale;
  /** The address of the site, without a slash at its end. */
  site: string;
  /** ISO day. */
  today: string;
  nameProvince: (id: string) => Text | undefined;
}

const columns = [
  ...['id', 'name', 'provinces', 'why', 'lastVerified', 'missing'],
  ...['phone', 'whatsapp', 'email', 'language', 'message', 'page', 'form'],
] as const;

/** The worklist as a table. */
export function writeWorklistCsv(items: readonly WorkItem[], writing: Writing): string {
  const head = columns.map((column) =>
    sayVerification(`column.${column}` as VerificationKey, {}, writing.locale),
  );
  const lines = items.map((item) => {
    const { association, contact, lastVerified } = item;
    const message = writeAskMessage(item, writing.site);
    return writeCsvLine([
      association.id,
      nameOf(item, writing),
      listProvinces(item, writing),
      sayWhy(item, writing).join('; '),
      lastVerified,
      listMissing(item, writing),
      contact.call ?? contact.number,
      contact.whatsapp,
      contact.email,
      localeEntry(item.locale).name,
      message.text,
      message.page,
      message.form,
    ]);
  });
  return `${csvStart}${writeCsvLine(head)}${lines.join('')}`;
}

const style = `
body { max-inline-size: 44rem; }
h2 { margin: 0; }
p { margin-block: .3rem; } .soft { color: var(--soft); }
article { background: var(--surface); border: 1px solid var(--line); border-radius: .75rem; margin-block: 1rem; padding: 1rem; }
.ways { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .75rem; }
.ways a, button { align-items: center; border: 1px solid var(--main); border-radius: .5rem; color: var(--main); display: inline-flex; font: inherit; min-block-size: 2.75rem; padding-inline: .9rem; text-decoration: none; background: none; }
summary { cursor: pointer; min-block-size: 2.75rem; line-height: 2.75rem; }
pre, textarea { background: var(--page); border: 1px solid var(--line); border-radius: .5rem; font: inherit; margin: 0; overflow-wrap: anywhere; padding: .75rem; white-space: pre-wrap; }
select { font: inherit; min-block-size: 2.75rem; }
textarea { box-sizing: border-box; color: inherit; font-family: monospace; inline-size: 100%; }
fieldset { border: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .5rem 0 0; padding: 0; }
label { align-items: center; display: inline-flex; gap: .4rem; min-block-size: 2.75rem; }
`;

/** The worklist as a page of its own, to work through on a phone: nothing is loaded from elsewhere. */
export function writeWorklistHtml(items: readonly WorkItem[], writing: Writing): string {
  const { locale, today } = writing;
  const say = (key: VerificationKey, values: Record<string, string | number> = {}) =>
    escapeHtml(sayVerification(key, values, locale));
  const body = [
    `<p>${say('ask.count', { count: items.length })}. ${say('ask.day', { day: formatDate(today, locale) })}</p>`,
    `<p class="soft">${say('ask.how')}</p>`,
    ...items.map((item) => writeItem(item, writing)),
    `<h2><label for="commands">${say('ask.commands')}</label></h2>`,
    `<p><label>${say('ask.on')} <input type="date" id="asked-on" value="${today}"></label></p>`,
    '<textarea id="commands" dir="ltr" rows="6" readonly></textarea>',
  ];
  const title = sayVerification('ask.title', {}, locale);
  return writeStandalonePage({ locale, title, style, body, script: writeWorklistScript(today) });
}

function writeItem(item: WorkItem, writing: Writing): string {
  const { association, isLead, lastVerified, known } = item;
  const say = (key: VerificationKey, values: Record<string, string | number> = {}) =>
    escapeHtml(sayVerification(key, values, writing.locale));
  const message = writeAskMessage(item, writing.site);
  const { tag, dir } = localeEntry(item.locale);
  const missing = listMissing(item, writing);
  const id = escapeHtml(association.id);
  const choice = (value: string, key: VerificationKey) =>
    `<label><input type="radio" name="${id}" value="${value}"> ${say(key)}</label>`;
  const facts = [
    ...sayWhy(item, writing).map(escapeHtml),
    ...(lastVerified
      ? [say('ask.lastVerified', { day: formatDate(lastVerified, writing.locale) })]
      : []),
    ...(known ? [say('ask.known', { year: String(known) })] : []),
    ...(missing ? [say('ask.missing', { gaps: missing })] : []),
  ];
  return [
    `<article data-id="${id}">`,
    `<h2 dir="auto">${escapeHtml(nameOf(item, writing))}</h2>`,
    `<p class="soft">${escapeHtml(listProvinces(item, writing))}</p>`,
    `<p>${facts.join(' · ')}</p>`,
    writeWays(item, message, say),
    `<details><summary>${say('ask.message')}</summary><pre lang="${tag}" dir="${dir}">${escapeHtml(message.text)}</pre></details>`,
    `<details><summary>${say('ask.script')}</summary><pre lang="${tag}" dir="${dir}">${escapeHtml(message.script)}</pre></details>`,
    `<fieldset><legend class="soft">${say('ask.found')}</legend>`,
    choice(isLead ? 'publish' : 'confirmed', 'ask.found.confirmed'),
    // A lead that is no more is no record that could say so.
    ...(isLead ? [] : [choice('closed', 'ask.found.closed'), choice('moved', 'ask.found.moved')]),
    choice('none', 'ask.found.none'),
    '</fieldset>',
    writeHow(item, writing),
    '</article>',
  ].join('\n');
}

const { how: howField } = describeFields(verification).properties ?? {};

/** How the association was asked: never a visit until somebody says so, for that is checked. */
function writeHow({ contact: { call, number } }: WorkItem, { locale }: Writing): string {
  const likely: AskedWay = (call ?? number) ? 'phone' : 'message';
  const nameIt = (text: Text | undefined) => escapeHtml(resolveText(text, locale)?.text ?? '');
  const options = Object.keys(askedBy).map(
    (way) =>
      `<option value="${way}"${way === likely ? ' selected' : ''}>${nameIt(howField?.options?.[way])}</option>`,
  );
  return `<label>${nameIt(howField?.labels)} <select>${options.join('')}</select></label>`;
}

function writeWays(
  { association, contact: { call, number, whatsapp, email } }: WorkItem,
  { subject, text, page, form }: AskMessage,
  say: (key: VerificationKey) => string,
): string {
  const link = (href: string, words: string) => `<a href="${escapeHtml(href)}">${words}</a>`;
  const query = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join('&');
  const phone = call ?? number;
  const ways = [
    ...(whatsapp
      ? [link(`https://wa.me/${whatsapp.slice(1)}?${query({ text })}`, say('ask.whatsapp'))]
      : []),
    ...(phone
      ? [link(`tel:${phone}`, `${say('ask.call')} <bdi dir="ltr">${escapeHtml(phone)}</bdi>`)]
      : []),
    ...(email ? [link(`mailto:${email}?${query({ subject, body: text })}`, say('ask.mail'))] : []),
  ];
  const sites = [association.website ?? [], (association.links ?? []).map(({ url }) => url)].flat();
  const links = [
    ...sites.slice(0, 1).map((url) => link(url, say('ask.site'))),
    ...(page ? [link(page, say('ask.page'))] : []),
    link(form, say('ask.form')),
  ];
  return [
    ...(ways.length + sites.length === 0 ? [`<p>${say('ask.noWay')}</p>`] : []),
    `<div class="ways">${[...ways, ...links].join('')}</div>`,
  ].join('\n');
}

function nameOf({ association }: WorkItem, { locale }: Writing): string {
  return resolveText(association.name, locale)?.text ?? association.id;
}

function listProvinces({ association }: WorkItem, { locale, nameProvince }: Writing): string {
  const ids = (association.places ?? []).flatMap(({ province }) => province ?? []);
  return joinNames(
    [...new Set(ids)].map((id) => resolveText(nameProvince(id), locale)?.text ?? id),
    locale,
  );
}

function sayWhy({ reasons }: WorkItem, { locale }: Writing): string[] {
  return reasons.map((reason) => sayVerification(`ask.reason.${reason}`, {}, locale));
}

function listMissing({ gaps }: WorkItem, { locale }: Writing): string {
  return joinNames(
    gaps.map((gap) => t(locale, `gap.${gap}`).text),
    locale,
  );
}
