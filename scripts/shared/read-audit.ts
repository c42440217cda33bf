/** A work that a site carries, as its notices name it. */
export interface ShippedWork {
  name: string;
  version: string;
  licence: string;
}

/** What is known of a hole in a package. */
export interface Advisory {
  name: string;
  severity: string;
  title: string;
  url: string;
}

/** What `npm audit --json` prints, as far as it is read. */
interface AuditReport {
  error?: { summary?: string };
  message?: string;
  vulnerabilities?: Record<string, { severity: string; via: (string | Via)[] }>;
}
interface Via {
  name?: string;
  title?: string;
  url?: string;
  severity?: string;
}

/** The works that notices name: `leaflet 1.9.4`, below it `Licence: BSD-2-Clause`. */
export function readNotices(notices: string): ShippedWork[] {
  const found = notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\S+)\nLicence: (.+)$/gm);
  return [...found].map(([, name = '', version = '', licence = '']) => ({
    name,
    version,
    licence,
  }));
}

/**
 * The holes that a report of `npm audit --json` tells, each once.
 *
 * @throws with what npm says where nobody could be asked
 */
export function readAdvisories(text: string): Advisory[] {
  const report = parseReport(text);
  if (!report.vulnerabilities)
    throw new Error(
      `npm knows nothing of holes now: ${report.error?.summary || report.message || 'it says nothing'}.`,
    );
  const all = Object.entries(report.vulnerabilities).flatMap(([name, { via, severity }]) =>
    // A name alone says that the hole is in what this package uses: it is told there.
    via.flatMap((each) =>
      typeof each === 'string'
        ? []
        : [
            {
              name: each.name ?? name,
              severity: each.severity ?? severity,
              title: each.title ?? '',
              url: each.url ?? '',
            },
          ],
    ),
  );
  return [...new Map(all.map((each) => [`${each.name} ${each.url}`, each])).values()];
}

function parseReport(text: string): AuditReport {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text.trim().split('\n')[0] ?? '' };
  }
}

/**
 * Licences that let everybody ship a work as it is with its notice; MPL asks besides for its source, which npm
 * has. What asks for more is read by a person first.
 */
const known =
  /^(?:0BSD|Apache-2\.0|BSD-[23]-Clause|BSD|CC0-1\.0|ISC|MIT|MIT-0|MPL-2\.0|OFL-1\.1|Python-2\.0|Unlicense|WTFPL|Zlib|BlueOak-1\.0\.0)$/;

/** The works whose licence is none of those that are known to let us ship them. */
export function findOddLicences(works: readonly ShippedWork[]): ShippedWork[] {
  return works.filter(({ licence }) => {
    const choices = licence.replaceAll(/[()]/g, '').split(/ OR |, /);
    return !choices.some((choice) => choice.split(' AND ').every((each) => known.test(each)));
  });
}
