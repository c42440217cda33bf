import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  correctionPathOf,
  dossierPath,
  embedPath,
  givePath,
  hrefOf,
  isPlainCollection,
  matchPath,
  membersPathOf,
  networkPathOf,
  networksPath,
  newPathOf,
  type PublicCollection,
  partnersPath,
  pathOf,
  plainCollections,
  proposePath,
  publicCollections,
  recordFilesOf,
  sentPath,
  tellPath,
} from '#directory/addresses.ts';
import { listMatrixTopics } from '#features/overview/describe-matrix.ts';
import {
  briefPath,
  comparePath,
  gapsPath,
  matrixPathOf,
  overviewPath,
  reportPathOf,
} from '#features/overview/overview-address.ts';
import { thanksPath } from '#features/proposals/form/envelope.ts';
import { proposedCollections, recordCollections } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import { contentFolder } from '#records/content-folder.ts';
import { siteOf } from './build-fixture.ts';
import { hub } from './write-many-records.ts';

/** A kind of page, and the page that stands for it: the heaviest of its kind. */
export interface Template {
  name: string;
  site: 'built' | 'fixture' | 'crowded' | 'referral';
  /** Below the locale, without slashes at its ends; perhaps with what stands behind “?”. */
  path: string;
}

/** The folder of the site that these tests look at: what `npm run build` made. */
export function builtSite(): string {
  return process.env.TWIZA_OUT || 'dist';
}

const collections = publicCollections.filter((each) => !isPlainCollection(each));
const plainLists = plainCollections.map((collection) => pathOf(collection));
const lists = [...collections.map((collection) => pathOf(collection)), ...plainLists];

/**
 * Every template of the built site, and the page of each kind of record in the fixture in which
 * every field is filled, with names that are too long. The lists of programmes, calls, wishes, …
 * are one template: the longest stands for them, and the shortest, which may be empty.
 */
export function listTemplates(): Template[] {
  const site = builtSite();
  const prose = listFolders(join(contentFolder(), 'pages'));
  const others = listFolders(join(site, 'fr')).filter((name) => isOther(site, name, prose));
  const byWeight = sortByWeight(site, plainLists);
  return [
    { name: 'home', site: 'built', path: '' },
    ...collections.map(
      (of): Template => ({ name: `list of ${of}`, site: 'built', path: pathOf(of) }),
    ),
    ...nameFirst('a long list', 'built', byWeight),
    ...nameFirst('a short list', 'built', byWeight.toReversed()),
    ...collections.flatMap((of) => pickRecord(site, 'built', of)),
    ...recordCollections.flatMap((of) => pickRecord(siteOf('full-record'), 'fixture', of)),
    ...nameFirst('help in a province', 'built', listAnswers(site)),
    ...nameFirst('help in a province, all known', 'fixture', listAnswers(siteOf('full-record'))),
    ...nameFirst('help in a province, many', 'crowded', listAnswers(siteOf('crowded'))),
    { name: 'list by name, first page', site: 'crowded', path: 'provinces/guelmim/by-name' },
    { name: 'list by name, later page', site: 'crowded', path: 'provinces/guelmim/by-name/2' },
    { name: 'page of a place with more', site: 'crowded', path: 'provinces/guelmim' },
    { name: 'page of a term with more', site: 'crowded', path: 'audiences/women' },
    { name: 'what fits whom', site: 'built', path: matchPath },
    { name: 'what fits whom, invented', site: 'fixture', path: matchPath },
    { name: 'what to add', site: 'fixture', path: proposePath },
    ...proposedCollections.flatMap((of): Template[] => [
      { name: `form of ${of}`, site: 'fixture', path: newPathOf(of) },
      { name: `correction of ${of}`, site: 'fixture', path: correctionPathOf(of) },
    ]),
    { name: 'what becomes of a proposal', site: 'fixture', path: sentPath },
    { name: 'form, nowhere to go', site: 'built', path: newPathOf('associations') },
    ...nameFirst('correction', 'built', [correctionPathOf('associations')]),
    ...nameFirst('correction, filled', 'built', listFilled(site)),
    ...nameFirst('correction, sensitive', 'built', listFilled(site, true)),
    { name: 'form that goes by mail', site: 'fixture', path: newPathOf('associations') },
    ...nameFirst('correction by mail', 'fixture', listFilled(siteOf('full-record'))),
    { name: 'form on Netlify', site: 'crowded', path: newPathOf('associations') },
    { name: 'form that GitHub takes too', site: 'referral', path: newPathOf('associations') },
    ...nameFirst('booklet', 'built', listInside(site, pathOf('provinces'), 'booklet')),
    { name: 'roles that fit', site: 'fixture', path: matchPath },
    ...nameFirst('members of a network', 'crowded', listInside(siteOf('crowded'), networksPath)),
    { name: 'members, later page', site: 'crowded', path: `${membersPathOf(hub)}/more/2` },
    { name: 'networks, later page', site: 'crowded', path: `${networksPath}/more/2` },
    { name: 'referrals, later page', site: 'crowded', path: `${networkPathOf(hub)}/more/2` },
    ...nameFirst('list for other sites', 'built', listInside(site, `${embedPath}/provinces`)),
    { name: 'partners of one', site: 'fixture', path: `${partnersPath}/?id=every-field` },
    { name: 'calls that fit one', site: 'fixture', path: `${pathOf('calls')}/fit/?id=every-field` },
    { name: 'dossier of one', site: 'fixture', path: `${dossierPath}/?id=every-field` },
    { name: 'calls that fit, for whom', site: 'built', path: `${pathOf('calls')}/fit` },
    { name: 'what one can give', site: 'fixture', path: givePath },
    ...nameFirst(
      'what is lacking of a kind',
      'fixture',
      listInside(siteOf('full-record'), givePath),
    ),
    ...nameFirst('a long list, later page', 'built', listLaterPages(site)),
    { name: 'what is missing', site: 'fixture', path: tellPath },
    { name: 'thanks', site: 'crowded', path: thanksPath },
    { name: 'network of referrals', site: 'referral', path: networkPathOf('amal-chichaoua') },
    ...nameFirst('months of events', 'fixture', listMonths(siteOf('full-record'))),
    ...listOverviews(site),
    ...nameFirst('prose page', 'built', sortByWeight(site, prose)),
    ...others.map((path): Template => ({ name: `page ${path}`, site: 'built', path })),
  ];
}

/** The address of a template's page; the global setup has served these sites. */
export function templateAddress(template: Template, locale: Locale): string {
  const { env } = process;
  const origins = {
    built: env.TWIZA_URL,
    fixture: env.TWIZA_FIXTURE_URL,
    crowded: env.TWIZA_CROWDED_URL,
    referral: env.TWIZA_REFERRAL_URL,
  };
  return `${origins[template.site]}${templateHref(template, locale)}`;
}

/** The same without its host. */
export function templateHref({ path }: Template, locale: Locale): string {
  // What stands behind “?” has no slash at its end.
  return hrefOf(locale, path).replace(/(\?.*)\/$/, '$1');
}

/** The folder of a template's site. */
export function templateFolder({ site }: Template): string {
  const folders = {
    built: builtSite(),
    fixture: siteOf('full-record'),
    crowded: siteOf('crowded'),
    referral: siteOf('referral'),
  };
  return folders[site];
}

function pickRecord(site: string, of: Template['site'], collection: PublicCollection): Template[] {
  const folder = pathOf(collection, '-').replace(/\/-$/, '');
  // Beside its records a list may have other lists: associations/by-name/, volunteer/wishes/.
  const records = listFolders(join(site, 'fr', folder))
    .filter((id) => id !== 'by-name')
    .map((id) => `${folder}/${id}`)
    .filter((path) => !lists.includes(path) && existsSync(join(site, 'fr', path, 'index.html')));
  return nameFirst(`page of ${collection}`, of, sortByWeight(site, records));
}

/** What each kind of help is in each province, the longest first. */
function listAnswers(site: string): string[] {
  const paths = listFolders(join(site, 'fr/help')).flatMap((service) =>
    listFolders(join(site, 'fr/help', service))
      .filter((province) => province !== 'by-name')
      .map((province) => `help/${service}/${province}`),
  );
  return sortByWeight(site, paths);
}

/** The pages below a folder, or those of one name inside its folders: the heaviest first. */
function listInside(site: string, folder: string, inside = ''): string[] {
  const paths = listFolders(join(site, 'fr', folder)).map((id) => join(folder, id, inside));
  return sortByWeight(
    site,
    paths.filter((path) => existsSync(join(site, 'fr', path, 'index.html'))),
  );
}

/** What a list continues on. */
function listLaterPages(site: string): string[] {
  const paths = plainLists.flatMap((list) => listInside(site, `${list}/more`));
  return sortByWeight(site, paths);
}

/** The calendars of months in which something happens, the heaviest first. */
function listMonths(site: string): string[] {
  const folder = `${pathOf('events')}/months`;
  return sortByWeight(
    site,
    listFolders(join(site, 'fr', folder)).map((month) => `${folder}/${month}`),
  );
}

/** The forms that a record fills, the record with the largest file first. */
function listFilled(site: string, isSensitive = false): string[] {
  const folder = join(site, recordFilesOf('associations'));
  const form = correctionPathOf('associations', isSensitive);
  const weigh = (file: string) => statSync(join(folder, file)).size;
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return readdirSync(folder)
    .filter((file) => (read(file).isSensitive === true) === isSensitive)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .map((file) => `${form}/?id=${file.replace(/\.json$/, '')}`);
}

/** Tables of the whole country, the heaviest report of a region, what addresses make of the gaps. */
function listOverviews(site: string): Template[] {
  const reports = listFolders(join(site, 'fr', reportPathOf(''))).map(reportPathOf);
  const [report] = sortByWeight(site, reports);
  const gaps = '?focus=rural-water-agriculture&only=nobody&w=5-0-1';
  const brief = '?province=taza&focus=school-education';
  const associations = listFolders(join(site, 'fr', pathOf('associations')))
    .filter((id) => id !== 'by-name')
    .map((id) => pathOf('associations', id));
  const heaviest = sortByWeight(site, associations)
    .slice(0, 4)
    .map((path) => basename(path));
  const paths = [
    ...listMatrixTopics().map(matrixPathOf),
    ...(report ? [report] : []),
    gapsPath,
    `${gapsPath}/${gaps}`,
    briefPath,
    `${briefPath}/${brief}`,
    comparePath,
    `${comparePath}/?provinces=tata,taza,safi,oujda-angad`,
    `${comparePath}/?associations=${heaviest.join()}`,
  ];
  return paths.map((path) => ({ name: `overview ${path}`, site: 'built', path }));
}

function sortByWeight(site: string, paths: string[]): string[] {
  const weigh = (path: string) => statSync(join(site, 'fr', path, 'index.html')).size;
  return paths.toSorted((a, b) => weigh(b) - weigh(a));
}

function nameFirst(name: string, site: Template['site'], [path]: string[]): Template[] {
  return path === undefined ? [] : [{ name, site, path }];
}

/** A page of its own, such as 404. */
function isOther(site: string, name: string, prose: string[]): boolean {
  const isKnown =
    name === 'propose' ||
    name === overviewPath ||
    prose.includes(name) ||
    lists.some((path) => path.split('/')[0] === name);
  return !isKnown && existsSync(join(site, 'fr', name, 'index.html'));
}

function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
