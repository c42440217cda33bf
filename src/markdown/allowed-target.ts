/** Where a link of a page may lead. */
export type TargetKind = 'web' | 'mail' | 'telephone' | 'inside';

/** Nothing that nobody sees, no space, and no backslash, which browsers take for a slash. */
const oddCharacter = /[\p{C}\p{Z}\\]/u;
/** One person, and perhaps what the message is about: no second receiver, no copy. */
const mail = /^mailto:[\w.+-]{1,64}@[\p{L}\p{M}\d.-]{1,255}(?:\?(?:subject|body)=[^?#]*)?$/u;
/** A number, and no code of the telephone itself: `*21*` sends its calls elsewhere. */
const telephone = /^tel:\+?\d(?:[-.()]{0,2}\d){1,14}$/;

/**
 * What a target is, or nothing for one that no page may have. Validation refuses what has no kind, and
 * drawing leaves it out: neither trusts the other.
 */
export function kindOfTarget(target: string): TargetKind | undefined {
  if (oddCharacter.test(target)) return;
  if (target.startsWith('#')) return 'inside';
  if (target.startsWith('/')) return isInside(target) ? 'inside' : undefined;
  if (target.startsWith('https://')) return isWeb(target) ? 'web' : undefined;
  if (mail.test(target)) return hasPlainFields(target) ? 'mail' : undefined;
  return telephone.test(target) ? 'telephone' : undefined;
}

/** `//evil.example` begins with a slash, too. */
function isInside(target: string): boolean {
  const here = 'https://here.invalid';
  return URL.canParse(target, here) && new URL(target, here).origin === here;
}

function isWeb(target: string): boolean {
  if (!URL.canParse(target)) return false;
  const { protocol, username, password } = new URL(target);
  return protocol === 'https:' && username === '' && password === '';
}

function hasPlainFields(target: string): boolean {
  const names = [...new URL(target).searchParams.keys()];
  return names.every((name) => ['subject', 'body'].includes(name));
}
