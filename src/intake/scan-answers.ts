import { findDisguise, findLookAlike } from '#files/scan-letters.ts';
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
