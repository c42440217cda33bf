import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { unflattenRecord } from '#exports/flatten-record.ts';
import { association } from '#model/associations.ts';
import { describeFields } from '#model/describe-fields.ts';
import { buildDirectory, placeIn } from '#testing/directory-builder.ts';
import { findStandard } from '#testing/find-standard.ts';
import { makeDataFile } from './data-files.ts';
import { listGrants, writeGrants } from './write-grants.ts';
import { writeWhoDoesWhat } from './write-who-does-what.ts';

const directory = buildDirectory({
  regions: [{ id: 'souss', code: '09' }],
  provinces: [
    { id: 'agadir', region: 'souss', code: '09.001', name: { fr: 'Agadir', ar: 'أكادير' } },
    { id: 'tiznit', region: 'souss', code: '09.581' },
  ],
  services: [{ id: 'listening', name: { fr: 'Écoute' } }, { id: 'course' }],
  'focus-areas': [{ id: 'health' }, { id: 'education' }],
  audiences: [{ id: 'women' }],
  associations: [
    {
      id: 'amal',
      name: { fr: 'Amal', ar: 'أمل' },
      focusAreas: ['health', 'education'],
      places: [placeIn('agadir')],
      services: [
        {
          service: 'listening',
          audiences: [{ audience: 'women' }],
          provinces: ['agadir', 'tiznit'],
          from: '2020',
        },
        { service: 'course', until: '2021' },
      ],
    },
    { id: 'everywhere', area: { scope: 'national' } },
    { id: 'closed', status: 'closed', places: [placeIn('agadir')] },
  ],
  funders: [{ id: 'fund', name: { en: 'Fund' } }, { id: 'other' }],
  projects: [
    {
      id: 'wells',
      associations: ['amal'],
      funders: ['fund'],
      budget: { from: 120000, upTo: 120000 },
      period: { from: '2025-01-15', to: '2026' },
      provinces: ['tiznit'],
    },
    {
      id: 'span',
      associations: ['amal'],
      funders: ['fund', 'other'],
      budget: { from: 1, upTo: 2 },
      period: { from: '2025' },
    },
    {
      id: 'planned',
      status: 'planned',
      associations: ['amal'],
      funders: ['fund'],
      budget: { from: 1, upTo: 1 },
    },
    { id: 'unfunded', associations: ['amal'], budget: { from: 1, upTo: 1 } },
  ],
});

describe('who does what where', () => {
  const [head = [], tags = [], ...lines]: string[][] = parse(writeWhoDoesWhat(directory), {
    bom: true,
  });
  const rows = lines.map((line) =>
    Object.fromEntries(line.map((cell, index) => [tags[index], cell])),
  );

  it('has a hashtag of HXL for each heading, each once', () => {
    expect(tags).toHaveLength(head.length);
    expect(tags.filter((tag) => !/^#[a-z]\w*(\+[a-z]\w*)*$/.test(tag))).toEqual([]);
    expect(new Set(tags).size).toBe(tags.length);
    const kinds = new Set(tags.map((tag) => tag.split('+')[0]));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['#org', '#sector', '#activity', '#adm1', '#adm2']),
    );
  });

  it('has a row for each service in each province, today', () => {
    expect(rows.map((row) => [row['#org+code'], row['#activity+code'], row['#adm2+code']])).toEqual(
      [
        ['amal', 'listening', '09.001'],
        ['amal', 'listening', '09.581'],
        ['everywhere', '', ''],
      ],
    );
    expect(rows[0]).toMatchObject({
      '#org+name+i_ar': 'أمل',
      '#sector+code+list': 'health|education',
      '#activity+name+i_fr': 'Écoute',
      '#beneficiary+code+list': 'women',
      '#country+code': 'MA',
      '#adm1+code': '09',
      '#adm2+name+i_ar': 'أكادير',
      '#date+start': '2020',
      '#meta+url': 'https://twiza.example/fr/associations/amal/',
    });
    expect(rows[2]?.['#country+code']).toBe('MA');
  });
});

describe('awarded grants', () => {
  it('are projects of which everything is known that 360Giving asks for', () => {
    const { grants } = JSON.parse(writeGrants(directory));
    expect(grants).toEqual([
      expect.objectContaining({
        id: 'twiza-wells',
        currency: 'MAD',
        amountAwarded: 120000,
        awardDate: '2025-01-15',
        plannedDates: [{ startDate: '2025-01-15' }],
        fundingOrganization: [{ id: 'https://twiza.example/en/funders/fund/', name: 'Fund' }],
        recipientOrganization: [expect.objectContaining({ name: 'Amal' })],
      }),
    ]);
  });

  it('leave out what lacks something, and name it', () => {
    expect(listGrants(directory).leftOut).toEqual([
      { project: 'span', lacks: ['fundingOrganization', 'amountAwarded', 'awardDate'] },
    ]);
  });

  const standard = findStandard('360giving');
  it.skipIf(!standard)('are what its authors ask for', () => {
    const read = (name: string) => JSON.parse(readFileSync(join(standard ?? '', name), 'utf8'));
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const schema = read('360-giving-package-schema.json');
    ajv.addSchema(read('360-giving-schema.json'), schema.properties.grants.items.$ref);
    const validate = ajv.compile(schema);
    expect([validate(JSON.parse(writeGrants(directory))), validate.errors]).toEqual([true, null]);
  });
});

describe('the files of a region and a province', () => {
  const read = async (path: string) => {
    const { body } = await makeDataFile(directory, path);
    return typeof body === 'string' ? body : '';
  };

  it('hold those who are based there and those who come', async () => {
    const list = async (path: string) =>
      JSON.parse(await read(path)).records.map(({ id }: { id: string }) => id);
    expect(await list('regions/souss.json')).toEqual(['amal']);
    expect(await list('provinces/tiznit.json')).toEqual(['amal']);
  });

  it('are tables with the columns of their own rows', async () => {
    const [head = [], ...lines]: string[][] = parse(await read('provinces/agadir.csv'), {
      bom: true,
    });
    const rows = lines.map((line) =>
      unflattenRecord(
        line.map((cell, index) => [head[index] ?? '', cell] as const),
        describeFields(association),
      ),
    );
    expect(rows).toEqual([{ record: directory.byId.associations.get('amal'), unknown: [] }]);
  });
});
