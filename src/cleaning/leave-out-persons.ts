import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { foldTyped } from '#base/fold.ts';
import { westernDigits } from '#base/western-digits.ts';
import { country } from '#model/country.ts';
import { firstNames } from './first-names.ts';

/** What leads to a person, as it stood in a text. */
export interface FoundPerson {
  what: 'name' | 'mobile' | 'email';
  value: string;
}

/** A text without the persons in it, and those. */
export interface WithoutPersons {
  text: string;
  found: FoundPerson[];
}

const titles = [
  'M\\.|MM\\.|Mr\\.?|Mme\\.?|Mmes|Mlle\\.?|Monsieur|Madame|Mademoiselle|Dr\\.?|Docteur|Pr\\.?|Professeur|Me\\.?|Maître|Mrs\\.?|Ms\\.?|Miss|Doctor|Sr\\.?|Sra\\.?|Srta\\.?|Señor|Señora|Don|Doña|Herrn?|Frau',
  'السيدة?|السيد\\(ة\\)|الآنسة|الأستاذة?|الاستاذة?|الدكتورة?|الحاجة?|ذ\\.|ذة\\.|د\\.',
].join('|');
const latinWord = "\\p{Lu}(?:\\p{L}|['’-](?=\\p{L}))*\\.?";
const arabicWord = '[\\u0621-\\u064a]{2,}';
const between = '(?:\\s+(?:el|al|ben|bin|bent|ibn|de|ait|aït|ou|van|von))?\\s+';
/** `M. Ahmed Alaoui`, `السيدة فاطمة الزهراء`: a title and up to three names. */
const titled = new RegExp(
  `(?<![\\p{L}\\d])(?:${titles})\\s*(?:${latinWord}(?:${between}${latinWord}){0,2}|${arabicWord}(?:\\s+${arabicWord})?)`,
  'gu',
);
/** `Président : Ahmed Alaoui`, `c/o Ahmed Alaoui`, `chez …` */
const announced = new RegExp(
  `(?<![\\p{L}\\d])(?:[Pp]résidente?|[Pp]resident|[Cc]ontact|[Rr]esponsable|[Tt]résori(?:er|ère)|[Ss]ecrétaire(?: [Gg]énérale?)?|[Dd]irect(?:eur|rice)|[Cc]oordinat(?:eur|rice)|c/o|C/O|[Cc]hez|[Aa]ttn?|[Àà] l[’']attention de|[Pp]resident[ea]|الرئيسة?|رئيسة? الجمعية|المسؤولة?|المديرة?|الكاتبة? العامة?|أمين المال)\\s*[:：-]?\\s+(${latinWord}(?:${between}${latinWord}){1,2}|${arabicWord}\\s+${arabicWord}(?:\\s+${arabicWord})?)`,
  'gu',
);
/** Streets, schools and hospitals have names of people who are no contacts. */
const namedAfter =
  /(?:rue|avenue|av\.?|boulevard|bd\.?|blvd|place|lycée|école|collège|hôpital|centre|clinique|fondation|association|complexe|mosquée|lotissement|lot|street|calle|hospital|school|foundation|زنقة|شارع|ساحة|مدرسة|ثانوية|إعدادية|مستشفى|مركز|مؤسسة|جمعية|مسجد|حي|درب)(?:\s+(?:de|du|des|la|le|l[’']))*\s*$/iu;

const mails = /[^\s<>()[\]:;,،؛"'|/?]+@[^\s<>()[\]:;,،؛"'|/?@]+\.[\p{L}\d-]+/gu;
const privateHosts =
  /@(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|proton(?:mail)?|gmx|aol|laposte|orange|free|wanadoo|menara)\.[a-z.]+$/i;
/** What stands before the sign where a mail is that of an organisation and of no person. */
const sharedNames =
  /asso|contact|info|coop|fondation|foundation|centre|center|club|ong|ngo|reseau|network|union|federation|dar|secretariat|bureau|direction|admin|office|presse|accueil|maroc|morocco|developpement|culture|sport|femme|jeune|enfant|amal/i;

/**
 * Whether an address of mail is somebody’s own: at a host for everybody, and with a person’s name in it.
 *
 * @param name of the association: an address that has a word of it is its own
 */
export function isPrivateEmail(email: string, name = ''): boolean {
  if (!privateHosts.test(email)) return false;
  const local = email.slice(0, email.indexOf('@')).toLowerCase();
  const own = foldTyped(name)
    .split(' ')
    .filter((word) => word.length > 3);
  if (sharedNames.test(local) || own.some((word) => local.includes(word))) return false;
  const parts = foldTyped(local.replace(/[\d_.+-]+/g, ' ')).split(' ');
  const hasName =
    parts.some((part) => firstNames.has(part)) ||
    [...firstNames].some((first) => first.length > 4 && local.startsWith(first));
  return hasName || /^[a-z]\.[a-z]{4,}\d*$/.test(local);
}

/** Whether a number is a mobile’s; those of countries that do not tell are none. */
export function isMobile(number: string): boolean {
  return parsePhoneNumberFromString(number, country.code as CountryCode)?.getType() === 'MOBILE';
}

/**
 * A text or an address without the mobiles, the private mails and the names of people with a title or
 * an office in it. What is left out becomes `…` inside a sentence and nothing at its ends.
 *
 * @param name of the association, see `isPrivateEmail`
 */
export function leaveOutPersons(text: string, name = ''): WithoutPersons {
  const found: FoundPerson[] = [];
  const cuts: [from: number, to: number][] = [];
  const plain = westernDigits(text);
  const cut = (what: FoundPerson['what'], from: number, to: number) => {
    if (cuts.some(([start, end]) => from < end && start < to)) return;
    cuts.push([from, to]);
    found.push({ what, value: text.slice(from, to).trim() });
  };
  for (const match of plain.matchAll(mails))
    if (isPrivateEmail(match[0], name)) cut('email', match.index, match.index + match[0].length);
  for (const [from, to] of findMobiles(plain)) cut('mobile', from, to);
  for (const match of plain.matchAll(titled))
    if (!namedAfter.test(plain.slice(Math.max(0, match.index - 40), match.index)))
      cut('name', match.index, match.index + match[0].length);
  for (const match of plain.matchAll(announced)) {
    const [whole, named = ''] = match;
    cut('name', match.index + whole.length - named.length, match.index + whole.length);
  }
  return { text: cuts.length === 0 ? text : cutOut(text, cuts), found };
}

function findMobiles(text: string): [number, number][] {
  if (!/\d{2}[\d\s.()/-]{5,}\d/.test(text) || !isSupportedCountry(country.code)) return [];
  return (
    findPhoneNumbersInText(text, country.code as CountryCode)
      .filter(({ number }) => number.getType() === 'MOBILE')
      // A bracket that opens before a number closes behind it.
      .map(({ startsAt, endsAt }) => [text[startsAt] === '(' ? startsAt + 1 : startsAt, endsAt])
  );
}

function cutOut(text: string, cuts: readonly (readonly [number, number])[]): string {
  let left = '';
  let at = 0;
  for (const [from, to] of cuts.toSorted(([a], [b]) => a - b)) {
    left += `${text.slice(at, from)}…`;
    at = to;
  }
  return (
    (left + text.slice(at))
      .replace(
        /(?<!\p{L})(?:t[ée]l(?:[ée]phone)?|gsm|mobile|portable|whatsapp|e-?mail|courriel|(?:ال)?هاتف|نقال|البريد)\.?\s*[:.]?\s*…/giu,
        '…',
      )
      .replace(/\s*\(\s*…\s*\)/g, ' …')
      .replace(/…(?:[\s,;:/()–-]*…)+/g, '…')
      // A sentence that told nothing else: `Appelez … au ….`
      .replace(/(?<=^|[.!?؟]\s+)(?:\p{L}+\s+){0,2}…(?:\s+\p{L}+\s+…)+\s*(?:[.!?؟]|$)/gu, '')
      .replace(/^[\s,;:/…–-]+|[\s,;:/…–(-]+$/gu, '')
      .replace(/\s{2,}/g, ' ')
  );
}
