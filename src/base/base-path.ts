/**
 * The path below which the site stands on its host, without a slash at its end: `/twiza`; empty at the root.
 * Every address of a page or a file begins with it. Builds write it here, from `url` in `site.yaml`
 * (`src/build/vite/base-path.ts`), so that at the root it costs no phone a byte; to programs it is empty.
 */
export const basePath: string = '';
