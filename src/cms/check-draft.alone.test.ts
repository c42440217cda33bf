import { afterEach, expect, it, vi } from 'vitest';
import { readContent } from '#records/read-content.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';

afterEach(() => vi.unstubAllGlobals());

it('finds nothing in records that the gate lets pass, whatever their collection', async () => {
  const { files, records } = await readContent(contentOf('full-record'));
  vi.stubGlobal('fetch', async (path: string) => {
    const collection = /names\/([\w-]+)\.json/.exec(path)?.[1] as keyof typeof records;
    return Response.json(Object.fromEntries(records[collection].map((known) => [known.id, known])));
  });
  for (const { collection, id, record } of files) {
    const known = { collection, path: `content/${collection}/${id}.yaml`, isNew: false };
    const found = await checkDraft({ ...known, data: record as Draft['data'] });
    expect(found, `${collection}/${id}`).toEqual([]);
  }
});
