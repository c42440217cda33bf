import type { Locale } from '#model/locales.ts';
import {
  alwaysOpen,
  foldWords,
  type Meaning,
  type PartOfDay,
  readPhrase,
  severalWords,
} from './week-words.ts';

/** A time as it was written, before anybody knows whether it is of the morning. */
export interface Clock {
  as: 'clock';
  minutes: number;
  part?: PartOfDay;
  /** `9`, `9h`: neither `09` nor `9:00`, which people write who count to 24. */
  isShort?: boolean;
}

export type WeekToken =
  | Exclude<Meaning, { as: 'clock' }>
  | Clock
  | { as: 'always' }
  | { as: 'dash' }
  | { as: 'slash' }
  | { as: 'comma' }
  | { as: 'bracket' }
  | { as: 'end' };

const clock =
  /(\d{1,2})(?:\s?(?:heures?|h|س)(?:(\d{2})(?![\d:h])|\s(\d{2})(?=\s*(?:-|$|a\s|,|;|\n|et\s|du\s|le\s))(?<=00|15|30|45))?(?!\p{L})|\s?[:.]\s?(\d{2})(?!\d)(?:\s?h(?!\p{L}))?|(?![\d:]))/uy;
const phrase = new RegExp(
  `(?:${severalWords.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})(?![\\p{L}\\d])`,
  'uy',
);
const word = /\p{L}+['.]?/uy;
const signs: Record<string, WeekToken['as'] & string> = {
  '-': 'dash',
  '>': 'dash',
  '→': 'dash',
  '/': 'slash',
  ',': 'comma',
  '،': 'comma',
  '+': 'comma',
  '&': 'comma',
  '|': 'comma',
  ';': 'end',
  '؛': 'end',
  '\n': 'comma',
  '•': 'comma',
  '(': 'bracket',
  ')': 'bracket',
};

/**
 * The words and times of hours as somebody typed them. Nothing where one word is not understood: half of
 * the hours would be wrong hours.
 */
export function readTokens(typed: string, locale: Locale): WeekToken[] | undefined {
  const text = foldWords(typed).replace(alwaysOpen, ' ∞ ');
  const tokens: WeekToken[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    const as = signs[sign];
    if (as) tokens.push({ as } as WeekToken);
    else if (sign === '∞') tokens.push({ as: 'always' });
    if (as || /[\s∞:.]/.test(sign)) {
      at++;
      continue;
    }
    const read = (pattern: RegExp) => {
      pattern.lastIndex = at;
      return pattern.exec(text);
    };
    const found = read(phrase);
    const time = found ? null : read(clock);
    const single = found ?? time ?? read(word);
    if (!single) return;
    at += single[0].length;
    if (time) {
      const minutes = readClock(time);
      if (!minutes) return;
      tokens.push(minutes);
      continue;
    }
    const meaning = readPhrase(single[0].replace(/\s+/g, ' '), locale);
    if (!meaning || !add(meaning, tokens)) return;
  }
  return tokens;
}

function readClock([whole = '', hour = '', ...rest]: RegExpExecArray): Clock | undefined {
  const written = rest.find((each) => each !== undefined);
  const [hours, minutes] = [Number(hour), Number(written ?? 0)];
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return;
  const isShort = !/^0/.test(whole) && !/[:.]/.test(whole);
  return { as: 'clock', minutes: hours * 60 + minutes, isShort };
}

/** Adds what a word means; some words say something of the time before them. */
function add(meaning: Meaning, tokens: WeekToken[]): boolean {
  const last = tokens.at(-1);
  if (meaning.as === 'filler') return true;
  if (meaning.as === 'unclear') return false;
  // `حتى ل 4`
  if (meaning.as === 'to' && last?.as === 'to') return true;
  if (meaning.as === 'minutes') {
    if (last?.as !== 'clock' || last.minutes % 60 !== 0) return false;
    last.minutes += meaning.more;
    return true;
  }
  if (meaning.as === 'part') {
    if (last?.as === 'clock' && last.part === undefined) last.part = meaning.part;
    // In German, `am` stands before a day.
    else if (meaning.part !== 'am') tokens.push(meaning);
    return true;
  }
  if (meaning.as === 'day' && meaning.isTo && last?.as === 'day') tokens.push({ as: 'dash' });
  tokens.push(meaning.as === 'clock' ? { ...meaning } : meaning);
  return true;
}
