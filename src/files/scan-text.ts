/** A reason to refuse a piece of text, with what the message about it needs. */
export interface Refusal {
  rule: string;
  values: Record<string, string | number>;
}

/**
 * Characters that nobody sees and that make a text look like another: C0 and C1 controls (but for
 * the line break), bidi embeddings, overrides and isolates, zero-width spaces. Joiners and the two
 * direction marks stay: Arabic and Persian keyboards write them for good reasons.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule is about
const hiddenCharacter = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** A tag, a comment or the start of one. `a < b` and `<3` are text. */
const rawHtml = /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>]|$)|!--|!\[CDATA|\?)/i;

/** Anything that starts like a link of a kind that runs code or leaves the web. */
const dangerousLink = /\b(?:javascript|data|vbscript|file|blob):/i;

export function findHiddenCharacter(text: string): Refusal | undefined {
  const found = hiddenCharacter.exec(text)?.[0];
  if (!found) return;
  const code = `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return { rule: 'hidden-character', values: { code } };
}

/** Why a text that people read cannot be taken, or nothing. */
export function scanText(text: string): Refusal | undefined {
  const hidden = findHiddenCharacter(text);
  if (hidden) return hidden;
  const tag = rawHtml.exec(text)?.[0];
  if (tag) return { rule: 'raw-html', values: { found: tag.slice(0, 20) } };
  const link = dangerousLink.exec(text)?.[0];
  if (link) return { rule: 'unsafe-link', values: { found: link } };
  return;
}

/**
 * Why a link cannot be taken, or nothing. Allowed are `https:`, `mailto:` and `tel:`, host names in
 * one script for each label (Latin, Arabic or Tifinagh), and no name or password before the host:
 * `https://bank.ma@evil.example` is read as the bank by everybody but the browser.
 */
export function scanLink(link: string): Refusal | undefined {
  if (!/^(?:https:\/\/|mailto:|tel:)/.test(link)) {
    return { rule: 'unsafe-link', values: { found: link.split(':')[0]?.slice(0, 20) ?? '' } };
  }
  const host = /^https:\/\/([^/?#]*)/.exec(link)?.[1] ?? /^mailto:[^@]*@([^?]*)/.exec(link)?.[1];
  if (host === undefined) return;
  if (!URL.canParse(link) || host.includes('@')) return { rule: 'bad-link', values: { found: link.slice(0, 60) } };
  return scanHost(host);
}

/** Why a host name cannot be taken: letters of two scripts in one label make look-alikes. */
export function scanHost(host: string): Refusal | undefined {
  const name = host.replace(/:\d+$/, '');
  const isOdd = name.split('.').some((label) => {
    if (label.startsWith('xn--')) return true;
    return ![/^[\p{Script=Latin}\d-]*$/u, /^[\p{Script=Arabic}\p{M}\d-]*$/u, /^[\p{Script=Tifinagh}\d-]*$/u].some(
      (script) => script.test(label.normalize('NFC')),
    );
  });
  return isOdd ? { rule: 'mixed-script-host', values: { host: name } } : undefined;
}
