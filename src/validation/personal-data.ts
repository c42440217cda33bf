import { westernDigits } from '#base/western-digits.ts';

export interface PersonalData {
  what: 'email' | 'phone' | 'link' | 'account' | 'card' | 'street';
  found: string;
}

const networks =
  'insta(?:gram)?|snap(?:chat)?|facebook|fb|tik ?tok|telegram|whatsapp|انستغرام|إنستغرام|فيسبوك|واتساب|تيليغرام|سناب';
const streets =
  'rue|avenue|av\\.|boulevard|bd\\.?|blvd|ruelle|derb|zanqa|zankat|lotissement|immeuble|imm\\.?|résidence|appartement|appt?\\.?';

/** Words for @ and for the dot, and the ends of addresses, as people write them out for each other. */
const at = '@|at|arobase?|arrobas?|آت|أت|ات|أروباز|اروباز|أروباس|اروباس';
const dot = '\\.|dot|point|punto|punkt|نقطة';
const ends = 'com|org|net|info|edu|gov|ma|fr|eu|كوم|نت|أورغ|اورغ';
const mailProviders = 'g-?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|جيميل|هوتميل|ياهو';
/** Every part has a most, so that no text can make these patterns try without end. */
const mailbox = '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}';
const label = '[\\p{L}\\d-]{1,40}';
/** Blanks, brackets and hyphens around a word that is written out. */
const around = '[\\s()\\[\\]{}<>_*-]{1,4}';
const writtenDot = `(?:${around}(?:${dot})${around}|\\.)`;

/**
 * What gives a person away, from the surest to the vaguest. Each pattern asks for more than a word,
 * because “dans la rue depuis 2019”, “شارك في درب النجاح” and “Facebook : 3 ans” are ordinary text.
 */
const patterns: { what: PersonalData['what']; pattern: RegExp }[] = [
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
  { what: 'link', pattern: /https?:\/\/\S+|\bwww\.\S+|\b(?:wa|t|m|fb)\.me\/\S*/iu },
  {
    what: 'link',
    pattern:
      /(?<![\p{L}\d.@-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|org|net|info|io|app|ma|fr)(?![\p{L}\d-]|\.\p{L})/iu,
  },
  { what: 'phone', pattern: /(?<![\d/.:h-])(?:\+|00)\s?[1-9](?:[\s.()/-]{0,2}\d){7,14}(?!\d)/u },
  {
    what: 'phone',
    pattern: /(?<![\d/.:h-])(?!\d\d([./-])\d\d\1\d{4}(?!\d))0[5-8](?:[\s.()/-]{0,2}\d){8}(?!\d)/u,
  },
  { what: 'phone', pattern: /(?<!\d)\d{9,30}(?!\d)/u },
  { what: 'account', pattern: /(?<![\p{L}\d_.])@[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_]){2,}/u },
  {
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${networks})\\s*[:=]\\s*(?=[\\w.]*(?:\\w\\.\\w|[\\d_]))(?=[\\w.]*[a-z])[\\w.]+`,
      'iu',
    ),
  },
  {
    what: 'card',
    pattern: /(?<![\p{L}\d])(?!(?:DH|KM|BP|CP|RN|MG|CV)\s?\d)[A-Z]{1,2}\s?\d{5,6}(?![\p{L}\d])/u,
  },
  {
    what: 'card',
    pattern: /(?<![\p{L}\d])(?:CINE?|CNIE)\s*(?:(?:n°|no\.?|:)\s*)?[a-z]{1,2}\s?\d{4,6}/iu,
  },
  {
    what: 'street',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:n°\\s?)?\\d{1,4}\\s?(?:bis|ter)?,?\\s+(?:${streets})(?!\\p{L})`,
      'iu',
    ),
  },
  {
    what: 'street',
    pattern:
      /(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle|[Rr]uelle|[Ll]otissement|[Dd]erb)\s+(?:(?:de|du|des|la|le|el|al|d’|d')\s*){0,2}\p{Lu}\p{Ll}/u,
  },
  {
    what: 'street',
    pattern: /(?<!\p{L})\d{1,4}\s+\p{Lu}\p{L}+\s+(?:street|avenue|road|lane)(?!\p{L})/iu,
  },
  { what: 'street', pattern: /(?<!\p{L})\p{L}+?(?:straße|strasse|str\.)\s*\d{1,4}/iu },
  { what: 'street', pattern: /(?<!\p{L})(?:زنقة|شارع)\s+\p{L}{2,}/u },
  {
    what: 'street',
    pattern:
      /(?<!\p{L})(?:عمارة|شقة|درب|إقامة|تجزئة|حي)\s+(?:\p{L}+\s+){0,2}(?:رقم\s*)?\d{1,4}(?!\d)/u,
  },
];

/** The first trace of a person in a text, or nothing. */
export function findPersonalData(text: string): PersonalData | undefined {
  const plain = westernDigits(text);
  for (const { what, pattern } of patterns) {
    const found = pattern.exec(plain)?.[0];
    if (found) return { what, found: found.trim() };
  }
  return;
}
