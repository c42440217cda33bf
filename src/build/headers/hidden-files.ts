/** The folder of a built site with the settings of servers of one's own. */
export const settingsFolder = '_server';

/**
 * Paths that a host reads and shows to nobody: an expression, whatever the letters’ case.
 *
 * @param basePath the path below which the site stands
 */
export function filesForTheHost(basePath = ''): string {
  const folder = basePath.replaceAll('.', '\\.');
  return `^${folder}/(_headers|_redirects|_routes\\.json|_worker\\.js|netlify\\.toml|${settingsFolder})(/|$)`;
}

/** Nor any file whose name begins with a dot, but what is well known. */
export const hiddenFile = '/\\.(?!well-known(/|$))';
