import { absoluteHref, hrefOf, type PublicCollection, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { findAll } from '#directory/directory.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { country } from '#model/country.ts';
import type { Text } from '#model/fields/text.ts';
import type { Project } from '#model/projects.ts';
import { licenceOf } from './licences.ts';

/** What 360Giving asks of a grant and a record does not say. */
type MissingField = 'fundingOrganization' | 'recipientOrganization' | 'amountAwarded' | 'awardDate';

/**
 * Grants that were awarded, as 360Giving has them: projects that one funder pays, of one association, with
 * one amount, and known to the day. A span of amounts is no amount, and of two funders nobody knows who gave
 * how much: such a project is left out, and named with what it lacks. Our records have no day of the
 * award; the first day of the project stands for it.
 * https://standard.threesixtygiving.org/
 *
 * The standard knows no empty list: nobody asks for one.
 */
export function writeGrants(directory: Directory): string {
  const { grants, leftOut } = listGrants(directory);
  const { site, today } = directory;
  const file = {
    version: '1.4',
    title: `${resolveText(site.name, 'en')?.text ?? 'Twiza'}: grants`,
    identifier: `${site.url}/data/360giving.json`,
    issued: today,
    modified: `${today}T00:00:00Z`,
    publisher: { name: resolveText(site.name, 'en')?.text ?? 'Twiza', website: `${site.url}/` },
    license: licenceOf('projects').url,
    grants,
    leftOut,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

export function listGrants(directory: Directory) {
  const projects = listPublicRecords(directory, 'projects').filter(
    ({ funders, budget, status }) => funders && budget && status !== 'planned',
  );
  const grants = projects.flatMap((project) => describeGrant(project, directory) ?? []);
  const leftOut = projects.flatMap((project) => {
    const lacks = findLacks(project, directory);
    return lacks.length > 0 ? [{ project: project.id, lacks }] : [];
  });
  return { grants, leftOut };
}

function findLacks(project: Project, directory: Directory): MissingField[] {
  const { funders, associations, budget, period } = project;
  return [
    ...(findAll(directory, 'funders', funders).length === 1
      ? []
      : ['fundingOrganization' as const]),
    ...(findAll(directory, 'associations', associations).length === 1
      ? []
      : ['recipientOrganization' as const]),
    ...(budget?.from !== undefined && budget.from === budget.upTo
      ? []
      : ['amountAwarded' as const]),
    ...(isDay(period?.from) ? [] : ['awardDate' as const]),
  ];
}

function describeGrant(project: Project, directory: Directory): object | undefined {
  if (findLacks(project, directory).length > 0) return;
  const { site } = directory;
  const { id, name, summary, period, budget, programme, provinces = [], website } = project;
  const pageOf = (collection: PublicCollection, id: string) =>
    absoluteHref(site.url, hrefOf('en', pathOf(collection, id)));
  const nameIn = (collection: PublicCollection, { id, name }: { id: string; name: Text }) => ({
    id: pageOf(collection, id),
    name: say(name) ?? id,
  });
  const [funder] = findAll(directory, 'funders', project.funders);
  const [recipient] = findAll(directory, 'associations', project.associations);
  const paidBy = directory.byId.programmes.get(programme ?? '');
  return {
    id: `twiza-${id}`,
    title: say(name) ?? id,
    description: say(summary) ?? id,
    currency: 'MAD',
    amountAwarded: budget?.from,
    awardDate: period?.from,
    plannedDates: [{ startDate: period?.from, ...(isDay(period?.to) && { endDate: period.to }) }],
    url: website ?? pageOf('projects', id),
    ...(funder && { fundingOrganization: [nameIn('funders', funder)] }),
    ...(recipient && { recipientOrganization: [nameIn('associations', recipient)] }),
    ...(provinces.length > 0 && {
      beneficiaryLocation: findAll(directory, 'provinces', provinces).map(({ name, code, id }) => ({
        name: say(name) ?? id,
        geoCode: code,
        geoCodeType: 'HCP RGPH 2024',
        countryCode: country.code,
      })),
    }),
    ...(paidBy && { grantProgramme: [{ code: paidBy.id, title: say(paidBy.name) ?? paidBy.id }] }),
    dataSource: pageOf('projects', id),
  };
}

/** The standard is read in English; a text without it stands in the next language. */
function say(text: Text): string | undefined {
  return resolveText(text, 'en')?.text;
}

function isDay(date: string | undefined): date is string {
  return /^\d{4}-\d\d-\d\d$/.test(date ?? '');
}
