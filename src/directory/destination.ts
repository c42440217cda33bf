import type { Site } from '#model/site.ts';

/** Where a form goes: to Netlify, else by mail, else nowhere by itself. The others are offered beside. */
export interface Destination {
  way: 'netlify' | 'mail' | 'none';
  address?: string | undefined;
  /** A number of WhatsApp, `+212612345678`. */
  whatsapp?: string | undefined;
  /** Where GitHub begins an issue, which takes its title and its text from the address. */
  issues?: string | undefined;
}

/** What site.yaml says of how somebody can be reached. */
export type Reach = Pick<Site, 'forms' | 'coordinator' | 'whatsapp' | 'repository'>;

export function chooseDestination({
  forms,
  coordinator,
  whatsapp,
  repository,
}: Reach): Destination {
  const beside = { whatsapp, issues: findIssues(repository) };
  if (forms === 'netlify') return { way: 'netlify', ...beside };
  return { way: coordinator ? 'mail' : 'none', address: coordinator, ...beside };
}

/** Netlify, which says so of itself while it builds, takes forms where site.yaml does not say otherwise. */
export function assumeHost<S extends Reach>(
  site: S,
  env: { NETLIFY?: string | undefined } = process.env,
): S {
  return env.NETLIFY && !site.forms ? { ...site, forms: 'netlify' } : site;
}

/** Whether anything that somebody types can arrive at all. */
export function isReachable({ way, whatsapp, issues }: Destination): boolean {
  return way !== 'none' || whatsapp !== undefined || issues !== undefined;
}

/** Only GitHub reads an issue from an address, and runs what takes it in. */
function findIssues(repository: string | undefined): string | undefined {
  const [, name] =
    /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository ?? '') ?? [];
  return name && `https://github.com/${name}/issues/new`;
}
