import { hiddenCharacter, nameCharacter } from '#base/hidden-characters.ts';
import type { FileRule } from './rules.ts';
import { showStart } from './show-start.ts';

/** A reason to refuse a piece of text, with what the message about it needs. */
export interface Refusal {
  rule: FileRule;
  values: Record<string, string | number>;
}

/** A tag, a comment or the start of one. `a < b` and `<3` are text. */
const rawHtml = /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>]|$)|!--|!\[CDATA|\?)/i;

/** The start of a link that runs code or leaves the web. `Open data: …` and `JavaScript: off` are text. */
const dangerousLink =
  /\b(?:(?:java|vb)script:(?=\S)|data:(?=[\w.+-]+\/|[,;])|file:\/\/|blob:(?=\S))[^\s)>]*/i;

export function findHiddenCharacter(text: string): Refusal | undefined {
  const found = hiddenCharacter.exec(text)?.[0];
  if (!found) return;
  if (found === '\t') return { rule: 'tab', values: {} };
  return { rule: 'hidden-character', values: { code: nameCharacter(found) } };
}

/** Why a text that people read cannot be taken, or nothing. */
export function scanText(text: string): Refusal | undefined {
  const hidden = findHiddenCharacter(text);
  if (hidden) return hidden;
  const tag = rawHtml.exec(text)?.[0];
  if (tag) return { rule: 'raw-html', values: { found: showStart(tag) } };
  const link = dangerousLink.exec(text)?.[0];
  if (link) return { rule: 'unsafe-link', values: { found: showStart(link) } };
  return;
}

/**
 * Why a link cannot be taken, or nothing. Allowed are `https:`, `mailto:` and `tel:`, host names in
 * one script for each label (Latin, Arabic or Tifinagh) that everybody can reach, and no name or
 * password before the host:
 * `https://bank.ma@evil.example` is read as the bank by everybody but the browser.
 */
export function scanLink(link: string): Refusal | undefined {
  if (!/^(?:https:\/\/|mailto:|tel:)/.test(link)) {
    return { rule: 'unsafe-link', values: { found: showStart(link) } };
  }
  const host = /^https:\/\/([^/?#]*)/.exec(link)?.[1] ?? /^mailto:[^@]*@([^?]*)/.exec(link)?.[1];
  if (host === undefined) return;
  const bad: Refusal = { rule: 'bad-link', values: { found: showStart(link) } };
  if (host === '' || host.includes('@')) return bad;
  const isNumber = host.startsWith('[');
  const odd = isNumber ? undefined : scanHost(host);
  if (odd) return odd;
  if (!URL.canParse(link)) return bad;
  const name = link.startsWith('https:') ? new URL(link).hostname : host;
  return isPublicHost(name) ? undefined : { rule: 'no-public-host', values: { host } };
}

/** Numbers, names of one word and those of the own network lead everybody else nowhere, or home. */
function isPublicHost(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && !/^\d*$|\]$|^(?:localhost|local|internal|lan|home)$/i.test(last);
}

/** Why a host name cannot be taken: letters of two scripts in one label make look-alikes. */
export function scanHost(host: string): Refusal | undefined {
  const name = host.replace(/:\d+$/, '');
  const isOdd = name.split('.').some((label) => {
    if (/^xn--/i.test(label)) return true;
    return ![
      /^[\p{Script=Latin}\d-]*$/u,
      /^[\p{Script=Arabic}\p{M}\d-]*$/u,
      /^[\p{Script=Tifinagh}\d-]*$/u,
    ].some((script) => script.test(label.normalize('NFC')));
  });
  return isOdd ? { rule: 'mixed-script-host', values: { host: name } } : undefined;
}
