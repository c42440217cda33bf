import type { Directory } from '#directory/directory.ts';
import { type Collection, collections, describeCollection } from '#model/collections.ts';
import type { Locale } from '#model/locales.ts';
import { listDataFiles } from './data-files.ts';
import { type Licence, licenceOf } from './licences.ts';
import { communeTable } from './tables.ts';

/** What somebody may download in several forms: a collection, or what another standard makes of it. */
export interface Download {
  /** A collection, `communes`, or `hsds`, `3w`, `360giving`. */
  name: string;
  /** How many records or rows there are. */
  rows: number;
  /** The paths of its files below `/data/`. */
  paths: readonly string[];
}

export interface Downloads {
  records: readonly Download[];
  /** Vocabularies and territories, together what is under one licence. */
  lists: readonly { licence: Licence; downloads: readonly Download[] }[];
  /** In the forms that other software reads. */
  standards: readonly Download[];
}

/** All that stands in one zip. */
export const everything = 'tables.zip';

const endings = ['csv', 'xlsx', 'json', 'geojson'];

/** What the page of the open data offers in a language. What nobody has a record of is not offered. */
export function listDownloads(directory: Directory, locale: Locale): Downloads {
  const rowsOf = new Map(listDataFiles(directory).map(({ path, rows }) => [path, rows ?? 0]));
  const offer = (name: string, paths: readonly string[]): Download[] => {
    const there = paths.filter((path) => rowsOf.get(path));
    const [first] = there;
    return first === undefined ? [] : [{ name, rows: rowsOf.get(first) ?? 0, paths: there }];
  };
  const offerTable = (name: string) =>
    offer(
      name,
      endings.map((end) => `${name}.${end}`),
    );
  const isRecord = (collection: Collection) => describeCollection(collection).group === 'records';
  return {
    records: collections.filter(isRecord).flatMap(offerTable),
    lists: groupByLicence(
      [...collections.filter((each) => !isRecord(each)), communeTable].flatMap(offerTable),
    ),
    standards: [
      ...offer('hsds', [`hsds/${locale}/tabular.zip`, `hsds/${locale}/json.zip`]),
      ...offer('3w', ['3w.csv']),
      ...offer('360giving', ['360giving.json']),
    ],
  };
}

function groupByLicence(downloads: readonly Download[]): Downloads['lists'] {
  const groups = new Map<Licence, Download[]>();
  for (const download of downloads) {
    const licence = licenceOf(download.name);
    groups.set(licence, [...(groups.get(licence) ?? []), download]);
  }
  return [...groups].map(([licence, downloads]) => ({ licence, downloads }));
}
