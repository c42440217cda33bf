import { expect, it } from 'vitest';
import { createRenderContext } from '#site/views/render-context.ts';
import { buildDirectory, buildRecord } from '#testing/directory-builder.ts';
import { tellThing } from './tell-thing.ts';

const today = '2025-11-22';
const directory = buildDirectory(
  { associations: [{ id: 'amal', name: { fr: 'Amal', ar: 'الأمل' } }] },
  [],
  today,
);
const context = createRenderContext({ ...directory, today }, 'fr');
const url = 'https://twiza.example/fr/x/';
const tell = (collection: Parameters<typeof tellThing>[0], sketch: object) =>
  tellThing(
    collection,
    buildRecord(collection, { id: 'one', ...sketch } as never),
    directory,
    context,
    url,
  );

it('tells machines of an event with whose it is, each by the address of its page', () => {
  const event = tell('events', {
    name: { fr: 'La fête' },
    starts: '2025-12-01',
    url: 'https://fete.example',
    associations: ['amal'],
  });
  expect(event).toMatchObject({
    '@type': 'Event',
    name: 'La fête',
    organizer: [{ name: 'Amal', url: 'https://twiza.example/fr/associations/amal/' }],
  });
});

const role = {
  association: 'amal',
  posted: '2025-11-01',
  where: 'remote',
  applicants: { openTo: ['in-morocco'] },
};

it('tells of a project and of a role, and of nothing else', () => {
  expect(tell('projects', { name: { fr: 'Des puits' } })).toMatchObject({ name: 'Des puits' });
  expect(tell('opportunities', role)).toBeDefined();
  for (const collection of ['needs', 'calls', 'resources'] as const)
    expect(tell(collection, {})).toBeUndefined();
});
