import { scanText } from '#files/scan-text.ts';
import { envelope } from '#form/envelope.ts';
import { describeIssue, type IssueLocale } from '#i18n/describe-issue.ts';
import { code, words } from '#review/piece.ts';
import { Refused } from './refused.ts';

/** Nobody who corrects a record names so many; who sells something does. */
const mostLinks = 15;

/**
 * Looks at every answer for what is sent by programs or to deceive, before anything is made of it.
 *
 * @throws {Refused} with the first reason
 */
export function scanAnswers(
  answers: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
  locale: IssueLocale,
): void {
  if (answers.get(envelope.trap)) throw new Refused('intake.trap');
  for (const [name, text] of answers)
    if (text !== '' && !names.has(name))
      throw new Refused('intake.unknownField', { name: [code(name.slice(0, 60))] });
  for (const [name, text] of answers) {
    const refusal = scanText(text);
    if (refusal)
      throw new Refused('intake.badText', {
        name: [code(name)],
        problem: [words(describeIssue(refusal, locale).problem, locale)],
      });
    const word = findLookAlike(text);
    if (word) throw new Refused('intake.lookAlike', { name: [code(name)], word: [code(word)] });
    const strange = findDisguise(text);
    if (strange)
      throw new Refused('intake.disguise', { name: [code(name)], word: [code(strange)] });
  }
  const links = [...answers.values()].join('\n').match(/https?:\/\/|\bwww\./gi)?.length ?? 0;
  if (links > mostLinks) throw new Refused('intake.manyLinks', { count: links, most: mostLinks });
}

/** Greek letters that many type for ɣ and ɛ of Tamazight, `aγbalu`: neither looks like another letter. */
const typedForTamazight = /[γε]/g;

/**
 * A word in letters of two alphabets that look alike: `аmal` with a Cyrillic а is another word.
 * Arabic stands beside Latin in one word for good reasons, and is never mistaken for it.
 * https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
export function findLookAlike(text: string): string | undefined {
  return listWords(text).find(
    (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
  );
}

/** Alphabets with letters like Latin ones, and Latin letters of full width, of formulas, in boxes. */
const disguise =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\uFF21-\uFF5A\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]/u;

/**
 * A word that is Latin to the eye and to nothing else: `КН` is Cyrillic, `𝗞𝗛` a formula. The
 * directory has no language that is written so; who needs such a word asks a maintainer for it.
 */
export function findDisguise(text: string): string | undefined {
  return listWords(text).find((word) => disguise.test(word));
}

function listWords(text: string): string[] {
  return text.replace(typedForTamazight, '').match(/[\p{L}\p{M}\u{1F130}-\u{1F189}]+/gu) ?? [];
}
