import { guessLanguage } from '#cleaning/guess-language.ts';
import type { Locale } from '#model/locales.ts';
import { cleanText, cutText } from './clean-text.ts';
import type { DraftPlace } from './row-draft.ts';
import { readYes } from './word-tables.ts';

/**
 * What a cell says of getting in: yes, no or partly, as OpenStreetMap and people write it, or a note.
 *
 * @returns `undefined` where it says nothing
 */
export function readAccessibility(text: string, language: Locale): DraftPlace['accessibility'] {
  const plain = text.trim().toLowerCase();
  if (/^(?:limited|partly|partial|partiel(?:le)?(?:ment)?|جزئيا|parcial)$/.test(plain))
    return { stepFree: 'partly' };
  const isShort = plain.length < 40;
  const isNot =
    /not (?:wheelchair )?accessible|non accessible|inaccessible|no wheelchair|غير مجهز/.test(plain);
  const isSo =
    /wheelchair|ramp|step[- ]?free|fauteuil roulant|\bpmr\b|rampe|accessible|^cd$|ولوجيات|silla de ruedas/.test(
      plain,
    );
  if (isNot) return { stepFree: 'no' };
  if (isSo) return { stepFree: 'yes', ...(!isShort && note(text, language)) };
  const yes = isShort ? readYes(plain) : undefined;
  if (yes !== undefined) return { stepFree: yes ? 'yes' : 'no' };
  return isShort ? undefined : note(text, language);
}

function note(text: string, language: Locale): DraftPlace['accessibility'] {
  const line = cutText(cleanText(text), 200);
  return { note: { [guessLanguage(line, language, undefined)]: line } };
}
