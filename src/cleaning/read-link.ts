import { hasOtherWords } from './clean-typed.ts';
import { Partly } from './doubt.ts';

const labels =
  /site|web|website|sitio|lien|link|page|url|adresse|address|internet|https?|www|الموقع|موقع|رابط|الرابط|صفحه|الصفحه/u;
const whole = /(?:https?:\/\/|www\.)[^\s<>()[\]"'،؛]+/giu;

/** An address of the web in what somebody typed or copied; as it is where there is none, or several. */
export function readLink(typed: string): string | Partly {
  const text = typed
    // A mail program breaks a long line at a sign that no address ends or begins with.
    .replace(/(?<=\S[?&=#-])\s*\n\s*|\s*\n\s*(?=[/?&=#])/g, '')
    .replace(/\b(https?)(?::\/(?!\/)|\/\/|:\/\/\s+|:\s+\/\/)\s*(?=[\p{L}\d])/giu, '$1://')
    .trim();
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(text)) return tidy(`https://${text}`);
  const found = new Set([...text.matchAll(whole)].map(([each]) => tidy(each)));
  const [link] = found;
  if (!link || found.size > 1) return text;
  return hasOtherWords(text.replace(whole, ' '), labels) ? new Partly(link) : link;
}

function tidy(link: string): string {
  return link
    .replace(/[.,;:!?…»]+$/u, '')
    .replace(/^www\./i, 'https://$&')
    .replace(/^https?:\/\/[^/?#]*/i, (start) => start.toLowerCase());
}
