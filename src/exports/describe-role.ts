import type { JobPosting } from 'schema-dts';
import { resolveText } from '#i18n/localized-text.ts';
import { country } from '#model/country.ts';
import type { Locale } from '#model/locales.ts';
import type { Opportunity } from '#model/opportunities.ts';
import { describeAddress, describePlaceName, type PlaceNames } from './json-ld.ts';

/** What a role is of, in names that are written out already. */
export interface RoleFacts {
  url: string;
  locale: Locale;
  /** ISO day of the build. */
  today: string;
  association: { name: string; url: string };
  places: readonly PlaceNames[];
}

/**
 * A role as machines that read jobs know it: a `JobPosting` without a wage, of the kind `VOLUNTEER`. Only one
 * that they take: with the day it was posted, a place or, from afar, where one may live; open; and free of
 * a fee, which their rules forbid. schema.org has no type of its own for volunteering.
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function describeRole(role: Opportunity, facts: RoleFacts): JobPosting | undefined {
  const { url, locale, today, association, places } = facts;
  const { posted, closes, fee, where, period, people, applicants } = role;
  const isRemote = where === 'remote';
  const isOfCountry = applicants?.openTo?.join() === 'in-morocco';
  if (!posted || posted > today || fee?.asked) return;
  if (closes && closes < today) return;
  if (isRemote ? !isOfCountry : places.length === 0) return;
  const description = [
    role.summary,
    role.description,
    ...(role.tasks ?? []),
    ...(role.conditions ?? []),
  ]
    .flatMap((text) => resolveText(text, locale)?.text ?? [])
    .join('\n\n');
  const home = { '@type': 'Country' as const, name: country.code };
  return {
    '@type': 'JobPosting',
    '@id': url,
    url,
    title: resolveText(role.name, locale)?.text ?? role.id,
    description,
    identifier: { '@type': 'PropertyValue', name: association.name, value: role.id },
    datePosted: posted,
    ...(closes && { validThrough: closes }),
    employmentType: 'VOLUNTEER',
    hiringOrganization: { '@type': 'Organization', ...association },
    ...(isRemote
      ? { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: home }
      : {
          jobLocation: places.map((place) => ({
            '@type': 'Place' as const,
            ...describePlaceName(place),
            address: describeAddress(place),
          })),
        }),
    ...(people && { totalJobOpenings: people }),
    ...(/^\d{4}-\d\d-\d\d$/.test(period?.from ?? '') && { jobStartDate: period?.from as string }),
  };
}
