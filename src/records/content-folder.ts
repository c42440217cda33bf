import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Site } from '#model/site.ts';

/** The content folder of this run: `TWIZA_CONTENT`, or `content`. */
export function contentFolder(): string {
  return resolve(process.env.TWIZA_CONTENT || 'content');
}

/**
 * The day (ISO) for which a site is built, where it is not today in the country: `TWIZA_TODAY`. Parts of a
 * site that several machines draw are then of one day.
 *
 * @throws with one sentence where it is no day
 */
export function readGivenDay(): string | undefined {
  const day = process.env.TWIZA_TODAY;
  if (!day) return undefined;
  // Dates of the calendar alone come back as they were.
  const time = Date.parse(`${day}T00:00Z`);
  if (!/^\d{4}-/.test(day) || Number.isNaN(time) || !new Date(time).toISOString().startsWith(day))
    throw new Error(`TWIZA_TODAY is “${day}”; it takes a day as 2026-11-30.`);
  return day;
}

/** Why the content of this run cannot be read, in one sentence; nothing when it can. */
export function explainMissingContent(): string | undefined {
  const folder = contentFolder();
  return existsSync(folder) ? undefined : `There is no content folder ${folder}.`;
}

/**
 * The address of the site, which Astro wants to know before it reads anything else.
 *
 * @throws with one sentence for whoever named the wrong folder, or left the address out
 */
export function readSiteUrl(): string {
  const missing = explainMissingContent();
  if (missing) throw new Error(missing);
  const file = join(contentFolder(), 'site.yaml');
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (!lstatSync(file).isFile())
    throw new Error(
      `${file} is a link to another file: put a copy of the file itself in its place.`,
    );
  const { url } = readSettings(file);
  if (typeof url === 'string' && URL.canParse(url)) return url;
  throw new Error(`${file} names no url that can be read; “npm run check” says how it is written.`);
}

/** Whether pages open again without the network; a deployment may switch that off for everybody. */
export function isOfflineOn(): boolean {
  return readSettings(join(contentFolder(), 'site.yaml')).offline !== false;
}

/** How `site.yaml` says that somebody can be reached. */
export function readReach(): Pick<Site, 'forms' | 'coordinator' | 'whatsapp' | 'repository'> {
  return readSettings(join(contentFolder(), 'site.yaml'));
}

/** How `site.yaml` says to whom one reports a hole. */
export function readSecurityReach(): Pick<Site, 'security' | 'repository'> {
  return readSettings(join(contentFolder(), 'site.yaml'));
}

/** What `site.yaml` says, unchecked: validation and Astro check it. Nothing where it cannot be read. */
function readSettings(file: string): Record<string, unknown> {
  try {
    // A link would lead out of the content, to what nobody reviewed.
    if (!lstatSync(file).isFile()) return {};
    return parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return {};
  }
}
