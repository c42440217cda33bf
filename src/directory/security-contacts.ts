import type { Site } from '#model/site.ts';

/**
 * To whom one reports a hole in the site, as addresses, the surest way first; none where `site.yaml` names
 * nobody. GitHub keeps such a report from everybody but those who maintain the repository.
 */
export function listSecurityContacts({
  security,
  repository,
}: Pick<Site, 'security' | 'repository'>): string[] {
  const page = findRepositoryPage(repository);
  return [
    ...(security ? [`mailto:${security}`] : []),
    ...(page ? [`${page}/security/advisories/new`] : []),
  ];
}

/** The page of a repository on GitHub, without `.git`; nothing for another host. */
export function findRepositoryPage(repository: string | undefined): string | undefined {
  return /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+?(?=(?:\.git)?\/?$)/.exec(repository ?? '')?.[0];
}
