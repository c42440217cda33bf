import { expect, it } from 'vitest';
import { buildDirectory } from '#testing/directory-builder.ts';
import { pickFresh } from './pick-fresh.ts';

const verified = (date: string) => ({ level: 'confirmed' as const, date });

it('shows what was verified last, then what never was, and nothing that has closed', () => {
  const directory = buildDirectory({
    associations: [
      { id: 'never' },
      { id: 'offers', services: [{ service: 'shelter' }], website: 'https://offers.example' },
      { id: 'spring', verification: verified('2025-04-01') },
      { id: 'closed', verification: verified('2025-11-01'), status: 'closed' },
      { id: 'autumn', verification: verified('2025-10-01') },
      { id: 'paused', status: 'paused' },
    ],
  });
  const ids = (most: number) => pickFresh(directory, most).map(({ id }) => id);
  expect(ids(9)).toEqual(['autumn', 'spring', 'offers', 'never', 'paused']);
  expect(ids(2)).toEqual(['autumn', 'spring']);
});
