import type { PersonalData } from './personal-data.ts';

const networks =
  'insta(?:gram)?|snap(?:chat)?|facebook|fb|messenger|tik ?tok|telegram|whatsapp|watsapp|linkedin|twitter|youtube|discord|skype|threads|انستغرام|إنستغرام|انستا|إنستا|انستجرام|فيسبوك|فايسبوك|واتساب|واتسب|تيليغرام|تلغرام|سناب|تيك توك';
const streets =
  'rue|avenue|av\\.|boulevard|bd\\.?|blvd|ruelle|derb|zanqa|zankat|lotissement|immeuble|imm\\.?|résidence|appartement|appt?\\.?';

/** Words for @ and for the dot, and the ends of addresses, as people write them out for each other. */
const at = '@|at|ät|arobase?|arrobas?|klammeraffe|آت|أت|ات|أروباز|اروباز|أروباس|اروباس';
const dot = '\\.|dot|point|punto|punkt|نقطة';
const ends = 'com|org|net|info|edu|gov|ma|fr|eu|de|es|be|nl|ch|it|me|io|example|كوم|نت|أورغ|اورغ';
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
export const contactPatterns: readonly { what: PersonalData['what']; pattern: RegExp }[] = [
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
      `${mailbox}\\s?[([{<]\\s?(?:${at})\\s?[)\\]}>]\\s?${label}|${mailbox}${around}(?:at|ät)${around}(?:g-?mail|hotmail|icloud|proton(?:mail)?|gmx)(?!\\p{L})|${mailbox}${around}(?:arobase|arroba|klammeraffe|أروباز|اروباز|أروباس|اروباس)${around}\\p{L}`,
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
  { what: 'link', pattern: /h(?:tt|xx)ps?\s?:\s?\/\/\S+/iu },
  {
    what: 'link',
    pattern: new RegExp(
      `(?<![\\p{L}\\d.@-])[a-z\\d][a-z\\d-]{2,40}${around}(?:dot|point|punto|punkt)${around}(?:com|org|net|ma|info)(?![\\p{L}’'])`,
      'iu',
    ),
  },
  {
    // In small letters alone: after a full stop without a space a word begins with a large one.
    what: 'link',
    pattern:
      /(?<![\p{L}\d.@-])[a-z\d][a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,3}\.(?:de|es|be|nl|ch|it|eu|me|dev|link|site|online|ly|gg|ee|tk|xyz|example)(?![\p{L}\d-]|\.\p{L})/u,
  },
  {
    what: 'link',
    pattern: /(?<![\p{L}\d.@-])[a-z\d][a-z\d-]{1,40}\.(?!js|ts|py)[a-z]{2,6}\/[\w-]{2,}/iu,
  },
  { what: 'link', pattern: /https?:\/\/\S+|\bwww\.\S+|\b(?:wa|t|m|fb)\.me\/\S*/iu },
  {
    what: 'link',
    pattern:
      /(?<![\p{L}\d.@-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|org|net|info|io|app|ma|fr)(?![\p{L}\d-]|\.\p{L})/iu,
  },
  { what: 'account', pattern: /(?<![\p{L}\d_.])@[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_]){2,}/u },
  {
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${networks})\\s*[:=]\\s*(?=[\\w.]*(?:\\w\\.\\w|[\\d_]))(?=[\\w.]*[a-z])[\\w.]+`,
      'iu',
    ),
  },
  {
    // “Mon insta c’est nour”, “my snap is nour”, «انستا ديالي nour»
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:mon|mes|ma|my|mein|mi)\\s+)(?:compte\\s+)?(?:${networks})\\s{1,2}(?:est|c[’']est|is|ist|es|hei(?:ß|ss)t|:)\\s{0,2}\\p{L}[\\w.]{2,40}|(?:${networks})\\s{1,2}(?:ديالي|هو|عندي)\\s{1,2}:?\\s?[a-z][\\w.]{2,40}`,
      'iu',
    ),
  },
  {
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${networks})(?:\\s+\\p{L}{1,12}){0,2}\\s+(?=[\\w.]{0,40}(?:\\w\\.\\w|[\\d_]\\w))(?=[\\w.]{0,40}[a-z])(?![\\w.]{1,40}\\.js)[\\w.]{4,40}`,
      'iu',
    ),
  },
  {
    // `Insta : nour`, with nothing after it
    what: 'account',
    pattern:
      /(?<!\p{L})(?:insta(?:gram)?|snap(?:chat)?|telegram|tik ?tok|discord|skype|انستا|سناب)\s{0,2}[:=]\s{0,2}(?!(?:oui|non|ok|yes|no|ja|nein|sí|si|gestion|débutante?|avancée?|expert|beginner|advanced)(?!\w))[a-z][\w.]{3,40}\s{0,2}(?:$|[.,;\n)])/iu,
  },
  { what: 'account', pattern: /(?<![\p{L}\d])\w{2,32}#\d{4}(?!\d)/u },
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
      /(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle|[Aa]venida|[Pp]laza|[Rr]uelle|[Ll]otissement|[Dd]erb)\s+(?:(?:de|du|des|la|le|el|al|d’|d')\s*){0,2}\p{Lu}\p{Ll}/u,
  },
  {
    what: 'street',
    pattern: /(?<!\p{L})\d{1,4}\s+\p{Lu}\p{L}+\s+(?:street|avenue|road|lane)(?!\p{L})/iu,
  },
  {
    what: 'street',
    pattern:
      /(?<!\p{L})\p{L}{1,40}?(?:straße|strasse|str\.|gasse|weg|platz|allee)\s{0,2}\d{1,4}(?!\d|[.:]|\s?(?:Uhr|Jahr|Stunde|Kind|Mal|km|Person))/iu,
  },
  { what: 'street', pattern: /(?<!\p{L})(?:زنقة|شارع)\s+\p{L}{2,}/u },
  {
    what: 'street',
    // «حي السلام رقم 12» is below; “hay Salam n° 12”, “lot Nour 5”, “bloc C n° 3” are the same in Latin letters.
    pattern:
      /(?<!\p{L})(?:hay|lot|bloc|blok|quartier|cité|secteur|résidence)\s+(?:[\p{L}’'-]{1,20}\s+){0,3}(?:n°|n°\s|no|nr|num[eé]ro|imm(?:euble)?|villa)\.?\s{0,2}\d{1,4}(?!\d)/iu,
  },
  {
    what: 'street',
    pattern:
      /(?<!\p{L})(?:عمارة|شقة|درب|إقامة|تجزئة|حي)\s+(?:\p{L}+\s+){0,2}(?:رقم\s*)?\d{1,4}(?!\d)/u,
  },
];
