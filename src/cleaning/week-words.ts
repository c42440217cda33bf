import { foldLetters } from '#base/fold.ts';
import { westernDigits } from '#base/western-digits.ts';
import { nameDays } from '#i18n/format.ts';
import { t } from '#i18n/t.ts';
import { type Locale, locales } from '#model/locales.ts';

/** When in the day a bare hour is: `2 h de l’après-midi`, `5 مساء`. */
export type PartOfDay = 'am' | 'morning' | 'noon' | 'afternoon' | 'night';

/** What one word means among days and hours. A word that stands for none of it is not understood. */
export type Meaning =
  | { as: 'day'; day: number; isTo?: boolean }
  | { as: 'days'; days: readonly number[] }
  | { as: 'to' }
  | { as: 'and' }
  | { as: 'except' }
  | { as: 'closed' }
  | { as: 'part'; part: PartOfDay }
  | { as: 'clock'; minutes: number; isShort?: boolean }
  /** Minutes that the hour before it has more, or less: `et demie`, `إلا ربع`. */
  | { as: 'minutes'; more: number }
  | { as: 'filler' }
  /** Words that say days, and nobody can tell which: `أيام العمل`. */
  | { as: 'unclear' };

/** Days as people write them who do not use the whole name, from Monday to Sunday. */
const shortDays = [
  'lun lu l mon mo الاتنين التنين لتنين اثنين اتنين tnin ltnin letnin tnine ltnine',
  'mar ma tue tues tu di التلاتاء التلات الثلات الثلاث الثلثاء ثلاثاء tlat tlata ttlat',
  'mer me wed weds we mie mi x الاربع لاربع لربع اربعاء larb3 l2arb3a larb3a arb3a larba3',
  'jeu je thu thur thurs th jue ju do j لخميس خميس khmis lkhmis',
  'ven ve fri fr vie vi v جمعه jem3a jm3a ljem3a ljm3a jomo3a ljomo3a joumou3a',
  'sam sa sat sab سبت sebt ssebt sbt',
  'dim sun su dom so d الحد لحد احد l7ed l7ad lhed',
].map((words) => words.split(' '));

/** Two letters that are one day in one language and another in the next: the page decides, then these. */
const shortByLocale: Partial<Record<Locale, Record<string, number>>> = {
  fr: { di: 6, me: 2, ma: 1, s: 5 },
  es: { do: 6, mi: 2, ma: 1, m: 1, s: 5 },
  de: { di: 1, mi: 2, do: 3 },
};

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** Written as `foldWords` leaves them; those of several words are looked for before single ones. */
const said: [Meaning, string][] = [
  [
    { as: 'days', days: everyDay },
    `tous les jours|chaque jour|toute la semaine|7 jours sur 7|7j/7|7/7|7 jours/7|du lundi au dimanche inclus
    |quotidiennement|كل يوم|كل الايام|كل ايام الاسبوع|جميع ايام الاسبوع|جميع الايام|طيله الاسبوع|طوال الاسبوع
    |طيله ايام الاسبوع|يوميا|كل نهار|kol nhar|koul nhar|kul nhar|every day|everyday|daily|all week|7 days a week|seven days a week|todos los dias
    |cada dia|a diario|diariamente|taglich|jeden tag|alle tage`,
  ],
  [
    { as: 'days', days: [5, 6] },
    `week-end|weekend|weekends|week end|fin de semana|fines de semana|wochenende|عطله نهايه الاسبوع|نهايه الاسبوع`,
  ],
  [
    { as: 'days', days: [0, 1, 2, 3, 4] },
    'weekdays|on weekdays|en semaine|entre semana|m-f|m - f|m to f|m thru f|m through f|mon-f|mtwthf|mtwrf',
  ],
  [{ as: 'days', days: [0, 2, 4] }, 'mwf|m-w-f|m/w/f'],
  [{ as: 'days', days: [1, 3] }, 'tth|t/th|tu/th'],
  // Some count Saturday as one, others do not.
  [{ as: 'unclear' }, 'ايام العمل|ايام الشغل|ايام الدوام'],
  [
    { as: 'except' },
    `sauf|excepte|a l'exception du|a l'exception de|a l'exception des|hormis|a part|ما عدا|ماعدا|عدا|باستثناء
    |الا|من غير|except for|except|but not|excluding|salvo|excepto|menos|ausser|außer|ohne|ausgenommen`,
  ],
  [
    { as: 'closed' },
    `ferme|fermee|fermes|ferme le|closed|cerrado|cerrada|geschlossen|zu|off|مغلق|مغلقه|مسدود|سادين|اغلاق|عطله`,
  ],
  [
    { as: 'to' },
    `a|au|aux|jusqu'a|jusqu'au|jusque|to|until|till|through|thru|bis|hasta|al|الي|ل|حتي|الي غايه|الي حدود|لغايه|حتال|تال|7tta|7ta|hta|htal|7tal|tal`,
  ],
  [{ as: 'and' }, `et|puis|ainsi que|and|then|y|e|und|sowie|و|ثم|كذلك|ou bien`],
  [{ as: 'part', part: 'am' }, 'am|a.m.|a.m'],
  [
    { as: 'part', part: 'morning' },
    `du matin|le matin|matin|matinee|matins|la matinee|صباحا|ص|الصباح|صباح|في الصباح|ف الصباح|د الصباح|ديال الصباح|sbah|dyal sbah|dyal ssbah|d sbah|f sbah|morning|mornings|in the morning
    |de la manana|por la manana|por las mananas|manana|mananas|morgens|vormittags|vormittag|fruh`,
  ],
  [{ as: 'part', part: 'noon' }, 'ظهرا|الظهر'],
  [
    { as: 'part', part: 'afternoon' },
    `pm|p.m.|p.m|de l'apres-midi|l'apres-midi|apres-midi|de l'apres midi|l'apres midi|apres midi|apres-midis|du soir|le soir|soir|soiree
    |مساء|م|المساء|في المساء|بعد الزوال|زوالا|بعد الظهر|بعد الضهر|عصرا|العشيه|ف العشيه|د العشيه|ديال العشيه|عشيه|l3chia|l3chiya|l3achia|dyal l3chia|dyal l3chiya|d l3chia|dl3chia|dl3chiya|f l3chia|afternoon|afternoons|in the afternoon|evening|evenings|in the evening
    |de la tarde|por la tarde|por las tardes|tarde|tardes|nachmittags|nachmittag|abends|abend`,
  ],
  [{ as: 'part', part: 'night' }, `ليلا|de la noche|por la noche|de la nuit|at night|nachts`],
  [
    { as: 'clock', minutes: 720 },
    `midi|noon|midday|mediodia|mittag|mittags|12 noon|12 midday|12h midi|12 midi|12 ظهرا|12 منتصف النهار|منتصف النهار`,
  ],
  [{ as: 'clock', minutes: 1440 }, `minuit|midnight|medianoche|mitternacht|منتصف الليل`],
  [{ as: 'minutes', more: 30 }, 'et demie|et demi|والنصف|ونصف|و النصف|و نصف|ونص|و نص|y media'],
  [{ as: 'minutes', more: 15 }, 'et quart|et un quart|والربع|وربع|و الربع|و ربع|y cuarto'],
  [{ as: 'minutes', more: 20 }, 'والثلث|وثلث|و الثلث|و ثلث'],
  [{ as: 'minutes', more: -15 }, 'moins le quart|moins quart|الا ربع|الا الربع|menos cuarto'],
  [
    { as: 'filler' },
    `de|du|des|le|la|les|l'|d'|en|from|on|at|between|entre|del|el|los|las|lo|von|vom|ab|um|jeweils|der|die|das|dem
    |uhr|heures|heure|h|hrs|hs|hours|hour|horas|hora|stunden|من|من الساعه|علي الساعه|الساعه|ساعه|علي|في|ف|يوم|ايام|نهار|ابتداء|ابتداء من
    |a partir de|ouvert|ouverte|ouvert le|open|opening hours|abierto|abierta|geoffnet|offen|مفتوح|مفتوحه|horaires|horaire|horario|jour|jours|dia|dias|tag|tage|day|days
    |استقبال|الاستقبال|العمل|اوقات العمل|accueil|ⵙⴳ|ⴰⵔ|ⵙ|inclus|inclusive
    |mn|men|dyal|كل|تاع|ديال|د|chaque|tous les|toutes les|every|each|cada|todos los|todas las|jeden|o'clock
    |en continu|non stop|non-stop|nonstop|sans interruption|sans pause|journee continue|horaire continu|sin interrupcion|durchgehend
    |بدون انقطاع|بدون توقف|دون انقطاع|دون توقف`,
  ],
];

/** Hours that people write as words, from one on; in French with the word for hours behind them. */
const hourWords = [
  'الواحده|une heure|one|la una|ein uhr|el wa7da|الوحده',
  'الثانيه|deux heures|two|las dos|zwei|جوج|الجوج',
  'الثالثه|trois heures|three|las tres|drei',
  'الرابعه|quatre heures|four|las cuatro|vier',
  'الخامسه|cinq heures|five|las cinco|funf|الخمسه',
  'السادسه|six heures|six|las seis|sechs|السته',
  'السابعه|sept heures|seven|las siete|sieben|السبعه',
  'الثامنه|huit heures|eight|las ocho|acht|التمنيه',
  'التاسعه|neuf heures|nine|las nueve|neun|التسعود|تسعود',
  'العاشره|dix heures|ten|las diez|zehn|العشره',
  'الحاديه عشره|الحاديه عشر|onze heures|eleven|las once|elf|الحداش|حداش',
  'الثانيه عشره|الثانيه عشر|douze heures|twelve|las doce|zwolf|الطناش|طناش',
  'treize heures|dreizehn',
  'quatorze heures|vierzehn',
  'quinze heures|funfzehn',
  'seize heures|sechzehn',
  'dix-sept heures|dix sept heures|siebzehn',
  'dix-huit heures|dix huit heures|achtzehn',
  'dix-neuf heures|dix neuf heures|neunzehn',
  'vingt heures|zwanzig',
  'vingt et une heures|vingt-et-une heures|einundzwanzig',
  'vingt-deux heures|vingt deux heures|zweiundzwanzig',
  'vingt-trois heures|vingt trois heures|dreiundzwanzig',
].map((words) => words.split('|'));

const always = [
  `24/7|24h/7|24h/7j|24h/24|24/24|24h sur 24|24 heures sur 24|24h/24h|h24|jour et nuit|en continu 24h`,
  `24 hours a day|24 hours|around the clock|las 24 horas|24 horas|rund um die uhr|24 stunden`,
  `24 ساعه علي 24 ساعه|24 ساعه علي 24|24 ساعه/24|24 ساعه/24 ساعه|24س/24|24 ساعه|علي مدار الساعه|علي مدار 24 ساعه|ليل نهار|ليلا ونهارا|24/24 ساعه`,
].join('|');

/** Without what people write differently each time: case, accents, vowel signs, hamza, alif, digits. */
export function foldWords(text: string): string {
  return foldLetters(westernDigits(text))
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[–—‑−‒]/g, '-')
    .replace(/\p{Extended_Pictographic}/gu, ' ');
}

const phrases = readTable();

function readTable(): Map<string, Meaning> {
  const table = new Map<string, Meaning>();
  for (const [meaning, list] of said)
    for (const phrase of list.split('|'))
      if (phrase.trim()) table.set(foldWords(phrase.trim()), meaning);
  for (const [before, words] of hourWords.entries())
    for (const word of words)
      table.set(foldWords(word), { as: 'clock', minutes: (before + 1) * 60, isShort: true });
  for (const locale of locales) {
    table.set(foldWords(t(locale, 'hours.closed').text), { as: 'closed' });
    for (const [day, name] of nameDays(locale).entries()) {
      const word = foldWords(name);
      table.set(word, { as: 'day', day });
      table.set(`${word}s`, { as: 'day', day });
      if (word.startsWith('ال')) table.set(word.slice(2), { as: 'day', day });
    }
  }
  // Between two days, `التنين لجمعة`, the article of Darija is the word for “to”.
  // Between two days, `التنين لجمعة`, the article of Darija is the word for “to”.
  for (const [day, words] of shortDays.entries())
    for (const word of words)
      if (!table.has(word)) table.set(foldWords(word), { as: 'day', day, isTo: /^ل/.test(word) });
  return table;
}

/** Every word of the languages of the site that means all day, whichever page it is typed on. */
export const alwaysOpen = new RegExp(
  `(?<![\\p{L}\\d])(?:${always
    .split('|')
    .map((phrase) => foldWords(phrase.trim()))
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' ?'))
    .join('|')})(?![\\p{L}\\d/])`,
  'gu',
);

/** The longest phrases first: `tous les jours` is not `les`. */
export const severalWords = [...phrases.keys()]
  .filter((phrase) => /[^\p{L}]/u.test(phrase))
  .sort((a, b) => b.length - a.length);

export function readPhrase(phrase: string, locale: Locale): Meaning | undefined {
  const byLocale = shortByLocale[locale]?.[phrase];
  if (byLocale !== undefined) return { as: 'day', day: byLocale };
  const bare = phrase.replace(/\.$/, '');
  return (
    phrases.get(phrase) ??
    phrases.get(bare) ??
    readBeginning(bare) ??
    // “and Thursday”, “to Friday”, “on Monday” are one word in Arabic.
    (/^[وبلف]/u.test(bare) && bare.length > 2 ? readJoined(bare) : undefined)
  );
}

function readJoined(word: string): Meaning | undefined {
  const [joined, rest] = [word[0], word.slice(1)];
  // `ل` takes the place of the alif: `للجمعه`.
  const found = phrases.get(rest) ?? (joined === 'ل' ? phrases.get(`ا${rest}`) : undefined);
  if (found?.as === 'day') return { ...found, isTo: joined === 'ل' };
  const isJoined =
    found?.as === 'days' || (joined === 'و' && /filler|closed/.test(found?.as ?? ''));
  return isJoined ? found : undefined;
}

const dayNames = locales.flatMap((locale) =>
  nameDays(locale).map((name, day) => ({ name: foldWords(name), day })),
);

/** `merc`, `donn`: the beginning of one day, in whichever language. */
function readBeginning(word: string): Meaning | undefined {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return;
  const days = new Set(dayNames.filter(({ name }) => name.startsWith(word)).map(({ day }) => day));
  const [day] = days;
  return days.size === 1 && day !== undefined ? { as: 'day', day } : undefined;
}
