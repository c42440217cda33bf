import { emailAddress } from '#model/fields/contact.ts';
import { hasOtherWords } from './clean-typed.ts';
import { Partly } from './doubt.ts';

const labels =
  /e|mail|email|mails|emails|mel|courriel|adresse|address|electronique|correo|electronico|mailto|et|ou|and|or|y|o|und|oder|و|أو|بريد|البريد|الالكتروني|الإلكتروني|ايميل|إيميل|الايميل/u;

/** What people put for the sign in an address so that programs do not find it. */
const at = /\s*[([{<]\s*(?:at|arobase|arobas|arroba|à|@)\s*[)\]}>]\s*/giu;
const dot = /\s*[([{<]\s*(?:dot|point|punto|\.)\s*[)\]}>]\s*/giu;
const address = /[^\s<>()[\]:;,،؛"'|/?]+@[^\s<>()[\]:;,،؛"'|/?@]+\.[\p{L}\d-]+/gu;

/** An address of mail in what somebody typed or copied; as it is where there is none, or several. */
export function readEmail(typed: string): string | Partly {
  const text = spell(typed);
  const compact = text.replace(/\s+/g, '').replace(/^mailto:/i, '');
  if (emailAddress.safeParse(compact).success) return compact;
  const [found, ...others] = listEmails(text);
  if (!found || others.length > 0) return compact;
  return hasOtherWords(text.replace(address, ' '), labels) ? new Partly(found) : found;
}

/** The addresses of one box. */
export function splitEmails(typed: string): string[] {
  const found = listEmails(spell(typed));
  if (found.length < 2) return [typed];
  // The words around them are told with the first.
  const words = spell(typed).replace(address, ' ');
  return hasOtherWords(words, labels) ? [`${words} ${found[0]}`, ...found.slice(1)] : found;
}

function listEmails(text: string): string[] {
  const found = [...text.matchAll(address)].map(([each]) => each.replace(/^mailto:/i, ''));
  return [...new Map(found.map((each) => [each.toLowerCase(), each])).values()];
}

function spell(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(at, '@')
    .replace(dot, '.')
    .replace(/\?(?:subject|body|cc)=\S*/gi, '');
}
