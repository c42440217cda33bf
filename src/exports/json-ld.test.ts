import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRecord } from '#testing/directory-builder.ts';
import {
  describeAssociation,
  describeDataset,
  describeEvent,
  describeProject,
  describeTrail,
  writeJsonLd,
} from './json-ld.ts';

const url = 'https://twiza.example/fr/associations/amal/';

describe('an association', () => {
  it('says of itself what its record says, and nothing else', () => {
    expect(describeAssociation(buildRecord('associations', { id: 'amal' }), url, 'fr')).toEqual({
      '@type': 'NGO',
      '@id': url,
      url,
      name: 'Nom',
      description: 'Phrase.',
    });
  });

  it('gives its first telephone and mail, its year and its sites', () => {
    const amal = buildRecord('associations', {
      id: 'amal',
      founded: 1999,
      website: 'https://amal.example',
      links: [{ network: 'facebook', url: 'https://facebook.example/amal' }],
      contacts: [
        { emails: ['contact@amal.example'] },
        { phones: [{ number: '+212528000001' }, { number: '+212528000002' }] },
      ],
    });
    expect(describeAssociation(amal, url, 'fr')).toMatchObject({
      foundingDate: '1999',
      telephone: '+212528000001',
      email: 'contact@amal.example',
      sameAs: ['https://amal.example', 'https://facebook.example/amal'],
    });
  });

  it('is named in the language of the page, and by its other names besides, each once', () => {
    const amal = buildRecord('associations', {
      id: 'amal',
      name: { ar: 'أمل', fr: 'Amal', en: 'Amal' },
      acronym: 'AA',
      otherNames: ['Amal', 'Association Amal'],
    });
    const others = ['AA', 'Association Amal'];
    expect(describeAssociation(amal, url, 'fr')).toMatchObject({
      name: 'Amal',
      alternateName: ['أمل', ...others],
    });
    expect(describeAssociation(amal, url, 'ar')).toMatchObject({
      name: 'أمل',
      alternateName: ['Amal', ...others],
    });
  });

  it('is described in the language that it has, if it has but one', () => {
    const texts = { name: { de: 'Hoffnung' }, summary: { de: 'Hilft.' } };
    const amal = buildRecord('associations', { id: 'amal', ...texts });
    const told = { name: 'Hoffnung', description: 'Hilft.' };
    expect(describeAssociation(amal, url, 'ar')).toMatchObject(told);
  });
});

describe('an event', () => {
  const describeDays = (starts?: string, ends?: string) =>
    describeEvent(buildRecord('events', { id: 'fair', starts, ends }), url, 'fr', [
      { country: 'MA' },
    ]);

  it.each([undefined, '2025', '2025-11'])(
    'that starts on %s is not told: a search engine would invent the day',
    (starts) => {
      expect(describeDays(starts)).toBeUndefined();
    },
  );

  it('is told with its days, and without an end that is no day', () => {
    const days = { startDate: '2025-11-20', endDate: '2025-11-22' };
    expect(describeDays('2025-11-20', '2025-11-22')).toMatchObject(days);
    expect(describeDays('2025-11-20', '2025-11')).not.toHaveProperty('endDate');
    expect(describeDays('2025-11-20')).not.toHaveProperty('endDate');
  });
});

describe('where and when an event is', () => {
  const fair = { id: 'fair', starts: '2024-12-03' };
  const tell = (more: object, places = [{ country: 'MA' }]) =>
    describeEvent(buildRecord('events', { ...fair, ...more }), url, 'fr', places);

  it('is told to the minute, by the clock of the country', () => {
    expect(tell({ startTime: '10:00', endTime: '12:30' })).toMatchObject({
      startDate: '2024-12-03T10:00:00+01:00',
      endDate: '2024-12-03T12:30:00+01:00',
    });
    // In Ramadan clocks go back by an hour.
    const ramadan = { starts: '2024-03-20', ends: '2024-03-21', startTime: '21:00' };
    expect(tell(ramadan)).toMatchObject({
      startDate: '2024-03-20T21:00:00+00:00',
      endDate: '2024-03-21',
    });
  });

  it('is an address on the web where it is nowhere else', () => {
    const link = 'https://amal.example/rencontre';
    expect(tell({ url: link }, [])).toMatchObject({
      location: { '@type': 'VirtualLocation', url: link },
    });
    expect(tell({ url: link })).toMatchObject({ location: { '@type': 'Place' } });
  });

  it('is not told of one that is nowhere: search engines refuse it', () => {
    expect(tell({}, [])).toBeUndefined();
  });
});

describe('what search engines ask of an event', () => {
  const amal = { name: 'Amal', url: 'https://twiza.example/fr/associations/amal/' };

  it.each([
    { place: 'in a town', places: [{ commune: 'Agdal', country: 'MA' }], more: {} },
    { place: 'on the web', places: [], more: { url: 'https://amal.example/rencontre' } },
  ])('is there for one $place: name, beginning, place, and who calls it', ({ places, more }) => {
    const fair = buildRecord('events', {
      id: 'fair',
      starts: '2026-12-01',
      startTime: '10:00',
      ...more,
    });
    const told = describeEvent(fair, url, 'fr', places, [amal]);
    expect(told).toMatchObject({
      name: expect.any(String),
      startDate: expect.stringMatching(/^2026-12-01T10:00:00[+-]\d\d:\d\d$/),
      location: expect.objectContaining({
        '@type': expect.stringMatching(/Place|VirtualLocation/),
      }),
      organizer: [{ '@type': 'Organization', ...amal }],
    });
  });
});

describe('a dataset', () => {
  it('says what search engines for data ask for', () => {
    const dataset = describeDataset({
      name: 'Twiza: open data',
      description: 'The whole directory as files: download them, read them, reuse them freely.',
      url,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: 'Twiza',
      home: 'https://twiza.example/',
      date: '2026-11-28',
      files: [{ url: 'https://twiza.example/data/events.geojson', bytes: 12 }],
    });
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      license: expect.stringContaining('creativecommons'),
      creator: { '@type': 'Organization' },
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'application/geo+json', contentSize: '12 B' },
      ],
    });
    // https://developers.google.com/search/docs/appearance/structured-data/dataset
    expect((dataset as { description: string }).description.length).toBeGreaterThanOrEqual(50);
  });
});

describe('a project', () => {
  it('has its beginning and its end where they are known', () => {
    const wells = buildRecord('projects', { id: 'wells', period: { from: '2019' } });
    const told = describeProject(wells, url, 'fr');
    expect(told).toMatchObject({ name: 'Nom', foundingDate: '2019' });
    expect(told).not.toHaveProperty('dissolutionDate');
  });
});

describe('the script', () => {
  it('holds the same words for whoever parses it, in their order, and no text can end it', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('</script>', '<!--', '</SCRIPT >', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const written = writeJsonLd([describeTrail(names.map((each) => ({ name: each, url })))]);
        expect(written).not.toContain('<');
        const steps: { name: string; position: number }[] = JSON.parse(written).itemListElement;
        expect(steps.map((step) => step.name)).toEqual(names);
        expect(steps.map((step) => step.position)).toEqual(names.map((_, index) => index + 1));
      }),
    );
  });

  it('says of each thing whose words it uses', () => {
    const things = JSON.parse(writeJsonLd([describeTrail([]), describeTrail([])]));
    const trail = { '@context': 'https://schema.org', '@type': 'BreadcrumbList' };
    expect(things).toMatchObject([trail, trail]);
  });
});

describe('where things are', () => {
  const rabat = { commune: 'Agdal', province: 'Rabat', country: 'MA' };
  const address = {
    '@type': 'PostalAddress',
    addressLocality: 'Agdal',
    addressRegion: 'Rabat',
    addressCountry: 'MA',
  };

  it('is told of associations, without a street that nobody knows', () => {
    const amal = buildRecord('associations', { id: 'amal' });
    expect(describeAssociation(amal, url, 'fr', [rabat])).toMatchObject({ address: [address] });
  });

  it('is told of events with a name: its own, or that of its town', () => {
    const fair = buildRecord('events', { id: 'fair', starts: '2025-11-22' });
    const nameOf = (name?: string) => {
      const told = describeEvent(fair, url, 'fr', [{ ...rabat, name }]);
      return (told as { location?: { name?: string } } | undefined)?.location?.name;
    };
    expect(nameOf('Théâtre')).toBe('Théâtre');
    expect(nameOf()).toBe('Agdal');
  });

  it('is told of events', () => {
    const fair = buildRecord('events', { id: 'fair', starts: '2025-11-22' });
    expect(describeEvent(fair, url, 'fr', [rabat])).toMatchObject({
      location: { '@type': 'Place', address },
    });
  });
});
