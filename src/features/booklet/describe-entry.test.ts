import { describe, expect, it } from 'vitest';
import { buildDirectory, placeIn, type RecordSketch } from '#testing/directory-builder.ts';
import { describePlace, listWays } from './describe-entry.ts';

const place = {
  ...placeIn('agadir'),
  city: { fr: 'Taghazout' },
  address: { fr: '3 rue des Roses' },
  hours: { week: 'Mo-Fr 09:00-16:00' },
};
const number = '+212528000001';

function read(sketch: Omit<RecordSketch<'associations'>, 'id'>) {
  const directory = buildDirectory({
    services: [{ id: 'shelter' }, { id: 'listening', sensitive: true }, { id: 'food' }],
    provinces: [{ id: 'agadir' }],
    audiences: [{ id: 'survivors', sensitive: true }],
    associations: [{ id: 'it', places: [place], ...sketch }],
  });
  const association = directory.byId.associations.get('it');
  if (!association) throw new Error('not built');
  return { association, place: describePlace(association, 'agadir', directory) };
}

describe('on a public wall', () => {
  it.each([['shelter'], ['listening']])('nothing says where %s is given', (service) => {
    const { place } = read({ services: [{ service }] });
    expect(place).toEqual({ isHidden: true });
  });

  it('no address is said of who gives something sensitive besides', () => {
    const { place } = read({ services: [{ service: 'listening' }, { service: 'food' }] });
    expect(place).toMatchObject({ isHidden: false, city: { fr: 'Taghazout' } });
    expect(place.address).toBeUndefined();
    const served = [{ service: 'food', audiences: [{ audience: 'survivors' }] }];
    expect(read({ services: served }).place.address).toBeUndefined();
  });

  it('the address stands where there is no number to call', () => {
    const services = [{ service: 'food' }];
    expect(read({ services }).place).toMatchObject({ address: place.address, hours: place.hours });
    const contacts = [{ phones: [{ number }] }];
    expect(read({ services, contacts }).place.address).toBeUndefined();
  });
});

it('names the number of the first contact, and when it answers', () => {
  const times = { fr: 'le matin' };
  const { association } = read({
    contacts: [
      { emails: ['a@fixture.example'] },
      { phones: [{ number, reach: ['whatsapp'] }], times },
    ],
  });
  expect(listWays(association)).toMatchObject({
    phone: number,
    isWhatsappOnly: true,
    times,
    email: 'a@fixture.example',
  });
});
