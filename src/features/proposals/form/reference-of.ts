import { envelope } from './envelope.ts';

/** Without letters and digits that are taken for one another when a reference is read aloud. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';
const half = 4;

/** What says nothing of the record: who sends it must not be guessed from a reference. */
const left: readonly string[] = [
  envelope.form,
  envelope.version,
  envelope.locale,
  envelope.whole,
  envelope.note,
  envelope.senderName,
  envelope.senderReach,
  envelope.trap,
  envelope.reference,
  envelope.waiting,
  envelope.end,
];

/** `k7qf-3m2x`, as a form shows it and somebody types it again. */
export const referencePattern = /^[2-9a-hjkmnp-z]{4}-[2-9a-hjkmnp-z]{4}$/;

/**
 * The reference of what somebody proposes: the same answers have the same, however often and whenever
 * they are sent, and spaces do not count.
 */
export function referenceOf(answers: Iterable<readonly [name: string, value: string]>): string {
  const said = [...answers]
    .map(([name, value]) => [name, value.replace(/\s+/g, ' ').trim()] as const)
    .filter(([name, value]) => value && !left.includes(name))
    .map((each) => each.join('='))
    .sort()
    .join('\n');
  return `${hash(said, 0x811c9dc5)}-${hash(said, 0x01000193)}`;
}

/** FNV-1a of 32 bits over the letters, as four signs. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // The last step mixes high digits into those that are read.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  let signs = '';
  for (let count = 0; count < half; count++) {
    signs += letters[value % letters.length];
    value = Math.floor(value / letters.length);
  }
  return signs;
}
