import { basePath } from '#base/base-path.ts';

/**
 * Each association had a form page of its own, `/fr/propose/khotwa/`, whose address is in messages and
 * on phones. A host that takes no rules for that shows the page of what is not there: it leads on.
 */
export function leadToForm(): void {
  const [, path, id] =
    /^(\/[a-z]+\/propose\/)([a-z\d-]+)\/?$/.exec(
      basePath ? location.pathname.slice(basePath.length) : location.pathname,
    ) ?? [];
  if (id) location.replace(`${basePath}${path}associations/?id=${id}${location.hash}`);
}
