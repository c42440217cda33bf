/**
 * Writes `content/regions` and `content/provinces` from a folder with `regions.json`,
 * `provinces.json` and `communes.json`. Run once when the directory began; again after a census.
 *
 *     node scripts/once/import-places.ts <folder-with-json>
 *
 * Sources: codes, French names, population and indicators from the Haut-Commissariat au Plan,
 * general census RGPH 2024 (CC BY 4.0, “HCP, RGPH 2024”); centres of regions and provinces from
 * OpenStreetMap outlines (ODbL, © OpenStreetMap contributors); centres of communes from GeoNames
 * (CC BY 4.0). Stars that `scripts/once/arrange-stars.ts` has placed are kept.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Commune, Province, Region } from '#model/territories.ts';
import { province, region } from '#model/territories.ts';
import { contentFolder } from '#records/content-folder.ts';
import { readCollection } from '#records/read-content.ts';
import { replaceFile } from '#records/replace-file.ts';
import { writeRecord } from '#records/write-record.ts';
import { everydayNames, frenchNames, germanNames } from './import-places/names.ts';

type Names = Record<string, string | null>;
interface Coordinates {
  lat: number;
  lng: number;
}

/** A row of `regions.json`. */
export interface RegionRow {
  code: string;
  iso: string;
  slug: string;
  name: Names;
  aliases?: string[];
  center: Coordinates;
  population2024: number;
  households2024: number;
  urbanPct: number;
  indicators2024: Record<string, number | null | Record<string, number | null>>;
}
/** A row of `provinces.json`; `region` is the code of its region. */
export interface ProvinceRow extends RegionRow {
  type: 'province' | 'prefecture';
  region: string;
}
/** A row of `communes.json`; `province` is the code of its province. */
export interface CommuneRow {
  code: string;
  kind: 'commune' | 'arrondissement';
  milieu: 'urban' | 'rural';
  province: string;
  name: Names;
  center: Coordinates | null;
  population2024: number;
}

/** Indicators whose name in the directory is not that of the file. */
const renamed: Record<string, string> = {
  illiteracy10plus: 'illiteracy',
  illiteracy10plusWomen: 'illiteracyWomen',
  activityRate: 'activity',
  disabilityPrevalence: 'disability',
};

export function toRegion(row: RegionRow): Region {
  return { ...toTerritory(row), census: toCensus(row) };
}

export function toProvince(
  row: ProvinceRow,
  regions: readonly RegionRow[],
  communes: readonly CommuneRow[],
  star?: Province['star'],
): Province {
  const home = regions.find((candidate) => candidate.code === row.region);
  if (!home) throw new Error(`Province ${row.slug}: no region has the code ${row.region}.`);
  return {
    ...toTerritory(row),
    kind: row.type,
    region: home.slug,
    ...(star && { star }),
    census: toCensus(row),
    communes: communes.filter((commune) => commune.province === row.code).map(toCommune),
  };
}

function toCommune(row: CommuneRow): Commune {
  return {
    code: row.code,
    kind: row.kind === 'arrondissement' ? 'arrondissement' : row.milieu,
    name: toNames(row.name),
    ...(row.center && { center: row.center }),
    population: row.population2024,
  };
}

function toTerritory(row: RegionRow) {
  const aliases = [...(row.aliases ?? []), ...(everydayNames[row.slug] ?? [])].map(setApostrophes);
  const given = toNames(row.name);
  const name = { ...given, fr: frenchNames[row.slug] ?? given.fr };
  return {
    id: row.slug,
    code: row.code,
    iso: row.iso,
    name: { ...name, de: germanNames[row.slug] ?? name.fr },
    ...(aliases.length > 0 && { aliases: [...new Set(aliases)] }),
    center: row.center,
  };
}

function toNames(names: Names): Record<string, string> {
  const given = Object.entries(names).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return Object.fromEntries(given.map(([locale, name]) => [locale, setApostrophes(name)]));
}

function toCensus(row: RegionRow): Region['census'] {
  const { languages, ...indicators } = row.indicators2024;
  const all = { ...indicators, ...(languages as Record<string, number | null> | undefined) };
  const known = Object.entries(all).filter(([, value]) => typeof value === 'number');
  return {
    population: row.population2024,
    households: row.households2024,
    urban: row.urbanPct,
    ...Object.fromEntries(known.map(([name, value]) => [renamed[name] ?? name, value])),
  };
}

/** The site writes ’ in every text that people read. */
function setApostrophes(name: string): string {
  return name.replaceAll("'", '’');
}

async function importPlaces(folder: string): Promise<void> {
  const read = async <Row>(name: string): Promise<Row[]> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));
  const regions = await read<RegionRow>('regions.json');
  const provinces = await read<ProvinceRow>('provinces.json');
  const communes = await read<CommuneRow>('communes.json');
  const content = contentFolder();
  const earlier = await readCollection(content, 'provinces');
  const starOf = (slug: string) =>
    (earlier.find((file) => file.id === slug)?.record as Province | undefined)?.star;

  for (const row of regions) {
    await replaceFile(
      join(content, 'regions', `${row.slug}.yaml`),
      writeRecord(toRegion(row), region),
    );
  }
  for (const row of provinces) {
    const record = toProvince(row, regions, communes, starOf(row.slug));
    await replaceFile(
      join(content, 'provinces', `${row.slug}.yaml`),
      writeRecord(record, province),
    );
  }
  console.log(`Wrote ${regions.length} regions and ${provinces.length} provinces to ${content}.`);
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals[0]) await importPlaces(positionals[0]);
  else {
    console.error('Usage: node scripts/once/import-places.ts <folder-with-json>');
    process.exitCode = 1;
  }
}
