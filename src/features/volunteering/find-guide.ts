import type { Directory } from '#directory/directory.ts';

/** The page for who has never volunteered, where the content has one. */
const guide = 'guide-volunteering';

/** @returns its path below the locale */
export function findGuide({ pages }: Pick<Directory, 'pages'>): string | undefined {
  return pages.some(({ id }) => id === guide) ? guide : undefined;
}
