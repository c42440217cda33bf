import { says, type TracePattern } from './personal-data.ts';

const networks =
  '[i1!]n[s5$]ta(?:gram)?|snap(?:chat)?|facebook|face(?=\\s*[:=])|fb|messenger|tik ?tok|telegram|whats ?app|watsapp|linkedin|twitter|youtube|discord|skype|threads|انستغرام|إنستغرام|انستا|إنستا|انستجرام|فيسبوك|فايسبوك|الفيس|فيس|واتساب|واتسب|الواتساب|تيليغرام|تلغرام|سناب|تيك توك';
/** Whose account it is. */
const mine =
  '(?:mon|mes|ma|my|mein|meine|mi|mis)\\s{1,2}(?:(?:compte|profil|page|pseudo|nom|account|handle|profile|name|konto|seite|cuenta|perfil|usuario)\\s{1,2}(?:sur\\s|on\\s|auf\\s|en\\s|bei\\s)?)?';
/** “Follow me”, “find me”, “write to me”: and then where. */
const meetMe =
  "(?:suivez|suis|trouve[zr]?|retrouve[zr]|cherche[zr]?|ajoute[zr]?|écri(?:vez|re|s)|contacte[zr]?)[ -](?:moi|m[’']y)|(?:follow|find|add|message|text|reach|contact|dm|write to|look for)\\s{1,2}me|(?:folgt?|schreibt?|findet?|sucht?|erreicht?|kontaktiert)\\s{1,2}(?:mir|mich)|(?:sígu|búsc|escríb|contáct|encuéntr|agrég)(?:a|e|ue)n?me|(?:أ?ضيفوني|تابعوني|راسلوني|كلموني|ابحثوا عني|تواصلوا معي|اتصلوا بي|صيفطو ليا|كتبو ليا|تلقاوني|تجدونني|ديروا ليا)|(?:t?l9awni|tel9awni|tal9awni|t9awni|tab3oni|zidoni|dirou liya|sifto liya|sifto lia|ktbo liya|hdro m3aya)";
/** “As”, “under the name”. */
const under =
  "(?:je suis|c[’']est|sous le nom|sous le pseudo|avec le nom|as|under|i am|i[’']m|my name is|hei(?:ß|ss)e ich|bin ich|als|unter|soy|como|me llamo|باسم|اسمي|سميتي|أنا)";

/** What is said of an account, and is no name of one. */
const notPlain =
  '(?!(?:plein|pleine|full|voll|lleno|privée?|privat|private|privado|un|une|a|ein|eine|una?|très|very|sehr|muy|not|pas|no|nicht|too|trop)(?!\\p{L}))';

/** Accounts somewhere else, by a sign or by the name of the service. */
export const accountPatterns: readonly TracePattern[] = [
  { what: 'account', pattern: /(?<![\p{L}\d_.])@[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_]){2,}/u },
  {
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${networks}|ig|i\\.g\\.|signal|viber)\\s*(?:${says})?\\s*(?=[\\w.]*(?:\\w\\.\\w|[\\d_]))(?=[\\w.]*[a-z])[\\w.]+`,
      'iu',
    ),
  },
  {
    // “Mon insta c’est nour”, “my snap is nour”, «انستا ديالي nour»
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:mon|mes|ma|my|mein|mi)\\s+)(?:compte\\s+)?(?:${networks})\\s{1,2}(?:est|c[’']est|is|ist|es|hei(?:ß|ss)t|:)\\s{0,2}${notPlain}\\p{L}[\\w.]{2,40}|(?:${networks})\\s{1,2}(?:ديالي|هو|عندي)\\s{1,2}:?\\s?[a-z][\\w.]{2,40}`,
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
      /(?<!\p{L})(?:[i1!]n[s5$]ta(?:gram)?|snap(?:chat)?|telegram|tik ?tok|discord|skype|انستا|سناب)\s{0,2}[:=]\s{0,2}(?!(?:oui|non|ok|yes|no|ja|nein|sí|si|gestion|débutante?|avancée?|expert|beginner|advanced)(?!\w))[a-z][\w.]{3,40}\s{0,2}(?:$|[.,;\n)])/iu,
  },
  { what: 'account', pattern: /(?<![\p{L}\d])\w{2,32}#\d{4}(?!\d)/u },
  {
    // No everyday word is joined to another with a low line.
    what: 'account',
    pattern: /(?<![\p{L}\d_])\p{L}[\p{L}\d.]{0,40}_{1,3}[\p{L}\d][\p{L}\d_.]{0,40}/u,
  },
  {
    // `arobase nour`, `(at)nour`
    what: 'account',
    pattern:
      /(?:(?<!\p{L})(?:aroba(?:se?)?|arrobas?|klammeraffe|أروباز|اروباز)\s{1,2}|[([{]\s?(?:at|@|ät)\s?[)\]}]\s?)[\p{L}\d][\p{L}\d.]{2,40}/iu,
  },
  {
    // “Mon facebook : Nour Essai”, “my profile on Instagram is nour”, «حسابي على انستغرام nour»
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${mine}(?:${networks})\\s{0,2}${says}\\s{0,2}${notPlain}\\p{L}{2}|حسابي\\s{1,2}(?:(?:على|في|ف)\\s{1,2})?(?:ال|فال)?(?:${networks})\\s{0,2}${says}?\\s{0,2}\\p{L}{2})`,
      'iu',
    ),
  },
  {
    // “Mon insta nourfes”, with nothing after it
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})${mine}(?:${networks})\\s{1,2}(?!(?:et|ou|and|or|und|oder|y|o|page|skills|posts|stories|account)(?!\\p{L}))[a-z\\d][\\w.]{2,40}\\s{0,2}(?:$|[.,;!\\n)])`,
      'iu',
    ),
  },
  {
    // “Suivez-moi sur insta : nourfes”: where somebody is to be met, whatever follows
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${meetMe})(?:[\\s,:]{1,3}[\\p{L}’']{1,14}){0,4}[\\s,:]{1,3}(?:${networks}|ig)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    // “Sur facebook je suis Nour Essai”
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:sur|on|auf|en|bei|على|في|ف)\\s{1,2}(?:${networks})[\\s,:]{1,3}${under}\\s{1,2}(?!(?:un|une|a|an|ein|eine|très|very|the|la|le|el)(?!\\p{L}))\\p{L}{3}|${under}\\s{1,2}\\p{L}[\\p{L}\\d.]{2,30}\\s{1,2}(?:sur|on|auf|en|على)\\s{1,2}(?:insta|snap|ig)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    // «فيسبوك: نور المثال», `fb: Nour Essai`: a name alone, with nothing after it
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${networks}|Facebook|FB|Messenger)\\s{0,2}[:=→]\\s{0,2}(?:\\p{Lu}\\p{Ll}{1,30}(?:\\s{1,2}\\p{Lu}\\p{Ll}{1,30}){1,3}|[ء-ي]{2,20}\\s{1,2}ال[ء-ي]{2,20})\\s{0,2}(?:$|[.,;،\\n)])`,
      'u',
    ),
  },
  {
    // `tg: nour`, `telegram → nour`, «سنابي nour»: short names of services, and those that say whose
    what: 'account',
    pattern:
      /(?<!\p{L})(?:(?:tg|ig|tele|fb|telegram|snap)\s{0,2}[:=→➜>]|(?:سنابي|انستاي|انستغرامي|فيسبوكي|تيليغرامي)\s{0,2}[:=]?)\s{0,2}[a-z][\w.-]{3,40}\s{0,2}(?:$|[.,;،\n)])/iu,
  },
  {
    // “Mon pseudo partout : nour”, “my @ is nour”, “same name on every network”
    what: 'account',
    pattern:
      /(?<!\p{L})(?:(?:pseudo|username|user|handle|nick(?:name)?|usuario|benutzername)\s{1,2}(?:partout|sur tous|everywhere|on every|überall|en todas)|(?:my|mon|mein|mi)\s{1,2}(?:@|arobase|handle|username|user)\s{0,2}(?:[:=]|is|est|c[’']est|ist|es)\s{1,2}\p{L})/iu,
  },
  {
    // “Cherchez nour aide sur facebook”: a name to be looked up
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:cherchez|tapez|googlez|search(?:\\s+for)?|google|look up|sucht|busca(?:d|me)?|ابحثوا عن|قلبو على|9elbo 3la)\\s{1,2}(?!(?:un|une|des|a|an|ein|eine|una?)\\s)(?:\\p{L}[\\p{L}\\d.]{1,20}\\s{1,2}){1,3}(?:sur|on|auf|en|على|في|ف|f)\\s{1,2}(?:${networks}|ig|google)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    // `Insta nour . aide`
    what: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${networks}|ig)\\s{1,2}[a-z]{2,20}\\s{1,2}[._]\\s{0,2}[a-z]{2,20}\\s{0,2}(?:$|[.,;\\n)])`,
      'u',
    ),
  },
];
