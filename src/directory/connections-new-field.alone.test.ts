import { expect, it, vi } from 'vitest';
import type * as Collections from '#model/collections.ts';
import { reference } from '#model/fields/reference.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { groupReferrers } from './connections.ts';

// What somebody does who adds a reference: one line in one schema.
vi.mock(import('#model/collections.ts'), async (load) => {
  const known = await load();
  const host = reference('funders').meta({
    labels: {
      ar: 'المضيف',
      fr: 'Hôte',
      en: 'Host',
    },
  });
  const event = known.schemas.events.extend({ host: host.optional() });
  return { ...known, schemas: { ...known.schemas, events: event } } as typeof Collections;
});

it('a new reference field is followed from both ends without another line of code', () => {
  const fair = { id: 'fair', host: 'fund' };
  const directory = buildDirectory({ events: [fair, { id: 'other' }] });
  expect(directory.byId.events.get('fair')).toMatchObject({ host: 'fund' });
  expect(groupReferrers(directory, 'funders', 'fund')).toMatchObject([
    { collection: 'events', records: [{ id: 'fair' }] },
  ]);
});
