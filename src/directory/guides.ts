import type { ProsePage } from './directory.ts';

/** A page that explains something to associations or volunteers; the others are about the site itself. */
export function isGuide({ id }: Pick<ProsePage, 'id'>): boolean {
  return id.startsWith('guide-');
}
