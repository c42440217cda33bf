import { around, type TracePattern } from './personal-data.ts';

/** Words for @ and for the dot, and the ends of addresses, as people write them out for each other. */
const at =
  '@|at|ät|ähd|aroba(?:se?)?|arrobas?|arrobe|a commercial|klammeraffe|chez|bei|آت|أت|ات|أروباز|اروباز|أروباس|اروباس|عند';
/** What means nothing but the sign. */
const surelyAt =
  'aroba(?:se?)?|arrobas?|arrobe|a commercial|klammeraffe|أروباز|اروباز|أروباس|اروباس';
const dot = '\\.|dot|point|punto|punkt|نقطة|دوت';
const ends = 'com|org|net|info|edu|gov|ma|fr|eu|de|es|be|nl|ch|it|me|io|example|كوم|نت|أورغ|اورغ';
const mailProviders = 'g-?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|جيميل|هوتميل|ياهو';
/** Who works there does not say so in a wish: these are nothing but places for mail. */
const nothingElse = 'g-?mail|hotmail|icloud|proton(?:mail)?|gmx|posteo|جيميل|هوتميل';
const mailbox = '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}';
const label = '[\\p{L}\\d-]{1,40}';
const writtenDot = `(?:${around}(?:${dot})${around}|\\.)`;

/** Addresses for mail, with their signs or in words. */
export const mailPatterns: readonly TracePattern[] = [
  {
    what: 'email',
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+\s?(?:@|[([]\s*(?:at|arobase|@)\s*[)\]])\s?[\p{L}\d-]+\s?(?:\.|[([]\s*(?:dot|point)\s*[)\]])\s?\p{L}{2,}/iu,
  },
  {
    // “At this point in my life” is no address: the end of one must follow the dot.
    what: 'email',
    pattern: new RegExp(
      `${mailbox}(?:${around}(?:${at})${around}|\\s?@\\s?)${label}(?:${writtenDot}${label}){0,2}${writtenDot}(?:${ends})(?!\\p{L})`,
      'iu',
    ),
  },
  {
    // “I work at Yahoo” is none either, so that the English word alone does not do.
    what: 'email',
    pattern: new RegExp(
      `${mailbox}${around}(?:${at.replace('|at|', '|')})${around}(?:${mailProviders})(?!\\p{L})`,
      'iu',
    ),
  },
  {
    // In brackets, or where the other side is a place for mail and no employer, `at` is the sign.
    what: 'email',
    pattern: new RegExp(
      `${mailbox}\\s?[([{<]\\s?(?:${at})\\s?[)\\]}>]\\s?${label}|${mailbox}${around}(?:at|ät|ähd|chez|bei|عند)${around}(?:${nothingElse})(?!\\p{L})|${mailbox}${around}(?:${surelyAt})${around}\\p{L}`,
      'iu',
    ),
  },
  {
    // `nour@posteo`; not `amig@s`, as Spanish writes to everybody.
    what: 'email',
    pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{2,64}@\s?\p{L}[\p{L}\d-]{2,40}/iu,
  },
  {
    // `mail: karim.b`, `gmail ديالي nour20`
    what: 'email',
    pattern: new RegExp(
      `(?<!\\p{L})(?:e-?mail|mail|courriel|correo|بريدي|إيميل|ايميل|${mailProviders})(?:\\s+\\p{L}{1,8}){0,2}\\s{0,2}[:=]?\\s{0,2}(?=[\\w.]{0,40}(?:\\w\\.\\w|[\\d_]))(?=[\\w.]{0,40}[a-z])[\\w.]{4,40}`,
      'iu',
    ),
  },
  {
    // `nour gmail com`, `gmail . com`
    what: 'email',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${mailProviders}|gmx|posteo)(?:[^\\p{L}\\d]{1,7}(?:com|net|كوم)|[\\s]{0,2}(?:${dot})[\\s]{0,2}(?:${ends}))(?!\\p{L})`,
      'iu',
    ),
  },
  {
    // `nour.20 sur gmail`, `nour على gmail`
    what: 'email',
    pattern: new RegExp(
      `(?<![\\w.])(?:(?=[\\w.-]{0,40}[\\d_.])[\\w.-]{3,40}\\s{1,2}(?:sur|on|à|en|in|auf)|[a-z][\\w.-]{2,40}\\s{1,2}(?:في|على|ف|f))\\s{1,2}(?:${nothingElse})(?!\\p{L})`,
      'iu',
    ),
  },
  {
    // `gmail: nour`, with nothing after it
    what: 'email',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${nothingElse})\\s{0,2}[:=→>]\\s{0,2}(?!(?:oui|non|ok|yes|no|ja|nein|sí|si)(?!\\w))[a-z][\\w.]{2,40}\\s{0,2}(?:$|[.,;\\n)])`,
      'iu',
    ),
  },
  {
    // `mail nour at posteo`; “I answer mail at night” is none.
    what: 'email',
    pattern:
      /(?<!\p{L})(?:e-?mail|mail|courriel|correo|adresse|بريدي|إيميل|ايميل)\s{0,2}(?:[:=]|est|is|ist|es)?\s{1,2}(?!me\s)[a-z][\w.-]{2,40}\s{1,2}at\s{1,2}(?!(?:night|home|the|any|my|your|our|all|least|once|noon|a|an|first|lunch|work|school|weekends?)(?!\w))[a-z]{2}/iu,
  },
  {
    // `mail nour gmail`
    what: 'email',
    pattern: new RegExp(
      `(?<!\\p{L})(?:e-?mail|mail|courriel|correo|adresse|بريدي|إيميل|ايميل)\\s{0,2}[:=]?\\s{1,2}[a-z][\\w.-]{2,40}\\s{1,2}(?:${nothingElse})(?!\\p{L})`,
      'iu',
    ),
  },
  {
    // `nourATgmailDOTcom`: large letters amid small ones
    what: 'email',
    pattern: /[a-z\d](?:AT|ARROBA|AROBASE)[a-z\d]{2,40}(?:DOT|POINT|PUNTO|PUNKT)[a-z]{2}/u,
  },
];
