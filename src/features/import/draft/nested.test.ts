import { describe, expect, it } from 'vitest';
import { draft } from '#testing/build-draft.ts';

describe('nested rows', () => {
  it('of HSDS have services, hours, accessibility and desks without names', () => {
    const { record, persons, otherIds } = draft(
      {
        name: 'Example Health',
        contacts: [
          {
            name: 'Ann Example',
            title: 'Reception',
            phones: [{ number: '0535000000', type: 'voice' }],
          },
        ],
        locations: [
          {
            id: 'l1',
            addresses: [{ address_1: '1 Example Street', city: 'Fès', country: 'MA' }],
            accessibility: [{ description: 'Wheelchair access' }],
            languages: [{ code: 'ar' }],
          },
        ],
        services: [
          {
            name: 'Soins',
            description: 'Care for everyone.',
            maximum_age: '12',
            fees_description: 'gratuit',
            schedules: [{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }],
            service_at_locations: [{ location_id: 'l1' }],
            attributes: [{ taxonomy_term: { name: 'Primary Care', code: 'x' } }],
          },
        ],
        organization_identifiers: [{ identifier_scheme: 'GB-COH', identifier: '1' }],
      },
      {
        name: 'name',
        contacts: 'hsds.contacts',
        locations: 'hsds.locations',
        services: 'hsds.services',
        organization_identifiers: 'hsds.identifiers',
      },
    );
    expect(record).toMatchObject({
      focusAreas: ['health'],
      services: [
        {
          service: 'health-care-caravan',
          detail: { fr: 'Soins' },
          audiences: [{ audience: 'children' }],
          cost: 'free',
        },
      ],
      languages: ['ar'],
      places: [
        {
          province: 'fes',
          hours: { week: 'Mo,Tu 09:00-17:00' },
          accessibility: { stepFree: 'yes' },
        },
      ],
      contacts: [{ role: { fr: 'Reception' }, phones: [{ number: '+212535000000' }] }],
    });
    expect(persons).toEqual([{ column: 'contacts', what: 'name', value: 'Ann Example' }]);
    expect(otherIds).toEqual([{ scheme: 'GB-COH', value: '1' }]);
  });

  it('of OpenStreetMap have tags and a point', () =>
    expect(
      draft(
        {
          '@id': 'node/1',
          name: 'Exemple',
          'name:ar': 'مثال',
          social_facility: 'shelter',
          amenity: 'social_facility',
          lat: '34.0331',
          lon: '-5.0003',
        },
        {
          '@id': 'externalId',
          name: 'name',
          'name:ar': 'name.ar',
          social_facility: { field: 'topics', codes: 'osm' },
          amenity: { field: 'topics', codes: 'osm' },
          lat: 'places.lat',
          lon: 'places.lng',
        },
      ),
    ).toMatchObject({
      externalId: 'node/1',
      record: {
        name: { fr: 'Exemple', ar: 'مثال' },
        services: [{ service: 'shelter' }],
        places: [{ province: 'fes', precision: 'province' }],
      },
    }));

  it('of grants are their recipients', () => {
    const recipient = { id: 'GB-CHC-1', name: 'Example Children Charity' };
    const { record, externalId } = draft(
      { recipientOrganization: [recipient] },
      { recipientOrganization: '360giving.recipients' },
    );
    expect(externalId).toBe('GB-CHC-1');
    expect(record).toMatchObject({
      name: { fr: 'Example Children Charity' },
      focusAreas: ['child-protection'],
      places: [{ country: 'GB' }],
    });
  });

  it('of our own exports keep what they say, but for names and who looked at them', () => {
    const { record, externalId } = draft(
      {
        id: 'exemple',
        name: { fr: 'Exemple' },
        focusAreas: ['health'],
        founded: '2011',
        places: [
          {
            province: 'fes',
            precision: 'street',
            address: { fr: '1, rue X' },
            coordinates: { lat: '34.03', lng: '-5' },
          },
        ],
        team: [{ role: { fr: 'Présidente' }, name: { fr: 'Fatima Exemple' } }],
        verification: { level: 'checked' },
      },
      { id: 'twiza' },
    );
    expect(externalId).toBe('exemple');
    expect(record).toEqual({
      id: 'exemple',
      kind: 'association',
      name: { fr: 'Exemple' },
      focusAreas: ['health'],
      founded: 2011,
      places: [
        {
          province: 'fes',
          precision: 'street',
          address: { fr: '1, rue X' },
          coordinates: { lat: 34.03, lng: -5 },
        },
      ],
      team: [{ role: { fr: 'Présidente' } }],
    });
  });
});
