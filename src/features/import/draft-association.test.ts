import { describe, expect, it } from 'vitest';
import { association } from '#model/associations.ts';
import { draft } from '#testing/build-draft.ts';

const columns = {
  Nom: 'name',
  Objet: 'purpose',
  Domaine: 'focusAreas',
  Ville: 'places.city',
  Adresse: 'places.address',
  Tel: 'contacts.phones',
  Mail: 'contacts.emails',
  Site: 'website',
  Année: 'founded',
  Président: 'person',
};
/** An invented association. */
const row = {
  Nom: 'ASSOCIATION EXEMPLE DE SANTÉ',
  Objet:
    'Soigne et accompagne les malades de la ville. Organise aussi des caravanes dans les douars autour.',
  Domaine: 'Santé ; Enfance',
  Ville: 'FES',
  Adresse: '12, rue des Exemples. Tél : 0535 00 00 00',
  Tel: '0535 60 11 11 / Fax : 0535 60 22 22',
  Mail: 'contact@exemple.ma',
  Site: 'www.exemple.ma',
  Année: 'depuis 2011',
  Président: 'Ahmed Exemple',
};

describe('a row of a spreadsheet', () => {
  it('becomes a record that the schema takes', () => {
    const { record, refused, persons } = draft(row, columns);
    expect(refused).toBeUndefined();
    expect(record).toEqual({
      kind: 'association',
      name: { fr: 'Association Exemple de Santé' },
      summary: { fr: 'Soigne et accompagne les malades de la ville.' },
      purpose: { fr: row.Objet },
      founded: 2011,
      focusAreas: ['health', 'child-protection'],
      audiences: ['children'],
      places: [
        {
          province: 'fes',
          commune: '03.231.01.0',
          address: { fr: '12, rue des Exemples.' },
          precision: 'street',
        },
      ],
      contacts: [
        {
          phones: [{ number: '+212535000000' }, { number: '+212535601111' }],
          emails: ['contact@exemple.ma'],
        },
      ],
      website: 'https://www.exemple.ma',
    });
    const whole = {
      ...record,
      id: 'exemple',
      sources: [{ id: 'liste', title: { fr: 'Liste' } }],
      verification: { level: 'declared' },
    };
    expect(association.safeParse(whole).error).toBeUndefined();
    expect(persons).toEqual([{ column: 'Président', what: 'name', value: 'Ahmed Exemple' }]);
  });

  it('makes two languages of a name in two scripts', () =>
    expect(
      draft({ Nom: 'جمعية المثال - Association Exemple' }, { Nom: 'name' }).record.name,
    ).toEqual({
      ar: 'جمعية المثال',
      fr: 'Association Exemple',
    }));

  it('makes a summary of what is known where nothing describes it', () =>
    expect(
      draft({ Nom: 'Exemple', Domaine: 'Santé', Ville: 'Fès' }, columns).record.summary,
    ).toEqual({
      fr: 'Association (Fès) : santé.',
    }));

  it('never cuts a summary within a word', () => {
    const long = `${'mot '.repeat(70)}fin`;
    const { record } = draft({ ...row, Objet: long }, columns);
    expect(record.summary?.fr).toMatch(/^(?:mot )+mot…$/);
    expect(record.summary?.fr?.length).toBeLessThanOrEqual(220);
    expect(record.purpose?.fr).toBe(long);
  });

  it('tells what it did not take, column by column', () => {
    const { unsettled } = draft(
      { ...row, Domaine: 'Santé ; Divers', Année: 'vers 2011', Ville: 'Nulleville' },
      columns,
    );
    expect(unsettled).toEqual(
      expect.arrayContaining([
        { column: 'Domaine', value: 'Divers', why: 'term' },
        { column: 'Année', value: 'vers 2011', why: 'year' },
        { column: 'Ville', value: 'Nulleville', why: 'place' },
        expect.objectContaining({ column: 'Tel', why: 'fax' }),
      ]),
    );
  });

  it('takes what somebody decided in the mapping', () => {
    const terms = [{ term: 'Divers', means: ['focus-areas/health'] }];
    expect(draft({ Nom: 'X y', Domaine: 'Divers' }, columns, { terms }).record.focusAreas).toEqual([
      'health',
    ]);
    const defaults = { focusAreas: ['health'], kind: 'cooperative' as const };
    expect(draft({ Nom: 'X y' }, columns, { defaults }).record).toMatchObject(defaults);
  });

  it('has no formula for a name, nor a sign that begins one', () => {
    const named = (Nom: string) => draft({ Nom, Domaine: 'Santé' }, columns);
    expect(named("=cmd|'/C calc'!A0").refused?.why).toBe('noName');
    expect(named('@Association Exemple').record.name).toEqual({ fr: 'Association Exemple' });
  });

  it('is refused without a name, without a subject, or if it is no association', () => {
    expect(draft({ Nom: 'n/a', Domaine: 'Santé' }, columns).refused?.why).toBe('noName');
    expect(draft({ Nom: 'Exemple' }, columns).refused?.why).toBe('noFocusArea');
    const types = { ...columns, Type: 'kind' };
    expect(draft({ ...row, Type: 'UN Agency' }, types).refused).toEqual({
      column: 'Type',
      value: 'UN Agency',
      why: 'notAssociation',
    });
  });
});

describe('people', () => {
  const mobile = {
    ...row,
    Tel: '0661 00 00 00',
    Mail: 'ahmed.personne@gmail.com',
    Objet: 'Fondée par M. Ahmed Exemple, joignable au 0661000000. Elle soigne.',
  };

  it('are left out of contacts, texts and addresses, and counted', () => {
    const { record, persons } = draft(
      { ...mobile, Adresse: 'Chez Mme Fatima Exemple, rue X, 0661000001' },
      columns,
    );
    expect(JSON.stringify(record)).not.toMatch(/Ahmed|Fatima|066100|61000|gmail/);
    expect(persons.map(({ what }) => what).sort()).toEqual([
      'email',
      'mobile',
      'mobile',
      'mobile',
      'name',
      'name',
      'name',
    ]);
  });

  it('stay where somebody has told so', () => {
    const { record } = draft(mobile, columns, {}, { keepsPersons: true });
    expect(record.contacts?.[0]).toMatchObject({
      phones: [{ number: '+212535000000' }, { number: '+212661000000' }],
      emails: ['ahmed.personne@gmail.com'],
    });
  });
});

it('keeps the precise place of a shelter to itself', () => {
  const { record, unsettled } = draft(
    { ...row, Service: 'Hébergement', Lat: '34.0331', Lng: '-5.0003' },
    { ...columns, Service: 'services', Lat: 'places.lat', Lng: 'places.lng' },
  );
  expect(record.places).toEqual([
    { province: 'fes', commune: '03.231.01.0', precision: 'commune' },
  ]);
  expect(unsettled).toContainEqual({ column: 'Adresse', value: '…', why: 'sensitivePlace' });
});

it('leaves sentences with the address of a shelter out of its texts', () => {
  const { record, unsettled } = draft(
    {
      ...row,
      Service: 'Hébergement',
      Objet: 'Elle loge des femmes au 12, rue des Exemples. Elle écoute. Entrée : derb Exemple, 3.',
    },
    { ...columns, Service: 'services' },
  );
  expect(JSON.stringify(record)).not.toMatch(/Exemples|derb/);
  expect(record.purpose).toEqual({ fr: 'Elle écoute.' });
  expect(unsettled).toContainEqual({ column: '', value: '…', why: 'sensitivePlace' });
});

it('takes a point that lies in its province, and tells of others', () => {
  const points = { Nom: 'name', Ville: 'places.city', Lat: 'places.lat', Lng: 'places.lng' };
  const at = (Lat: string, Lng: string) => draft({ Nom: 'X y', Ville: 'Fès', Lat, Lng }, points);
  expect(at('34.0331', '-5.0003').record.places?.[0]).toMatchObject({
    coordinates: { lat: 34.0331, lng: -5.0003 },
    precision: 'exact',
  });
  expect(at('-5.0003', '34.0331').unsettled).toContainEqual(
    expect.objectContaining({ why: 'coordinatesSwapped' }),
  );
  expect(at('33.57', '-7.59').record.places?.[0]).not.toHaveProperty('coordinates');
});

describe('a row without a country', () => {
  const columns = { Nom: 'name', Ville: 'places.city', Tel: 'contacts.phones' };
  const countryOf = (Ville: string, Tel: string) =>
    draft({ Nom: 'Exemple', Ville, Tel }, columns).record.places?.[0]?.country;

  it('is where its telephones are, if its town is not known here', () => {
    expect(countryOf('القاهرة', '+20 2 2735 1234')).toBe('EG');
    expect(countryOf('', '0033 1 42 68 53 00')).toBe('FR');
  });

  it('is here, if its town is or one of its numbers', () => {
    expect(countryOf('Fès', '+33 1 42 68 53 00')).toBeUndefined();
    expect(countryOf('Nulleville', '+33 1 42 68 53 00 / 0535 60 11 11')).toBeUndefined();
  });
});

describe('a town abroad without a country and a telephone', () => {
  it.each(['Le Caire', 'Lyon, France'])('%s is not here', (Ville) => {
    const { record } = draft({ Nom: 'Association Exemple', Domaine: 'Santé', Ville }, columns);
    expect(record.places?.[0]?.country).toMatch(/^(?:EG|FR)$/);
  });

  it('is here where a town of the name is', () => {
    const said = { Nom: 'Association Exemple', Domaine: 'Santé', Ville: 'Fès' };
    expect(draft(said, columns).record.places?.[0]).toMatchObject({ province: 'fes' });
  });
});

it.each([
  ['45292', 2024, '2024-01-01'],
  ['45292.5', 2024, '2024-01-01'],
  ['38718', 2006, '2006-01-01'],
])('the number %s of a spreadsheet is a day in a column of days', (cell, founded, date) => {
  const { record, unsettled } = draft(
    { Nom: 'Association Exemple', Domaine: 'Santé', Année: cell, Récépissé: cell },
    { ...columns, Récépissé: 'registration.date' },
  );
  expect(record).toMatchObject({ founded, registration: { date } });
  expect(unsettled).toEqual([]);
});
