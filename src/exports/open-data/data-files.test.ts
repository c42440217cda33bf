import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSafeCell } from '#base/safe-cell.ts';
import type { Directory } from '#directory/directory.ts';
import { unflattenRecord } from '#exports/flatten-record.ts';
import { listPublicRecords } from '#features/help/public-record.ts';
import { type Collection, collections, schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { checkDataPackage } from '#testing/check-data-package.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { readDirectory } from '#testing/read-directory.ts';
import { listDataFiles, makeDataFile } from './data-files.ts';
import { listPoints } from './write-geojson.ts';

let directory: Directory;
beforeAll(async () => {
  directory = await readDirectory(contentOf('full-record'));
});
const makeText = async (path: string) => {
  const { body } = await makeDataFile(directory, path);
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
};
const readCsv = async (name: string): Promise<string[][]> =>
  parse(await makeText(`${name}.csv`), { bom: true, record_delimiter: '\r\n' });

describe.each(collections)('the files of %s', (collection: Collection) => {
  it('hold in JSON each record as it may be copied, and say of when, whose and under which licence', async () => {
    expect(JSON.parse(await makeText(`${collection}.json`))).toMatchObject({
      twiza: 1,
      collection,
      date: '2026-11-28',
      licence: expect.stringMatching(/^(CC-BY-4\.0|ODbL-1\.0)$/),
      source: 'https://fixture.example/',
      records: listPublicRecords(directory, collection),
    });
  });

  it('hold in CSV what makes the same records again', async () => {
    const fields = describeFields(schemas[collection]);
    const [head = [], ...lines] = await readCsv(collection);
    const read = lines.map((line) =>
      unflattenRecord(
        head.map((path, index) => [path, readSafeCell(line[index] ?? '')] as const),
        fields,
      ),
    );
    const records = listPublicRecords(directory, collection).map((record) => {
      const { communes: _, ...rest } = record as { communes?: unknown };
      return { record: rest, unknown: [] };
    });
    expect(read).toEqual(records);
    expect(head[0]).toBe('id');
  });
});

describe('a table', () => {
  it('begins with the mark by which Excel knows its letters, and ends each line as RFC 4180 asks', async () => {
    const csv = await makeText('regions.csv');
    const { body } = await makeDataFile(directory, 'regions.csv');
    expect(
      Buffer.from(body as string)
        .subarray(0, 3)
        .toString('hex'),
    ).toBe('efbbbf');
    expect(csv.split('\r\n')).toHaveLength(directory.list.regions.length + 2);
    expect(csv).toContain('كلميم');
  });

  it('has no cell that a spreadsheet runs', async () => {
    for (const { path } of listDataFiles(directory).filter(({ path }) => path.endsWith('.csv'))) {
      const cells = (await readCsv(path.replace('.csv', ''))).flat();
      const run = cells.filter(
        (cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell),
      );
      expect(run).toEqual([]);
    }
    expect((await readCsv('associations')).flat()).toContain("'+212528000000");
  });

  it('has the communes of all provinces, each with its own', async () => {
    const [head, ...lines] = await readCsv('communes');
    expect(head?.slice(0, 2)).toEqual(['code', 'province']);
    expect(lines).toHaveLength(directory.list.provinces.flatMap(({ communes }) => communes).length);
  });
});

describe('the description of the tables', () => {
  it('is a Tabular Data Package, and each table is what it says', async () => {
    const descriptor = JSON.parse(await makeText('datapackage.json'));
    const files = new Map<string, string>();
    for (const { name } of descriptor.resources)
      files.set(`${name}.csv`, await makeText(`${name}.csv`));
    expect(checkDataPackage(descriptor, files)).toEqual([]);
    expect(descriptor.resources).toHaveLength(collections.length + 1);
  });

  it('stands in one zip with them, with the same bytes', async () => {
    const { body } = await makeDataFile(directory, 'tables.zip');
    const files = unzipSync(body as Uint8Array);
    expect(Object.keys(files)).toContain('datapackage.json');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files['regions.csv'])).toBe(
      await makeText('regions.csv'),
    );
  });
});

describe('a workbook', () => {
  const readBook = async (name: string) => {
    const { body } = await makeDataFile(directory, `${name}.xlsx`);
    return unzipSync(body as Uint8Array);
  };

  it('holds texts as texts, and no formula', async () => {
    const book = await readBook('associations');
    const text = (name: string) => new TextDecoder().decode(book[name]);
    expect(text('xl/sharedStrings.xml')).toContain('>+212528000000<');
    expect(text('xl/sharedStrings.xml')).toContain('جمعية');
    expect(text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(text('xl/workbook.xml')).toContain('name="fields"');
  });

  it('is the same, byte for byte, another time', async () => {
    const { sha256 } = await makeDataFile(directory, 'associations.xlsx');
    const again = await readDirectory(contentOf('full-record'));
    expect((await makeDataFile(again, 'associations.xlsx')).sha256).toBe(sha256);
  });
});

describe('points', () => {
  const read = async (collection: string) =>
    check(await makeText(`${collection}.geojson`)) as GeoJSON.FeatureCollection;

  it.each(['associations', 'projects', 'opportunities', 'events', 'regions', 'provinces'])(
    'of %s are GeoJSON',
    async (collection) => {
      expect((await read(collection)).type).toBe('FeatureCollection');
    },
  );

  it('are those of places known to the door or the street, of which none hides', () => {
    const at = (precision: 'exact' | 'street' | 'commune') => ({
      precision,
      coordinates: { lat: 28.98, lng: -10.05 },
    });
    const drawn = buildDirectory({
      services: [{ id: 'shelter' }],
      associations: [
        { id: 'open', name: { ar: 'أمل' }, places: [at('exact'), at('commune'), at('street')] },
        { id: 'closed', status: 'closed', places: [at('exact')] },
        { id: 'hidden', services: [{ service: 'shelter' }], places: [at('exact')] },
      ],
    });
    const points = listPoints('associations', drawn);
    expect(points.map(({ id }) => id)).toEqual(['open/0', 'open/2']);
    expect(points[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [-10.05, 28.98] },
      properties: { id: 'open', 'name.ar': 'أمل', 'place.precision': 'exact' },
    });
  });
});
