import { createHash } from 'node:crypto';

/**
 * The name that git gives to a file with this text: whoever has it finds the text again in the history.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function hashFile(text: string): string {
  const body = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${body.length}\0`).update(body).digest('hex');
}
