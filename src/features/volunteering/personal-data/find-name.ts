import { foldLetters } from '#base/fold.ts';
import { knownLetters } from './known-letters.ts';
import { says } from './personal-data.ts';

/** How people say their name; what follows is one, unless it says that it is made up. */
const introductions = [
  "j(?:e\\s{1,3})?[’']?\\s?m\\s?[’']?\\s?ap{1,2}el{1,2}e",
  'je me (?:pré)?nomme',
  "mon (?:vrai )?(?:nom|prénom)(?: complet| de famille)?\\s{0,3}(?:est|c[’']est|:)",
  "my (?:full |real |first |last )?name(?: is|[’']s|\\s{0,3}:)",
  'ich hei(?:ß|ss)e',
  'mein (?:voller )?name\\s{0,3}(?:ist|lautet|:)',
  'me llamo',
  'mi nombre(?: completo)?\\s{0,3}(?:es|:)',
  '(?:ana )?(?:smiti|smiyti|smiyty|ismi|ism dyali)',
  '(?:أنا )?(?:اسمي|إسمي|سميتي|سميتي هي|كنيتي|يسمونني|كيعيطو ليا)(?: الكامل| الحقيقي| هو)?\\s{0,3}:?',
  'ⵉⵙⵎ ⵉⵏⵓ',
];
const madeUp =
  '(?:pseudo|fictif|made|pseud|erfunden|inventad|seud|المستعار|مستعار|(?:in|on|not|below|above|known|given|secret|private|dans|plus|pas|connu|unten|oben|bekannt|nicht|en|no|abajo|arriba|كما|في)(?!\\p{L}))';
const saidName = new RegExp(
  `(?<!\\p{L})(?:${introductions.join('|')})\\s{0,3}(?!${madeUp})\\p{L}{2,40}`,
  'iu',
);

/** `Nom : Karim Alaoui`, on a line of its own. */
const labelled =
  /(?:^|\n)[ \t]{0,9}(?:nom(?: complet| et prénom)?|prénom|name|full name|nombre|vorname|nachname|(?:ال)?[اإ]سم(?: الكامل)?)\s{0,3}:\s{0,3}\p{L}{2,40}/iu;

/** The name under a greeting: `Cordialement, Karim Alaoui`. */
const signed =
  /(?:[Cc]ordialement|[Bb]ien à vous|[Rr]egards|[Ss]incerely|[Gg]rüßen?|[Ss]aludos|[Aa]tentamente|[Ss]igné|[Ss]igned|مع تحياتي|تحياتي)\s{0,3}[,،.:–—-]{0,2}\s{1,4}(?:\p{Lu}\p{Ll}{1,30}\s{1,3}){0,2}(?:\p{Lu}\p{Ll}{1,30}|[ء-ي]{2,20}\s{1,3}[ء-ي]{2,20})\s{0,3}[.!]?\s{0,9}$/u;

const whole = "\\p{Lu}\\p{Ll}{1,30}\\s{1,3}\\p{Lu}[\\p{Ll}’']{1,30}";
/** Two names with large letters: after these words they are somebody's. */
const called = new RegExp(
  `(?<!\\p{L})(?:[Mm]oi,? c[’']est|[Oo]n m[’']appelle|[Aa]ppele[zr]-moi|[Dd]emande[zr]|[Ss]igné|[Cc]all me|[Aa]sk for|[Nn]ennt mich|[Ff]ragt? nach|[Ll]lám[ae]n?me|[Pp]reguntar? por)\\s{1,3}${whole}|[Pp]rénom\\s{1,3}${says}?\\s{0,2}\\p{Lu}\\p{Ll}{1,30}`,
  'u',
);
/** `Mme Essai`; of a title alone nobody is known. */
const titled =
  /(?<!\p{L})(?:M\.|Mr\.?|Mme|Mlle|Mrs\.?|Ms\.?|Herrn?|Frau|Sra?\.|Dr\.?)\s{1,3}(?:\p{Lu}\p{Ll}{1,30}\s{1,3}){0,2}\p{Lu}\p{Ll}{2,30}/u;
/** Who says “I am” may go on with a trade: only with a given name in it is it one. */
const iAm =
  /(?<!\p{L})(?:[Jj]e suis|[Mm]oi,? c[’']est|I am|I[’']m|[Ii]ch bin|[Ss]oy|أنا|انا|[Aa]na)\s{1,3}(\p{L}{2,30}(?:\s{1,3}\p{L}{2,30}){0,2})/gu;

const sayings = [saidName, labelled, signed, called, titled].map(knownLetters);
const selfNames = knownLetters(iAm);

const greeting =
  /^(?:bonjour|bonsoir|salut|coucou|hello|hi|hallo|hola|salam|azul|سلام|السلام عليكم|مرحبا)$/iu;

/** A name that somebody gives as theirs. */
export function findName(text: string): string | undefined {
  for (const pattern of sayings) {
    const found = pattern.exec(text)?.[0];
    if (found) return found;
  }
  for (const [found, name = ''] of text.matchAll(selfNames)) if (beginsWithName(name)) return found;
  // What stands by itself at one end, or after a greeting: `Bonjour, Karim Alaoui.` Amid a text it is read about.
  const clauses = text.split(/[,;:.!?()،؛\n–—]+/).flatMap((clause) => clause.trim() || []);
  return clauses.find(
    (clause, at) =>
      (at === 0 || at === clauses.length - 1 || greeting.test(clauses[at - 1] ?? '')) &&
      isWholeName(clause.split(/\s+/)),
  );
}

const titles =
  'mr mme mlle m. dr pr si lalla moulay sidi السيد السيدة الأستاذ الأستاذة الدكتور الدكتورة مولاي سيدي لالة'
    .split(' ')
    .map((word) => foldLetters(word));
const particles =
  'ben bin bent bint ibn ibnou el al ait aït ould oulad abou bou ou بن ابن بنت ايت آيت ولد اولاد بو ابو'
    .split(' ')
    .map((word) => foldLetters(word));
/** Given names that many people have: with a second word beside one of them, a pseudonym reads as a whole name. */
const givenNames = new Set(
  `mohamed mohammed muhammad ahmed ahmad ali omar youssef yousef hassan hussein houcine hamza ayoub anas amine karim rachid said
  abdellah abdelkader abdelilah khalid mustapha mostafa ibrahim brahim ismail mehdi mahdi soufiane zakaria yassine bilal reda
  driss tarik tariq nabil jamal kamal aziz hicham adil othmane idir ayyur
  fatima fatimazahra aicha khadija zineb meryem maryam sara sarah salma imane hajar nadia samira latifa malika naima karima
  houda asmae asma hanane siham laila leila amina rachida najat souad fadwa ghita kenza chaimae nour yasmine loubna
  jean marie pierre paul julie sophie claire thomas nicolas anna maria jose juan carlos carmen ana lucia peter michael
  andreas stefan julia laura david john james mary emma
  محمد احمد علي عمر يوسف حسن حسين الحسين حمزه ايوب انس امين كريم رشيد سعيد عبدالله خالد مصطفي ابراهيم اسماعيل مهدي المهدي
  سفيان زكرياء ياسين بلال رضا ادريس طارق نبيل جمال كمال عزيز هشام عادل عثمان
  فاطمه عائشه خديجه زينب مريم ساره سلمي ايمان هاجر ناديه سميره لطيفه مليكه نعيمه كريمه هدي اسماء حنان سهام ليلي امينه`
    .split(/\s+/)
    .map(foldName),
);

/** Whether a made-up name reads as the whole name of a person: a given name and another, a title, a particle. */
export function findRealName(pseudonym: string): boolean {
  const words = pseudonym.split(/[\s._]+/).filter(Boolean);
  if (words.length < 2) return false;
  const folded = words.map(foldName);
  if (folded.some((word) => titles.includes(word))) return true;
  if (words.length > 2 && folded.slice(1, -1).some((word) => particles.includes(word))) return true;
  if (particles.includes(folded[0] ?? '') && words.length === 2 && /^\p{Lu}/u.test(words[1] ?? ''))
    return true;
  return (
    words.length <= 4 && words.every(isNameLike) && folded.some((word) => givenNames.has(word))
  );
}

/** Two or three words, each with a large letter, of which the first is a given name: no town begins so. */
function isWholeName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3) return false;
  return (
    /^\p{Lu}/u.test(words[0] ?? '') && words.every(isNameLike) && beginsWithName(words.join(' '))
  );
}

/** `Karim Alaoui`, «محمد العلوي»; not “Ana” alone, and no word in small letters after it. */
function beginsWithName(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s+/);
  const isArabic = /^[ء-ي]/.test(second);
  const goesOn = isArabic ? /^(?:ال[ء-ي]{3,}|بن|ابن|ايت|آيت|بو[ء-ي]+)$/ : /^\p{Lu}\p{Ll}/u;
  return givenNames.has(foldName(first)) && goesOn.test(second);
}

function isNameLike(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^[ء-ي]/.test(word);
}

function foldName(word: string): string {
  return foldLetters(word).replace(/[ىة]/g, (letter) => (letter === 'ى' ? 'ي' : 'ه'));
}
