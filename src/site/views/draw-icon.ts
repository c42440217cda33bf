import { type IconName, iconPaths } from './icon-paths.ts';

/** The `d` of an icon's path; a star's for one that nobody drew. */
export function drawIcon(name: string): string {
  return iconPaths[name as IconName] ?? iconPaths.star;
}
