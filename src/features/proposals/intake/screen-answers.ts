import { envelope } from '#features/proposals/form/envelope.ts';
import { code } from '#features/review/piece.ts';
import { findLookAlike, findWholeScriptConfusable } from '#records/scan-letters.ts';
import { scanText } from '#records/scan-text.ts';
import { RefusedAnswer } from './refused.ts';
import type { Why } from './tell-unsettled.ts';

/** Nobody who corrects a record names so many; who sells something does. */
const mostLinks = 15;

/**
 * Looks for what only programs send, before anything is made of it.
 *
 * @throws {RefusedAnswer} with the reason
 */
export function refusePrograms(answers: ReadonlyMap<string, string>): void {
  if (answers.get(envelope.trap)) throw new RefusedAnswer('intake.trap');
  const links = [...answers.values()].join('\n').match(/https?:\/\/|\bwww\./gi)?.length ?? 0;
  if (links > mostLinks)
    throw new RefusedAnswer('intake.manyLinks', { count: links, most: mostLinks });
}

/** Why a text must not be published as it is, or nothing. */
export function scanAnswer(text: string): Why | undefined {
  const refusal = scanText(text);
  if (refusal) return { issue: refusal };
  const word = findLookAlike(text);
  if (word) return { key: 'intake.why.lookAlike', values: { word: [code(word)] } };
  const strange = findWholeScriptConfusable(text);
  if (strange) return { key: 'intake.why.confusable', values: { word: [code(strange)] } };
  return;
}
