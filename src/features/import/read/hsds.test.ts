import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '#testing/import/make-workbook.ts';
import { makeZip } from '#testing/import/make-zip.ts';
import { readGiven } from '#testing/import/read-given.ts';

describe('HSDS', () => {
  const tables = {
    organizations: 'id,name,description,email\no1,Org 1,x,\no2,Org 2,y,b@example.org\n',
    services: 'id,organization_id,name,status\ns1,o1,Service 1,active\ns2,gone,Service 2,active\n',
    locations:
      'id,organization_id,name,latitude,longitude\nl1,o1,Place 1,33.5,-7.6\nl2,,Place 2,,\n',
    service_at_location: 'id,service_id,location_id\nsl1,s1,l1\nsl2,s1,l2\n',
    phones:
      'id,organization_id,service_id,location_id,number\np1,o1,,,061\np2,,s1,,062\np3,,,l1,063\n',
    addresses: 'id,location_id,address_1,city\na1,l1,1 Main,Town\n',
    attributes: 'id,link_id,taxonomy_term_id,link_entity\nat1,s1,t1,service\n',
    taxonomy_terms: 'id,name,code\nt1,Food,BD\nt2,Unused,X\n',
    organization_identifiers: 'id,organization_id,identifier_scheme,identifier\ni1,o2,MA,123\n',
  };
  const joined = [
    {
      id: 'o1',
      name: 'Org 1',
      description: 'x',
      phones: [{ id: 'p1', number: '061' }],
      services: [
        {
          id: 's1',
          name: 'Service 1',
          status: 'active',
          phones: [{ id: 'p2', number: '062' }],
          service_at_locations: [
            { id: 'sl1', location_id: 'l1' },
            { id: 'sl2', location_id: 'l2' },
          ],
          attributes: [
            {
              id: 'at1',
              taxonomy_term_id: 't1',
              link_entity: 'service',
              taxonomy_term: { id: 't1', name: 'Food', code: 'BD' },
            },
          ],
        },
      ],
      locations: [
        {
          id: 'l1',
          name: 'Place 1',
          latitude: '33.5',
          longitude: '-7.6',
          phones: [{ id: 'p3', number: '063' }],
          addresses: [{ id: 'a1', address_1: '1 Main', city: 'Town' }],
        },
        { id: 'l2', name: 'Place 2' },
      ],
    },
    {
      id: 'o2',
      name: 'Org 2',
      description: 'y',
      email: 'b@example.org',
      organization_identifiers: [{ id: 'i1', identifier_scheme: 'MA', identifier: '123' }],
    },
  ];

  function filesOf(name: (table: string) => string) {
    return Object.fromEntries(Object.entries(tables).map(([table, text]) => [name(table), text]));
  }

  it.each([
    ['a folder', filesOf((table) => `${table}.csv`)],
    [
      'singular names',
      filesOf(
        (table) =>
          `${table.replace(/(e?s)$/, (end) => (table === 'addresses' ? '' : end.slice(0, -1)))}.csv`,
      ),
    ],
    [
      'an archive',
      {
        'all.zip': makeZip(
          Object.entries(tables).map(([table, content]) => ({
            name: `hsds/${table}.csv`,
            content,
          })),
        ),
      },
    ],
  ])('joins a package as %s into one row an organisation', async (_, files) => {
    const read = await readGiven(files);
    expect(read.tables).toHaveLength(1);
    expect(read.tables[0]?.format).toBe('hsds-3');
    expect(read.tables[0]?.rows.map(({ values }) => values)).toEqual(joined);
    expect(read.notes).toMatchObject([
      { code: 'orphans', line: 3, values: { table: 'service', count: 1 } },
    ]);
  });

  it('joins the lists of tabular JSON and the sheets of a workbook', async () => {
    const lists = Object.fromEntries(
      Object.entries(tables).map(([table, text]) => {
        const [head = '', ...lines] = text.trim().split('\n');
        const names = head.split(',');
        return [
          `${table}.csv`,
          lines.map((line) =>
            Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell])),
          ),
        ];
      }),
    );
    const json = await readGiven({ 'all.json': JSON.stringify(lists) });
    expect(json.tables[0]?.rows.map(({ values }) => values)).toEqual(joined);
    const sheets = Object.entries(tables).map(([name, text]) => ({
      name,
      rows: text
        .trim()
        .split('\n')
        .map((line) => line.split(',')),
    }));
    const book = await readGiven({ 'all.xlsx': makeWorkbook({ sheets }) });
    expect(book.tables[0]?.rows.map(({ values }) => values)).toEqual(joined);
  });

  it('joins the tables of version 1', async () => {
    const { tables: read } = await readGiven({
      'organization.csv': 'id,name\no1,Org 1\n',
      'location.csv': 'id,organization_id,name\nl1,o1,Place\n',
      'service.csv': 'id,organization_id,name\ns1,o1,Service\n',
      'service_at_location.csv': 'id,service_id,location_id\nx,s1,l1\n',
      'physical_address.csv': 'id,location_id,city\na1,l1,Town\n',
      'postal_address.csv': 'id,location_id,city\na2,l1,Box\n',
      'regular_schedule.csv':
        'id,location_id,weekday,opens_at,closes_at\nr,l1,Monday,09:00,17:00\n',
      'accessibility_for_disabilities.csv': 'id,location_id,accessibility\nc,l1,ramp\n',
      'service_taxonomy.csv': 'id,service_id,taxonomy_id\nst,s1,t1\n',
      'taxonomy.csv': 'id,name,vocabulary\nt1,Food,AIRS\n',
    });
    expect(read[0]?.format).toBe('hsds-1');
    expect(read[0]?.rows.map(({ values }) => values)).toEqual([
      {
        id: 'o1',
        name: 'Org 1',
        services: [
          {
            id: 's1',
            name: 'Service',
            service_at_locations: [{ id: 'x', location_id: 'l1' }],
            attributes: [
              {
                id: 'st',
                taxonomy_id: 't1',
                taxonomy_term: { id: 't1', name: 'Food', vocabulary: 'AIRS' },
              },
            ],
          },
        ],
        locations: [
          {
            id: 'l1',
            name: 'Place',
            schedules: [{ id: 'r', weekday: 'Monday', opens_at: '09:00', closes_at: '17:00' }],
            addresses: [
              { id: 'a1', city: 'Town', address_type: 'physical' },
              { id: 'a2', city: 'Box', address_type: 'postal' },
            ],
            accessibility: [{ id: 'c', accessibility: 'ramp' }],
          },
        ],
      },
    ]);
  });

  it('turns services with their organisation into organisations, and adds pages and single files', async () => {
    const organization = { id: 'o1', name: 'Org 1', legal_status: 'x' };
    const { tables: read } = await readGiven({
      'organizations.json': JSON.stringify({ total_items: 1, contents: [organization] }),
      'services-1.json': JSON.stringify({
        total_items: 2,
        contents: [
          { id: 's1', name: 'S1', status: 'active', organization },
          { id: 's2', name: 'S2', status: 'active', organization: { id: 'o2', name: 'Org 2' } },
        ],
      }),
      'services/s1.json': JSON.stringify({ id: 's1', name: 'S1', status: 'active', organization }),
    });
    expect(read).toHaveLength(1);
    expect(read[0]?.rows.map(({ values }) => values)).toEqual([
      { ...organization, services: [{ id: 's1', name: 'S1', status: 'active' }] },
      { id: 'o2', name: 'Org 2', services: [{ id: 's2', name: 'S2', status: 'active' }] },
    ]);
  });

  it('keeps what stands before the place where one of its tables breaks, and says it', async () => {
    const read = await readGiven({
      ...filesOf((table) => `${table}.csv`),
      'phones.csv': 'id,organization_id,number\np1,o1,061\np2,o1,"062\n',
    });
    expect(read.tables[0]?.rows.map(({ values }) => values.phones)).toEqual([
      [{ id: 'p1', number: '061' }],
      undefined,
    ]);
    expect(read.notes).toMatchObject([
      { code: 'unclosed-quote', file: 'given/phones.csv', line: 3, refused: true },
      { code: 'orphans' },
    ]);
  });

  it('knows organisations by their names where services name them so', async () => {
    const services = ['a', 'b'].map((id) => ({
      id,
      name: id,
      status: 'active',
      organization: { name: 'Org', legal_status: 'x' },
    }));
    const { tables: read } = await readGiven({ 'services.json': JSON.stringify(services) });
    expect(read[0]?.rows).toHaveLength(1);
    expect(read[0]?.rows[0]?.values.services).toHaveLength(2);
  });
});
