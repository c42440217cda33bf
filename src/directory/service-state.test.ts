import { describe, expect, it } from 'vitest';
import { isFromUndated, rankServices, serviceStateOn, splitServices } from './service-state.ts';

const today = '2026-11-28';

describe('a service is', () => {
  it.each([
    [{}, 'undated'],
    [{ from: '2023', until: '2024' }, 'past'],
    [{ until: '2025' }, 'past'],
    [{ until: '2026-10' }, 'past'],
    [{ until: '2026-11-27' }, 'past'],
    // Its last day, month or year is still one of its own.
    [{ until: '2026-11-28' }, 'current'],
    [{ until: '2026-11' }, 'current'],
    [{ until: '2026' }, 'current'],
    [{ from: '2019' }, 'current'],
    [{ from: '2026-11-28' }, 'current'],
    [{ from: '2026' }, 'current'],
    [{ from: '2026-12' }, 'coming'],
    [{ from: '2027', until: '2028' }, 'coming'],
    [{ asOf: '2025' }, 'current'],
    [{ asOf: '2026-11-28' }, 'current'],
    [{ asOf: '2024-12' }, 'current'],
    [{ asOf: '2024-11-29' }, 'current'],
    [{ asOf: '2024-11-28' }, 'undated'],
    [{ asOf: '2023' }, 'undated'],
    // Since 2019, said in 2020: nobody knows what became of it.
    [{ from: '2019', asOf: '2020' }, 'undated'],
    [{ asOf: '2020', until: '2027' }, 'current'],
    [{ asOf: '2026', until: '2024' }, 'past'],
  ] as const)('%j: %s', (dates, state) => {
    expect(serviceStateOn(dates, today)).toBe(state);
  });

  it('another thing on another day', () => {
    const dates = { from: '2026-12', until: '2026-12' };
    expect(
      ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map((day) =>
        serviceStateOn(dates, day),
      ),
    ).toEqual(['coming', 'current', 'current', 'past']);
  });
});

it('what is given today comes first, and the latest of what was done', () => {
  const { offered, done } = splitServices(
    [
      { id: 'old', until: '2019' },
      { id: 'soon', from: '2027' },
      { id: 'silent' },
      { id: 'late', from: '2023', until: '2024-06' },
      { id: 'now', asOf: '2026' },
    ],
    today,
  );
  expect(offered.map(({ id }) => id)).toEqual(['now', 'silent', 'soon']);
  expect(done.map(({ id }) => id)).toEqual(['late', 'old']);
});

describe('a portrait from documents', () => {
  const portrait = {
    services: [{ service: 'shelter' }],
    sources: [{ id: 'book', title: { fr: 'Livre' } }],
    verification: { level: 'declared' as const, how: 'document' as const },
  };

  it('looks back over years where none says of when it is', () => {
    expect(isFromUndated(portrait, today)).toBe(true);
  });

  it.each([
    ['somebody asked', { verification: { level: 'confirmed' as const, how: 'document' as const } }],
    [
      'somebody was called',
      { verification: { level: 'declared' as const, how: 'phone' as const } },
    ],
    [
      'a source has its date',
      { sources: [...portrait.sources, { ...portrait.sources[0], published: '2025' }] },
    ],
    ['each service has its date', { services: [{ service: 'shelter', asOf: '2026' }] }],
    ['there is no service', { services: undefined }],
  ])('speaks of today where %s', (_, other) => {
    expect(isFromUndated({ ...portrait, ...other } as typeof portrait, today)).toBe(false);
  });

  it('looks back where one service of two has no date', () => {
    const services = [{ service: 'legal', asOf: '2026' }, ...portrait.services];
    expect(isFromUndated({ ...portrait, services }, today)).toBe(true);
  });
});

it('several services are as good as the best of them', () => {
  expect(rankServices([{ until: '2019' }, { asOf: '2026' }, {}], today)).toBe(0);
  expect(rankServices([{ until: '2019' }, {}], today)).toBe(1);
  expect(rankServices([{ until: '2019' }, { from: '2027' }], today)).toBe(2);
  expect(rankServices([{ until: '2019' }], today)).toBe(3);
});
