import type { Site } from '#model/site.ts';
import type { DecapBackend } from './decap-config.ts';

/**
 * Where a published site saves what is edited: on GitHub, as a proposal of whoever may not write; or,
 * where `site.yaml` names no repository or calls for a demo, in the memory of the page.
 *
 * @param apiRoot another address of GitHub’s API, for a test or a company’s own
 */
export function chooseBackend(site: Site, apiRoot?: string): DecapBackend {
  const repo = findRepository(site.repository);
  if (!repo || site.demo) return { name: 'test-repo' };
  const relay = site.signIn ? new URL(site.signIn) : undefined;
  return {
    name: 'github',
    repo,
    branch: site.branch ?? 'main',
    open_authoring: true,
    // One proposal, one commit in the history that people read.
    squash_merges: true,
    ...(relay && { base_url: relay.origin, auth_endpoint: relay.pathname.slice(1) || 'auth' }),
    ...(apiRoot && { api_root: apiRoot }),
  };
}

/** `owner/name`, of an address on GitHub only: Decap speaks to other forges in other words. */
function findRepository(address: string | undefined): string | undefined {
  return /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address ?? '')?.[1];
}
