import { foldLetters } from '#base/fold.ts';

/** How people say their name; what follows is one, unless it says that it is made up. */
const introductions = [
  "je m['’]\\s?appelle",
  "mon (?:vrai )?(?:nom|prénom)(?: complet| de famille)?\\s{0,3}(?:est|c[’']est|:)",
  "my (?:full |real |first |last )?name(?: is|[’']s|\\s{0,3}:)",
  'ich hei(?:ß|ss)e',
  'mein (?:voller )?name\\s{0,3}(?:ist|:)',
  'me llamo',
  'mi nombre(?: completo)?\\s{0,3}(?:es|:)',
  'smiti|smiyti|smiyty',
  '(?:أنا )?(?:اسمي|إسمي|سميتي|سميتي هي|كنيتي)(?: الكامل| الحقيقي| هو)?\\s{0,3}:?',
  'ⵉⵙⵎ ⵉⵏⵓ',
];
const madeUp = '(?:pseudo|fictif|made|pseud|erfunden|inventad|seud|المستعار|مستعار)';
const saidName = new RegExp(
  `(?<!\\p{L})(?:${introductions.join('|')})\\s{0,3}(?!${madeUp})\\p{L}{2,40}`,
  'iu',
);

/** `Nom : Karim Alaoui`, on a line of its own. */
const labelled =
  /(?:^|\n)[ \t]{0,9}(?:nom(?: complet| et prénom)?|prénom|name|full name|nombre|vorname|nachname|الاسم(?: الكامل)?)\s{0,3}:\s{0,3}\p{L}{2,40}/iu;

/** The name under a greeting: `Cordialement, Karim Alaoui`. */
const signed =
  /(?:[Cc]ordialement|[Bb]ien à vous|[Rr]egards|[Ss]incerely|[Gg]rüßen?|[Ss]aludos|[Aa]tentamente|مع تحياتي|تحياتي)\s{0,3}[,،.:–—-]{0,2}\s{1,4}(?:\p{Lu}\p{Ll}{1,30}\s{1,3}){0,2}(?:\p{Lu}\p{Ll}{1,30}|[ء-ي]{2,20}\s{1,3}[ء-ي]{2,20})\s{0,3}[.!]?\s{0,9}$/u;

/** A name that somebody gives as theirs. */
export function findName(text: string): string | undefined {
  for (const pattern of [saidName, labelled, signed]) {
    const found = pattern.exec(text)?.[0];
    if (found) return found;
  }
  return;
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
  houda asmae asma hanane siham laila leila amina rachida najat souad fadwa ghita kenza chaimae
  jean marie pierre paul julie sophie claire thomas nicolas anna maria jose juan carlos carmen ana lucia peter michael
  thomas andreas stefan julia laura david john james mary emma
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
  const isName = (word: string) => /^\p{Lu}/u.test(word) || /^[ء-ي]/.test(word);
  return words.length <= 4 && words.every(isName) && folded.some((word) => givenNames.has(word));
}

function foldName(word: string): string {
  return foldLetters(word).replace(/[ىة]/g, (letter) => (letter === 'ى' ? 'ي' : 'ه'));
}
