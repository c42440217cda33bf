import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentLoader } from './astro-loaders.ts';
import { loadedEntries } from './loaded-entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'twiza-loader-'));
const write = (id: string, fr: string) =>
  writeFileSync(
    join(folder, 'skills', `${id}.yaml`),
    `id: ${id}\norder: 1\nname:\n  ar: قانون\n  fr: ${fr}\nicon: law\n`,
  );
beforeEach(() => {
  vi.stubEnv('TWIZA_CONTENT', folder);
  mkdirSync(join(folder, 'skills'), { recursive: true });
  write('law', 'Droit');
  write('arts', 'Arts');
});
afterEach(() => rmSync(join(folder, 'skills'), { recursive: true, force: true }));

/** Loads the skills as Astro’s server does. @returns what is in the store, and how to say that a file has changed */
async function load() {
  const store = new Map<string, { data: { name: { fr: string } } }>();
  const clear = vi.fn(() => store.clear());
  const error = vi.fn();
  let listen: (event: string, path: string) => void = () => {};
  await contentLoader('skills').load({
    collection: 'skills',
    store: { clear, set: (entry: { id: string }) => store.set(entry.id, entry as never) },
    watcher: {
      add: () => {},
      on: (_: string, heard: typeof listen) => {
        listen = heard;
      },
    },
    logger: { error },
  } as unknown as LoaderContext);
  const names = () => [...store].map(([id, { data }]) => [id, data.name.fr]);
  const say = (id: string) => listen('change', join(folder, 'skills', `${id}.yaml`));
  return { names, say, clear, error };
}

it('a record that is edited is read alone, and one that is gone is left out', async () => {
  const { names, say, clear } = await load();
  expect(names()).toEqual([
    ['arts', 'Arts'],
    ['law', 'Droit'],
  ]);
  write('law', 'Lois');
  say('law');
  await vi.waitUntil(() => names().some(([, fr]) => fr === 'Lois'));
  expect(clear).toHaveBeenCalledTimes(1);
  expect(loadedEntries().entries.get('skills')?.get('law')).toMatchObject({
    data: { name: { fr: 'Lois' } },
  });

  rmSync(join(folder, 'skills/arts.yaml'));
  say('arts');
  await vi.waitUntil(() => names().length === 1);
  expect([...(loadedEntries().entries.get('skills')?.keys() ?? [])]).toEqual(['law']);
});

it('an edit that the schema refuses leaves the record as it was, and is said', async () => {
  const { names, say, error } = await load();
  write('law', '');
  say('law');
  await vi.waitUntil(() => error.mock.calls.length > 0);
  expect(error.mock.calls.join()).toContain('law.yaml');
  expect(names()).toContainEqual(['law', 'Droit']);
});
