import { describe, expect, it } from 'vitest';
import { readGiven } from '#testing/import/read-given.ts';

describe('places', () => {
  it('GeoJSON: properties, geometry and id', async () => {
    const { tables } = await readGiven({
      'a.geojson': JSON.stringify({
        type: 'FeatureCollection',
        name: 'list',
        features: [
          {
            type: 'Feature',
            id: 7,
            properties: { name: 'A' },
            geometry: { type: 'Point', coordinates: [-7.6, 33.5] },
          },
        ],
      }),
    });
    expect(tables[0]).toMatchObject({
      format: 'geojson',
      headings: ['@id', 'name', 'geometry.type', 'geometry.coordinates'],
    });
    expect(tables[0]?.rows[0]?.values).toEqual({
      '@id': '7',
      name: 'A',
      geometry: { type: 'Point', coordinates: ['-7.6', '33.5'] },
    });
  });

  it('Overpass: tags and where it is; parts of outlines are none', async () => {
    const { tables } = await readGiven({
      'a.json': JSON.stringify({
        version: 0.6,
        elements: [
          { type: 'node', id: 1, lat: 33.5, lon: -7.6, tags: { office: 'association', name: 'A' } },
          { type: 'node', id: 2, lat: 33.5, lon: -7.6 },
          { type: 'way', id: 3, center: { lat: 34, lon: -6 }, nodes: [2], tags: { name: 'B' } },
        ],
      }),
    });
    expect(tables[0]?.format).toBe('overpass');
    expect(tables[0]?.rows.map(({ values }) => values)).toEqual([
      { '@id': 'node/1', office: 'association', name: 'A', lat: '33.5', lon: '-7.6' },
      { '@id': 'way/3', name: 'B', lat: '34', lon: '-6' },
    ]);
  });
});

describe('360Giving', () => {
  const nested = {
    id: 'g1',
    title: 'Grant',
    amountAwarded: '500',
    recipientOrganization: [{ id: 'r', name: 'Org' }],
    fundingOrganization: [{ id: 'f', name: 'Fund' }],
  };

  it('in JSON', async () => {
    const { tables } = await readGiven({
      'a.json': JSON.stringify({ version: '1.1', grants: [nested] }),
    });
    expect(tables[0]).toMatchObject({
      name: 'grants',
      format: '360giving',
      rows: [{ number: 1, values: nested }],
    });
  });

  it.each([
    'Identifier,Title,Amount Awarded,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name',
    'Identifier,Title,Amount Awarded,Recipient Org:0:Identifier,Recipient Org:0:Name,Funding Org:0:Identifier,Funding Org:0:Name',
    'id,title,amountAwarded,recipientOrganization/0/id,recipientOrganization/0/name,fundingOrganization/0/id,fundingOrganization/0/name',
  ])('in a table with %s', async (head) => {
    const { tables } = await readGiven({ 'a.csv': `${head}\ng1,Grant,500,r,Org,f,Fund\n` });
    expect(tables[0]?.format).toBe('360giving');
    expect(tables[0]?.headings).toContain('recipientOrganization.name');
    expect(tables[0]?.rows).toEqual([{ number: 2, values: nested }]);
  });
});

describe('others', () => {
  it('data·inclusion: structures with their services', async () => {
    const structure = { id: 'x', nom: 'A', siret: '1', date_maj: '2024-01-01' };
    const { tables, notes } = await readGiven({
      'structures.json': JSON.stringify([structure]),
      'services.jsonl': `${JSON.stringify({ id: 's', structure_id: 'x', nom: 'S', date_maj: '2024-01-01' })}\n${JSON.stringify({ id: 't', structure_id: 'gone', nom: 'T', date_maj: '2024-01-01' })}\n`,
    });
    expect(tables).toMatchObject([
      {
        name: 'structures',
        format: 'data-inclusion',
        rows: [
          { values: { ...structure, services: [{ id: 's', nom: 'S', date_maj: '2024-01-01' }] } },
        ],
      },
    ]);
    expect(notes).toMatchObject([{ code: 'orphans', line: 2 }]);
  });

  it('RNA, in Windows letters', async () => {
    const text = 'id;date_creat;titre;objet;objet_social1\nW1;2014-06-17;"";Théâtre;006030\n';
    const { tables } = await readGiven({ 'rna.csv': Buffer.from(text, 'latin1') });
    expect(tables[0]).toMatchObject({
      format: 'rna',
      rows: [{ values: { id: 'W1', objet: 'Théâtre' } }],
    });
  });

  it('our own exports: JSON, and CSV beside a data package that says so', async () => {
    const json = await readGiven({
      'a.json': '{"twiza":1,"collection":"associations","records":[{"id":"a"}]}',
    });
    expect(json.tables).toMatchObject([
      { name: 'associations', format: 'twiza', rows: [{ values: { id: 'a' } }] },
    ]);
    const folder = await readGiven({
      'datapackage.json': '{"twiza":{"version":1}}',
      'associations.csv': 'id,name\na,A\n',
    });
    expect(folder.tables).toMatchObject([
      { name: 'associations', format: 'twiza', rows: [{ values: { id: 'a', name: 'A' } }] },
    ]);
  });
});
