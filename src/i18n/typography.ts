import { argumentMark } from './read-message.ts';

/** Names and letters that every language writes alike. */
export const writtenAlike = new Set(
  'WhatsApp SMS Facebook Instagram LinkedIn TikTok X YouTube Netlify HCP RGPH CC BY x y'.split(' '),
);

/** How a language writes its marks: what is wrong in a sentence, each as an excerpt of it. */
export interface TypographyRule {
  name: 'apostrophe' | 'french-space' | 'spanish-pair' | 'arabic-mark' | 'tifinagh-only';
  /** The language that writes so, `fr`, or the script, `Arab`. A language may have no rule. */
  of: string;
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
    name: 'arabic-mark',
    of: 'Arab',
    remedy: 'Write the Arabic marks ، ؛ ؟',
    find: (sentence) =>
      /\p{Script=Arabic}/u.test(sentence) ? findAll(blankLatin(sentence), /[,;?]/g) : [],
  },
  {
    name: 'tifinagh-only',
    of: 'Tfng',
    remedy:
      'Write standard Tamazight in Tifinagh, or leave the key out: it then reads another language.',
    find: (sentence) => findAll(blankNames(sentence), /[\p{Script=Latin}\p{Script=Arabic}]+/gu),
  },
];

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
