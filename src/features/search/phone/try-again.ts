/**
 * Asks again for what did not come. Where a newer build has replaced the page's files they never will:
 * the page is then loaded anew, for its address holds what was asked. A script is fetched by a new page
 * as soon as the host answers, because some engines keep one that failed as one that always will.
 *
 * @param base folder of the finder's files, which bears the build's name
 * @param beforeLoading keeps what the address does not hold, where the page is loaded anew
 */
export async function tryAgain(
  base: string,
  again: () => void,
  isScript = false,
  beforeLoading?: () => void,
): Promise<void> {
  const start = await fetch(`${base}start.json`, { method: 'HEAD', cache: 'no-store' }).catch(
    () => undefined,
  );
  if (start && (isScript || start.status === 404)) {
    beforeLoading?.();
    location.reload();
  } else again();
}
