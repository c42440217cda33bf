import { findName, findRealName } from './find-name.ts';
import { findPhone } from './find-phone.ts';
import { sayInDigits } from './number-words.ts';
import { contactPatterns, streetPatterns } from './patterns.ts';
import type { PersonalData, TracePattern } from './personal-data.ts';
import { readAsWritten } from './plain-text.ts';

/**
 * The first trace of a person in a text that everybody may read, or nothing: a name that somebody gives
 * as theirs, and every way to reach them, also in words. It asks for more than a word: times, years,
 * ages, hours a week and numbers of people pass. The lists `tests/fixtures/wish-texts-{refused,accepted}.json`
 * say in six languages what is and what is not.
 */
export function findPersonalData(text: string): PersonalData | undefined {
  const plain = readAsWritten(text);
  const contact =
    findFirst(contactPatterns, plain) ?? findFirst(streetPatterns, sayInDigits(plain));
  if (contact) return contact;
  const phone = findPhone(plain);
  if (phone) return { what: 'phone', found: phone.trim() };
  const name = findName(plain);
  return name === undefined ? undefined : { what: 'name', found: name.trim() };
}

function findFirst(patterns: readonly TracePattern[], text: string): PersonalData | undefined {
  for (const { what, pattern } of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found) return { what, found: found.trim() };
  }
  return;
}

/** The same of a made-up name, which may not be somebody's whole name either. */
export function findInPseudonym(pseudonym: string): PersonalData | undefined {
  const found = findPersonalData(pseudonym);
  if (found) return found;
  return findRealName(pseudonym) ? { what: 'name', found: pseudonym } : undefined;
}
