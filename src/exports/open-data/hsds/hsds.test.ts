import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Directory } from '#directory/directory.ts';
import { locales } from '#model/locales.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { findStandard, readSchemas } from '#testing/find-standard.ts';
import { readDirectory } from '#testing/read-directory.ts';
import { listApiFiles, mostSingleFiles } from './api-files.ts';
import type { HsdsOrganization } from './hsds-types.ts';
import { nameUuid } from './hsds-words.ts';
import { listOrganizations } from './list-organizations.ts';
import { writeHsdsPackages } from './write-packages.ts';

const standard = findStandard('hsds-3');
let directory: Directory;
let organization: HsdsOrganization;
beforeAll(async () => {
  directory = await readDirectory(contentOf('full-record'));
  organization = findEvery('fr');
});

function findEvery(locale: 'fr' | 'ar'): HsdsOrganization {
  const found = listOrganizations(directory, locale).find(({ uri }) =>
    uri.endsWith('/every-field/'),
  );
  if (!found) throw new Error('No every-field');
  return found;
}

/** Their schemas, each compiled once for all languages. */
let ajv: Ajv | undefined;

function compile(name: string): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv({ strict: false, allErrors: true });
    // Both versions of ajv-formats’ export are the same function.
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    for (const [file, schema] of readSchemas(join(standard ?? '', 'schema')))
      if (file !== 'openapi.json') ajv.addSchema(schema, file);
  }
  return ajv.getSchema(`${name}.json`) as ValidateFunction;
}

function findFaults(validate: ValidateFunction, things: readonly unknown[]): string[] {
  return things.flatMap((thing) =>
    validate(thing)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  );
}

describe('an organization of HSDS', () => {
  it('says what the record says, in the language of the package', () => {
    expect(organization).toMatchObject({
      name: expect.stringMatching(/^Association d’essai/),
      alternate_name: 'ATRSDECSEGE-GUELMIM',
      year_incorporated: 1987,
      email: 'accueil@fixture.example',
      uri: 'https://fixture.example/fr/associations/every-field/',
    });
    expect(findEvery('ar').name).toMatch(/^جمعية/);
    expect(organization.organization_identifiers).toContainEqual(
      expect.objectContaining({ identifier_scheme: 'trial-register', identifier: 'W1987/12' }),
    );
  });

  it('says in attributes what it is called in languages that have no package beside it', () => {
    const isName = ({ link_type }: { link_type: string }) => link_type === 'name';
    expect(organization.attributes?.filter(isName)).toEqual([]);
    const api = listOrganizations(directory, 'fr', true);
    const names = api.find(({ id }) => id === organization.id)?.attributes?.filter(isName) ?? [];
    expect(names.map(({ taxonomy_term }) => taxonomy_term.code)).toEqual([
      'languages/ar',
      'languages/zgh',
      'languages/en',
      'languages/es',
      'languages/de',
    ]);
    expect(names[0]?.value).toMatch(/^جمعية/);
  });

  it('gives its services with status, papers, cost and where they are', () => {
    const [listening, course] = organization.services ?? [];
    expect(listening).toMatchObject({
      status: 'temporarily closed',
      eligibility_description: expect.stringContaining('('),
      cost_options: [{ currency: 'MAD', amount: 10 }, { amount: 50 }],
      required_documents: [{ document: 'Carte nationale et livret de famille.' }],
      service_at_locations: expect.any(Array),
    });
    expect(course?.status).toBe('defunct');
  });

  it('puts days with the same hours together', () => {
    const { schedules } = organization.locations?.find(({ schedules }) => schedules) ?? {};
    expect(
      schedules?.map(({ byday, opens_at, closes_at }) => [byday, opens_at, closes_at]),
    ).toEqual([
      ['MO,TU,WE,TH,FR', '09:00', '12:30'],
      ['MO,TU,WE,TH,FR', '14:00', '18:15'],
      ['SA', '09:30', '11:45'],
    ]);
  });

  it('has ids that are the same in each language and another day', async () => {
    const again = await readDirectory(contentOf('full-record'), '2027-01-01');
    const ids = (list: HsdsOrganization[]) =>
      list.map(({ id, locations }) => [id, locations?.map((each) => each.id)]);
    expect(ids(listOrganizations(directory, 'ar'))).toEqual(ids(listOrganizations(again, 'de')));
    // The example of RFC 9562 for version 5 is of a name of a host.
    expect(nameUuid('https://twiza.example/')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('leads nobody to a shelter', () => {
    const place = {
      precision: 'exact',
      province: 'guelmim',
      postalCode: '81000',
      city: { fr: 'Guelmim' },
      address: { fr: '12, rue cachée' },
      coordinates: { lat: 28.98, lng: -10.05 },
    } as const;
    const hidden = buildDirectory({
      regions: [{ id: 'sud' }],
      provinces: [{ id: 'guelmim', region: 'sud' }],
      services: [{ id: 'shelter' }],
      associations: [
        { id: 'shelters', services: [{ service: 'shelter' }], places: [place] },
        { id: 'teaches', places: [place] },
      ],
    });
    const written = listOrganizations(hidden, 'fr').map((each) => JSON.stringify(each));
    expect(written.filter((text) => text.includes('cachée'))).toHaveLength(1);
    expect(written.filter((text) => text.includes('latitude'))).toHaveLength(1);
  });
});

describe.skipIf(!standard)('what the authors of HSDS wrote', () => {
  it.each(locales)('finds nothing wrong in the organizations in %s', (locale) => {
    const list = listOrganizations(directory, locale);
    expect(findFaults(compile('organization'), list)).toEqual([]);
    expect(
      findFaults(
        compile('service'),
        list.flatMap(({ services = [] }) => services),
      ),
    ).toEqual([]);
    expect(
      findFaults(
        compile('location'),
        list.flatMap(({ locations = [] }) => locations),
      ),
    ).toEqual([]);
  });

  it.each([
    ['organizations', 'organization'],
    ['services', 'service'],
    ['service_at_locations', 'service_at_location'],
    ['taxonomies', 'taxonomy'],
    ['taxonomy_terms', 'taxonomy_term'],
  ])('finds nothing wrong in what the API answers at %s', (name, schema) => {
    const { contents } = JSON.parse(
      listApiFiles(directory, mostSingleFiles).get(`${name}.json`)?.() ?? '',
    );
    expect(contents.length).toBeGreaterThan(0);
    expect(findFaults(compile(schema), contents)).toEqual([]);
  });

  it('finds its tables, columns and what must be filled in the tabular package', () => {
    const theirs: { resources: Resource[] } = JSON.parse(
      readFileSync(join(standard ?? '', 'datapackage.json'), 'utf8'),
    );
    const { tables } = readTabular();
    for (const { path, rows, name } of tables) {
      const resource = theirs.resources.find((each) => each.name === name);
      expect(resource?.path).toBe(path);
      const fields = resource?.schema.fields ?? [];
      const columns = Object.keys(rows[0] ?? {});
      expect(columns.filter((column) => !fields.some((field) => field.name === column))).toEqual(
        [],
      );
      for (const field of fields.filter(({ constraints }) => constraints?.required))
        expect(rows.filter((row) => !row[field.name])).toEqual([]);
    }
  });
});

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; constraints?: { required?: boolean } }[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

function readTabular() {
  const files = unzipSync(writeHsdsPackages(directory, 'fr').tabular);
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const { resources }: { resources: Resource[] } = JSON.parse(text('datapackage.json'));
  const tables = resources.map((resource) => ({
    ...resource,
    rows: parse(text(resource.path), { columns: true, bom: true }) as Record<string, string>[],
  }));
  return { tables, files };
}

describe('the tabular package', () => {
  it('leads with each id to a row that is there', () => {
    const { tables } = readTabular();
    const ids = new Map(tables.map(({ name, rows }) => [name, new Set(rows.map(({ id }) => id))]));
    for (const { rows, schema } of tables)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const lost = rows.filter(
          (row) => row[fields] && !ids.get(reference.resource)?.has(row[fields]),
        );
        expect(lost).toEqual([]);
      }
    const keys = tables.flatMap(
      ({ name, schema }) => schema.foreignKeys?.map(({ fields }) => `${name}.${fields}`) ?? [],
    );
    expect(keys).toEqual(
      expect.arrayContaining([
        'phone.contact_id',
        'phone.organization_id',
        'service_at_location.location_id',
      ]),
    );
  });

  it('has as many rows as there are things', () => {
    const { tables } = readTabular();
    const count = (name: string) => tables.find((table) => table.name === name)?.rows.length;
    const list = listOrganizations(directory, 'fr');
    expect(count('organization')).toBe(list.length);
    expect(count('service')).toBe(list.flatMap(({ services = [] }) => services).length);
    expect(count('phone')).toBe(
      list.flatMap(({ contacts = [] }) => contacts.flatMap(({ phones = [] }) => phones)).length,
    );
  });
});

describe('the static API', () => {
  it('has the paths that its description names, and no other', () => {
    const files = listApiFiles(directory, mostSingleFiles);
    const { paths } = JSON.parse(files.get('openapi.json')?.() ?? '');
    const patterns = Object.keys(paths).map(
      (path) =>
        new RegExp(
          `^${path
            .slice(1)
            .replaceAll('.', '\\.')
            .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
        ),
    );
    const unnamed = [...files.keys()].filter(
      (path) => path !== 'openapi.json' && !patterns.some((pattern) => pattern.test(path)),
    );
    expect(unnamed).toEqual([]);
    expect(files.has(`organizations/${organization.id}.json`)).toBe(true);
  });

  it('has no file of each thing where these would be too many, but all of them in its pages', () => {
    const sketches = Array.from({ length: 250 }, (_, index) => ({ id: `amal-${index}` }));
    const files = listApiFiles(buildDirectory({ associations: sketches }), 100);
    const pages = [...files].filter(([path]) => path.startsWith('organizations'));
    expect(pages.map(([path]) => path)).toEqual([
      'organizations.json',
      'organizations/page-2.json',
      'organizations/page-3.json',
    ]);
    const contents = pages.flatMap(([, make]) => JSON.parse(make()).contents);
    expect(contents).toHaveLength(250);
    expect(contents.map(({ id }) => id)).toEqual(contents.map(({ id }) => id).sort());
    expect(JSON.parse(pages[2]?.[1]() ?? '')).toMatchObject({
      total_items: 250,
      total_pages: 3,
      page_number: 3,
      size: 50,
      last_page: true,
    });
  });
});
