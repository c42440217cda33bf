/**
 * What is searched are not words but tokens: a stem or a sound with a letter at its end that folding
 * takes out of every text, so that no word has it. A token in the index is found by the same token
 * and by its beginnings; `fem` does not bring `femur` when `femmes` was asked for.
 */
const stemMark = 'ⵯ';
const soundMark = 'ʷ';

/** `ecol` (école, écoles) → `ecolⵯ` */
export function writeStem(stem: string): string {
  return stem + stemMark;
}

/** `ccw` (شيشاوة, Chichaoua) → `ccwʷ` */
export function writeSound(sound: string): string {
  return sound + soundMark;
}
