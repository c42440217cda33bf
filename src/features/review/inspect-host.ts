import { findNearestWord } from '#base/edit-distance.ts';
import { foldLetters } from '#base/fold.ts';

/** Places that people trust at a glance, and that others therefore imitate. */
const trusted = [
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'youtube.com',
  'whatsapp.com',
  'google.com',
  'paypal.com',
];

export interface InspectedHost {
  host: string;
  isNew: boolean;
  /** As the net knows it, when it has letters beyond a to z. */
  ascii?: string;
  /** The host that it may be taken for. */
  looksLike?: string;
}

/**
 * What a maintainer should know of the host that a new link leads to.
 *
 * @param known the hosts that the directory led to before
 */
export function inspectHost(link: string, known: ReadonlySet<string>): InspectedHost {
  const host = readHost(link);
  const ascii = new URL(link).hostname.replace(/^www\./, '');
  const looksLike = known.has(host) ? undefined : findImitated(host, [...trusted, ...known]);
  return {
    host,
    isNew: !known.has(host),
    ...(ascii !== host && { ascii }),
    ...(looksLike && { looksLike }),
  };
}

/** The host as the link spells it, without what does not tell one from another. */
export function readHost(link: string): string {
  const [, host = ''] = /^https:\/\/([^/?#:]+)/.exec(link) ?? [];
  return host.toLowerCase().replace(/^www\./, '');
}

function findImitated(host: string, known: readonly string[]): string | undefined {
  // facebook.com.help.example ends elsewhere than it begins.
  const borrowed = known.find(
    (other) => host.startsWith(`${other}.`) || host.includes(`.${other}.`),
  );
  if (borrowed) return borrowed;
  if (known.some((other) => host.endsWith(`.${other}`))) return;
  const spelled = spell(host);
  const others = known.filter((other) => other.length >= 8 && other !== host);
  const alike = others.find((other) => spell(other) === spelled);
  return alike ?? (findNearestWord(host, others, 1) || undefined);
}

/** Letters and digits that the eye takes for one another. */
function spell(host: string): string {
  return foldLetters(host)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[1ıi|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('-', '');
}
