import { resolve } from 'node:path';

/** The content folder of this run: `TWIZA_CONTENT`, or `content`. */
export function contentFolder(): string {
  return resolve(process.env.TWIZA_CONTENT || 'content');
}
