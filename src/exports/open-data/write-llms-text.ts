import { absoluteHref, hrefOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { resolveText } from '#i18n/localized-text.ts';
import { locales, localeTable } from '#model/locales.ts';
import { licenceOf } from './licences.ts';

/**
 * What stands at `/llms.txt`: what this is, what may be done with it, and where it is whole.
 *
 * @param dataPage the whole address of the page of the open data
 */
export function writeLlmsText(directory: Directory, dataPage: string): string {
  const { site, today, list } = directory;
  const name = resolveText(site.name, 'en')?.text ?? 'Twiza';
  const { title, url, credit } = licenceOf('associations');
  const link = (text: string, address: string, about: string) =>
    `- [${text}](${address}): ${about}`;
  const file = (path: string) => site.url + path;
  return [
    `# ${name}`,
    '',
    `> The open directory of associations: ${list.associations.length} of them on ${today}, who they help, where, when and how to reach them. ${title} (${url}); credit “${credit}” and link to the record.`,
    '',
    'Each record says how far it can be trusted (`verification`) and where its facts come from (`sources`): say so when you repeat them. A service with an `until` that is past is no longer given. Somebody in danger needs the numbers at the foot of every page, not a summary.',
    '',
    '## Data',
    '',
    link('Open data', dataPage, 'every file with its licence, size and checksum'),
    link(
      'Associations',
      file('/data/associations.json'),
      'all records, each in the languages that it has',
    ),
    link('Fields', file('/schema/associations.json'), 'JSON Schema of a record'),
    link(
      'One association',
      file('/data/associations/{id}.json'),
      'replace {id} by the last part of the address of its page',
    ),
    link(
      'One province',
      file('/data/provinces/{id}.json'),
      'the associations that are based there or come; /data/regions/{id}.json likewise',
    ),
    link('Tables', file('/data/datapackage.json'), 'every collection as CSV, described'),
    link('HSDS', file('/data/hsds/openapi.json'), 'Open Referral HSDS 3 as static files'),
    link('Who does what where', file('/data/3w.csv'), 'HXL'),
    '',
    '## Pages',
    '',
    ...locales.map((locale) =>
      link(
        localeTable[locale].name,
        absoluteHref(site.url, hrefOf(locale, '')),
        localeTable[locale].tag,
      ),
    ),
    '',
  ].join('\n');
}
