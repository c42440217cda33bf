import { describe, expect, it } from 'vitest';
import { mergeRecord } from './merge-record.ts';

const amal = {
  id: 'amal',
  name: { fr: 'Association Amal' },
  website: 'https://amal.example/',
  places: [{ province: 'fes', precision: 'province' as const }],
  contacts: [{ phones: [{ number: '+212535000001' }] }],
};

describe('mergeRecord', () => {
  it('fills what is empty and keeps what is there', () => {
    const { record, differences } = mergeRecord(
      amal,
      { website: 'https://other.example/', founded: 2004, name: { ar: 'جمعية الأمل' } },
      false,
    );
    expect(record).toMatchObject({
      website: 'https://amal.example/',
      founded: 2004,
      name: { fr: 'Association Amal', ar: 'جمعية الأمل' },
    });
    expect(differences).toMatchObject([{ path: ['website'], taken: 'ours' }]);
  });

  it('adds a number to the first desk, and says of a place what is known besides', () => {
    const { record } = mergeRecord(
      amal,
      {
        contacts: [{ phones: [{ number: '+212535000002' }] }],
        places: [{ province: 'fes', city: { fr: 'Fès' }, precision: 'commune' }],
      },
      false,
    );
    expect(record.contacts).toEqual([
      { phones: [{ number: '+212535000001' }, { number: '+212535000002' }] },
    ]);
    expect(record.places).toEqual([{ province: 'fes', city: { fr: 'Fès' }, precision: 'commune' }]);
  });

  it('keeps another spelling of the name among the other names', () => {
    const { record } = mergeRecord(amal, { name: { fr: 'Assoc. El Amal' } }, false);
    expect(record.name).toEqual({ fr: 'Association Amal' });
    expect(record.otherNames).toEqual(['Assoc. El Amal']);
  });

  it('takes another town, another service and another site as parts of their own', () => {
    const { record } = mergeRecord(
      { ...amal, services: [{ service: 'shelter', detail: { fr: 'La nuit.' } }] },
      {
        places: [{ province: 'taza', precision: 'province' }],
        services: [{ service: 'shelter', detail: { fr: 'Le jour.' } }, { service: 'shelter' }],
      },
      false,
    );
    expect(record.places).toHaveLength(2);
    expect(record.services).toHaveLength(2);
  });

  it('says again what the list says, where nobody has touched it', () => {
    const { record } = mergeRecord(
      amal,
      { website: 'https://new.example/', contacts: [{ phones: [{ number: '+212535000009' }] }] },
      true,
    );
    expect(record.website).toBe('https://new.example/');
    expect(record.contacts).toEqual([{ phones: [{ number: '+212535000009' }] }]);
  });

  it('changes nothing the second time', () => {
    const row = {
      name: { fr: 'Amal', ar: 'جمعية الأمل' },
      places: [{ province: 'fes', address: { fr: '3, rue A' }, precision: 'street' as const }],
      contacts: [{ role: { fr: 'Accueil' }, emails: ['a@amal.example'] }],
      services: [{ service: 'shelter', detail: { ar: 'ليلا' } }],
    };
    const { record } = mergeRecord(amal, row, false);
    expect(mergeRecord(record, row, false).record).toEqual(record);
  });
});
