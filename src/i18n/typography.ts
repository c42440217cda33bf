import { argumentMark } from './read-message.ts';

/** Names and letters that every language writes alike. */
export const writtenAlike = new Set(
  'WhatsApp SMS Facebook Instagram LinkedIn TikTok X YouTube Netlify HCP RGPH CC BY NC ND SA x y'.split(
    ' ',
  ),
);

/** How a language writes its marks: what is wrong in a sentence, each as an excerpt of it. */
export interface TypographyRule {
  name:
    | 'apostrophe'
    | 'french-space'
    | 'french-space-width'
    | 'spanish-pair'
    | 'spanish-address'
    | 'arabic-mark'
    | 'arabic-address'
    | 'tifinagh-only'
    | 'tifinagh-space'
    | 'doubled-space'
    | 'quotation-mark'
    | 'ellipsis'
    | 'grouped-digits'
    | 'byte-unit';
  /** The language that writes so, `fr`, or the script, `Arab`; all of them where it says nothing. */
  of?: string;
  remedy: string;
  find: (sentence: string) => string[];
}

export const typographyRules: readonly TypographyRule[] = [
  {
    name: 'apostrophe',
    of: 'Latn',
    remedy: 'Write the curly apostrophe ’ (U+2019).',
    find: (sentence) => findAll(sentence, /'/g),
  },
  {
    name: 'french-space',
    of: 'fr',
    remedy: 'Put a no-break space (U+00A0 or U+202F) before ; : ! ? » and after «.',
    // Not in web addresses, in hours such as 10:30, nor between two marks such as ?!
    find: (sentence) =>
      findAll(sentence, /(?<![\u00A0\u202F;:!?])[;:!?»](?!\/\/|(?<=\d:)\d)|«(?![\u00A0\u202F])/g),
  },
  {
    name: 'french-space-width',
    of: 'fr',
    remedy:
      'Put the narrow space (U+202F) before ; ! ? and the wide one (U+00A0) before : » and after «: npm run generate does it in catalogues.',
    find: (sentence) => findAll(sentence, /\u00A0[;!?]|\u202F[:»]|«\u202F/g),
  },
  {
    name: 'spanish-pair',
    of: 'es',
    remedy:
      'Open with ¿ or ¡ what ? or ! closes; an ellipsis joins a question that two texts share.',
    find: (sentence) => [
      ...(isPaired(sentence, '¿', '?') ? [] : [show(sentence)]),
      ...(isPaired(sentence, '¡', '!') ? [] : [show(sentence)]),
    ],
  },
  {
    name: 'spanish-address',
    of: 'es',
    remedy: 'Speak to the reader as tú, as all other texts do.',
    // Verbs that are such only at the start of a sentence: “que se abra” speaks to nobody.
    find: (sentence) => findAll(sentence, toUsted),
  },
  {
    name: 'arabic-mark',
    of: 'Arab',
    remedy: 'Write the Arabic marks ، ؛ ؟',
    find: (sentence) =>
      /\p{Script=Arabic}/u.test(sentence) ? findAll(blankLatin(sentence), /[,;?]/g) : [],
  },
  {
    name: 'arabic-address',
    of: 'Arab',
    remedy:
      'Speak to everybody, in the plural (اكتبوا), or write the noun (كتابة): not to one man.',
    find: (sentence) => findAll(sentence, toOneMan),
  },
  {
    name: 'tifinagh-only',
    of: 'Tfng',
    remedy:
      'Write standard Tamazight in Tifinagh, or leave the key out: it then reads another language.',
    find: (sentence) => findAll(blankNames(sentence), /[\p{Script=Latin}\p{Script=Arabic}]+/gu),
  },
  {
    name: 'tifinagh-space',
    of: 'Tfng',
    remedy:
      'Put the narrow no-break space (U+202F) before ? and !, so that no line begins with them.',
    find: (sentence) => findAll(sentence, / [?!]/g),
  },
  {
    name: 'doubled-space',
    remedy: 'Write one space.',
    find: (sentence) => findAll(sentence, /[ \u00A0\u202F]{2,}/g),
  },
  ...Object.entries({
    ar: { own: '«…»', others: /[“”„]/g },
    fr: { own: '« … »', others: /[“”„]/g },
    en: { own: '“…”', others: /[«»„]/g },
    es: { own: '«…»', others: /[“”„]/g },
    de: { own: '„…“', others: /[«»”]/g },
  }).map(([of, { own, others }]) => ({
    name: 'quotation-mark' as const,
    of,
    remedy: `Quote as the language does: ${own}, in Arabic and Spanish «…», in French « … », in English “…”, in German „…“.`,
    // A straight mark stands round what is typed with it, such as "2100".
    find: (sentence: string) => [
      ...findAll(sentence, others),
      ...findAll(sentence.replace(/"[\d.-]+"/g, ''), /"/g),
    ],
  })),
  {
    name: 'ellipsis',
    remedy: 'Write … as one mark, after the word without a space; in German after a space.',
    find: (sentence) => findAll(sentence, /\.{3}/g),
  },
  {
    name: 'ellipsis',
    of: 'de',
    remedy: '',
    // Not where a word itself is cut, as in MA64…
    find: (sentence) => findAll(sentence, /\p{Ll}…/gu),
  },
  ...Object.entries({
    // A point stands in numbers of laws and in codes of places, 2.25.152 and 10.261.
    ar: /\d[,\s]\d{3}(?!\d)/g,
    fr: /\d[, ]\d{3}(?!\d)/g,
    en: /\d\s\d{3}(?!\d)/g,
    es: /\d[,\s]\d{3}(?!\d)/g,
    de: /\d[,\s]\d{3}(?!\d)/g,
  }).map(([of, others]) => ({
    name: 'grouped-digits' as const,
    of,
    remedy:
      'Part thousands as the figures of pages do: 100.000 in Arabic, Spanish and German, 100,000 in English, with a no-break space in French.',
    find: (sentence: string) => findAll(sentence, others),
  })),
  ...['fr', 'en', 'es', 'de'].map((of) => ({
    name: 'byte-unit' as const,
    of,
    remedy: 'Write the unit as the sizes of files are written: kB, in French ko.',
    find: (sentence: string) =>
      findAll(sentence, /(?<=[\d\uFFFC][ \u00A0\u202F]?)K[Bo](?!\p{L})/gu),
  })),
  ...['ar', 'fr', 'en', 'es'].map((of) => ({
    name: 'ellipsis' as const,
    of,
    remedy: '',
    find: (sentence: string) => findAll(sentence, /(?<=[\p{L}»”])[ \u00A0\u202F]…/gu),
  })),
];

/** The rules of a language in its script, those of every language among them. */
export function rulesOf(language: string, script: string): TypographyRule[] {
  return typographyRules.filter(({ of }) => !of || of === language || of === script);
}

const toUsted =
  /(?<!\p{L})(?:usted|(?:intént|cópi|pégu)el[ao]|(?:añád|ábr|elíj)al[ao]|entérese|corra la voz)(?!\p{L})|(?:^|[.:;] )(?:Abra|Compruebe|Copie|Elija|Escriba|Mire|Pulse|Toque|Llame|Pregunte|Nombre al|Añada)(?!\p{L})|¿(?:Tiene|Conoce) (?:usted|un|una|conexión)/giu;

/**
 * What speaks to one man: imperatives, and words that end in “your”. Left out is what may also be a noun,
 * or the past of somebody else: استعمال, أرسل.
 */
const toOneMan = new RegExp(
  `(?<![\\p{L}\\p{M}])[وف]?(?:${[
    'اختر اكتب احفظ احتفظ اختصر افتح انسخ احذف انقل ابدأ استعمل قارن صحح أضف اجمع انظر ابحث اذكر اطلب اسأل',
    'اترك اجلب اقرأ اتصل أعط أزل أنشئ ضع قل شغّل غيّر قسّم صدّر سمّ عبّر راسل ادعم استمع ساهم استفسر اضغط',
    'اطبع وجّه صحّح اعثر اطلع اعرف رتّب رتب اعرض احذر جرّب أعد انتقل انشر',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?:ه|ها|هم|هما)?(?![\\p{L}\\p{M}])(?<!وضعه)|(?<![\\p{L}\\p{M}])(?:أنت|${[
    'هل تقصد|لك|بك|منك|عنك|إليك|عليك|عندك|معك|نفسك|وحدك|اسمك|رقمك|هاتفك|بريدك|لغتك|بيتك|صفحتك|ملفك|حقك|حقوقك',
    'أطفالك|وثائقك|حاسوبك|متصفحك|محررك|يمكنك|رسالتك|رغبتك|جمعيتك',
  ].join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
);

function findAll(sentence: string, mark: RegExp): string[] {
  return [...sentence.matchAll(mark)].map(({ index, 0: found }) =>
    show(sentence.slice(Math.max(0, index - 10), index + found.length + 5)),
  );
}

function show(text: string): string {
  return text.replaceAll(argumentMark, '{…}');
}

/** Whether each opening mark is closed before the next one. `…` at an end says that it goes on elsewhere. */
function isPaired(sentence: string, open: string, close: string): boolean {
  const whole =
    (sentence.startsWith('…') ? open : '') + sentence + (sentence.endsWith('…') ? close : '');
  const pairs = (text: string) =>
    [...text].filter((letter) => letter === open || letter === close).join('');
  const isWhole = (text: string) => pairs(text).replaceAll(open + close, '') === '';
  return isWhole(sentence) || isWhole(whole);
}

/** Keeps the length, as below. */
function blankNames(sentence: string): string {
  return sentence.replace(/\p{Script=Latin}+/gu, (word) =>
    writtenAlike.has(word) ? ' '.repeat(word.length) : word,
  );
}

/** Keeps the length: what stands between two Latin letters or digits is not Arabic text. */
function blankLatin(sentence: string): string {
  return sentence.replace(
    /[\p{Script=Latin}\d][^\p{Script=Arabic}\uFFFC]*[\p{Script=Latin}\d]/gu,
    (latin) => ' '.repeat(latin.length),
  );
}
