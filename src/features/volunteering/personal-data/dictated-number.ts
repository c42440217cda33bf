import { foldLetters } from '#base/fold.ts';
import { listSaidNumbers, type SaidNumber } from './number-words.ts';

/** Who says that a number comes, in the languages of wishes. Folded. */
const announced =
  /(?<!\p{L})(?:num(?:ero|er|eros|mer)?|n°|tel|telephone|telefono?|portable|gsm|mobile|movil|handy|nummer|phone|number|digits?|chiffres?|cifras?|appel\p{L}*|compose\p{L}*|commenc\p{L}*|starts?|begin\p{L}*|empie\p{L}*|cell(?:phone)?|dial|ring|call|text|ruf\p{L}*|llam\p{L}*|marca\p{L}*|رقم\p{L}*|يبدا|الرقم|نمر\p{L}*|هاتف\p{L}*|الهاتف|اتصل\p{L}*|عيط\p{L}*|nmra\p{L}*|nemra\p{L}*|numr\p{L}*|3ayt\p{L}*)(?!\p{L})/u;

/** What leads from one part of what is dictated to the next. Folded. */
const sequels = new Set(
  'd abord de du des et par il puis ensuite apres enfin fin finit suivi suivie first and then next after followed by finally last zuerst dann danach nach und zuletzt primero luego despues y por fin ثم بعد بعدها بعده و في الاول اخيرا من'
    .split(' ')
    .map((word) => foldLetters(word)),
);

/** So far one part may stand from the next. Characters. */
const farthest = 24;
const whole = /^(?:0|00?212|212)[5-8]\d{8}$/;

/**
 * A number of Morocco in parts that words hold apart: “06, then 12, then 34 …”, “the number begins with 06 12
 * and ends with 34 56 78”. Ages and days of a month have no ten digits, or nobody announces a number.
 */
export function findDictated(text: string): string | undefined {
  const numbers = listSaidNumbers(text).flat();
  for (const [at, first] of numbers.entries()) {
    if (!/^(?:0|212)/.test(first.dialled)) continue;
    const parts = takeParts(numbers.slice(at));
    const last = parts.at(-1);
    if (!last) continue;
    const before = foldLetters(text.slice(Math.max(0, first.start - 60), first.start));
    const gaps = parts
      .slice(1)
      .map(({ start }, index) => foldLetters(text.slice(parts[index]?.end, start)));
    if (announced.test(before) || areSequels(gaps)) return text.slice(first.start, last.end);
  }
  return;
}

/** The parts, from the first, that make a whole number; none where they make another. */
function takeParts(numbers: readonly SaidNumber[]): SaidNumber[] {
  const parts: SaidNumber[] = [];
  let dialled = '';
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && number.start - last.end > farthest) return [];
    parts.push(number);
    dialled += number.dialled;
    if (whole.test(dialled)) return parts;
    if (dialled.length > 14) return [];
  }
  return [];
}

/** `, then ` again and again, or the same word each time. */
function areSequels(gaps: readonly string[]): boolean {
  const words = gaps.map((gap) => gap.match(/\p{L}+/gu) ?? []);
  const all = words.flat();
  if (all.length < 3) return false;
  return (
    all.every((word) => sequels.has(word)) ||
    words.every((each) => String(each) === String(words[0]))
  );
}

/** Letters that are taken for digits by how they look, in what is a whole number then. */
const looks: Record<string, string> = {
  o: '0',
  о: '0',
  i: '1',
  l: '1',
  '|': '1',
  z: '2',
  e: '3',
  з: '3',
  s: '5',
  $: '5',
  g: '9',
  q: '9',
  b: '8',
  б: '6',
  t: '7',
};

/** `o6i2e4s6t8`, `0б12З45678`, `06abc12def34ghi56jkl78`: one word that is a number. */
export function findDisguised(text: string): string | undefined {
  const amid = /(?<![\p{L}\d])0[5-8](?:\p{L}{0,6}\d){8}(?![\d\p{L}])/u.exec(text)?.[0];
  if (amid) return amid;
  const words = text.match(/(?<![\p{L}\d])[\d$|a-zA-Zа-яА-Я]{10,14}(?![\p{L}\d])/gu) ?? [];
  return words.find((word) => {
    const read = [...word.toLowerCase()].map((sign) => looks[sign] ?? sign).join('');
    return whole.test(read) && (word.match(/\d/g)?.length ?? 0) >= 4;
  });
}
