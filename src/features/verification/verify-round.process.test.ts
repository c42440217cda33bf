import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import type { Finding } from './verify-record.ts';
import { verifyRound } from './verify-round.ts';

const record = (id: string, more = '') => `id: ${id}
kind: association
name:
  ar: جمعية ${id}
  fr: Association ${id}
summary:
  fr: Une phrase.
focusAreas:
  - health
sources:
  - id: leaflet
    title:
      fr: Dépliant
# asked twice
verification:
  level: declared${more}
`;
const finding: Finding = { by: 'association', how: 'phone', on: '2026-11-28' };

let repository: Repository;
beforeEach(() => {
  repository = makeRepository('round');
  repository.git('config', 'user.name', 'Amal');
  repository.git('config', 'user.email', 'amal@example.org');
  repository.commit({
    'content/associations/one.yaml': record('one'),
    'content/associations/two.yaml': record('two'),
    'leads/three.yaml': record('three'),
  });
});
const read = (path: string) => readFileSync(join(repository.folder, path), 'utf8');
const run = (ids: string[], more: { isPublishing?: boolean; finding?: Finding } = {}) =>
  verifyRound(ids, { content: repository.content, finding, isPublishing: false, ...more });

describe('a round', () => {
  it('is one commit of its files alone, which keep their comments', async () => {
    writeFileSync(join(repository.folder, 'draft.txt'), 'mine');
    const { commit, problems } = await run(['one', 'two', 'one']);
    expect(problems).toEqual([]);
    expect(repository.git('log', '-1', '--format=%h %B')).toBe(
      `${commit} Confirm 2 associations by phone, 2026-11-28\n\n- one: جمعية one\n- two: جمعية two`,
    );
    expect(repository.git('show', '--name-only', '--format=')).toBe(
      'content/associations/one.yaml\ncontent/associations/two.yaml',
    );
    expect(read('content/associations/one.yaml')).toContain(
      '# asked twice\nverification:\n  level: confirmed\n  date: "2026-11-28"\n  by: association\n  how: phone\n',
    );
    expect(repository.git('status', '--porcelain')).toBe('?? draft.txt');
  });

  it('publishes a lead: its file moves into the content', async () => {
    await run(['three'], { isPublishing: true });
    expect(existsSync(join(repository.folder, 'leads/three.yaml'))).toBe(false);
    expect(read('content/associations/three.yaml')).toContain('level: confirmed');
    expect(repository.git('log', '-1', '--format=%s')).toBe(
      'Publish 1 association by phone, 2026-11-28',
    );
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

describe('nothing is written', () => {
  const head = () => repository.git('rev-parse', 'HEAD');
  it.each([
    ['of an id that nobody has', ['one', 'tow'], [{ id: 'tow', why: 'unknown' }]],
    ['of a lead that is asked for as a record', ['three'], [{ id: 'three', why: 'unknown' }]],
    ['of a name that leads elsewhere', ['../../leads/three'], [{ why: 'unknown' }]],
  ])('%s', async (_, ids, problems) => {
    const known = head();
    expect((await run(ids)).problems).toMatchObject(problems);
    expect(head()).toBe(known);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('of a record that somebody is changing, has broken, or verified later', async () => {
    const later = '\n  date: "2026-12-01"';
    repository.commit({
      'content/associations/broken.yaml': 'id: [',
      'content/associations/later.yaml': record('later', later).replace('declared', 'confirmed'),
    });
    writeFileSync(join(repository.content, 'associations/two.yaml'), record('two', ' '));
    const { problems } = await run(['one', 'two', 'broken', 'later']);
    expect(problems.map(({ id, why }) => `${id} ${why}`)).toEqual([
      'broken broken',
      'later later',
      'two changed',
    ]);
    expect(read('content/associations/one.yaml')).toBe(record('one'));
  });

  it('over a record that has the id of a lead', async () => {
    repository.commit({ 'content/associations/three.yaml': record('three') });
    const { problems } = await run(['three'], { isPublishing: true });
    expect(problems).toMatchObject([{ id: 'three', why: 'taken' }]);
    expect(existsSync(join(repository.folder, 'leads/three.yaml'))).toBe(true);
  });

  it('where git refuses the commit, so that the same round can be tried again', async () => {
    repository.git('config', 'user.name', '');
    repository.git('config', 'user.useConfigOnly', 'true');
    const known = head();
    for (const [id, isPublishing] of [
      ['one', false],
      ['three', true],
    ] as const)
      await expect(run([id], { isPublishing })).rejects.toThrow(/name/);
    expect(head()).toBe(known);
    expect(repository.git('status', '--porcelain')).toBe('');
    repository.git('config', 'user.name', 'Amal');
    expect((await run(['one'])).problems).toEqual([]);
  });
});
