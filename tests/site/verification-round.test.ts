import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCountryDay } from '#model/country-day.ts';
import { contentOf } from '#testing/build-fixture.ts';
import { buildSite } from '#testing/build-site.ts';
import { makeRepository, type Repository } from '#testing/git-repository.ts';
import { runScript } from '#testing/run-script.ts';

const ids = Array.from({ length: 10 }, (_, index) => `asked-${index + 1}`);
const write = (id: string) => `id: ${id}
kind: association
name:
  ar: جمعية مثال ${id}
  fr: Association Exemple ${id}
summary:
  ar: جملة واحدة.
  fr: Une phrase.
focusAreas:
  - women-equality
places:
  - province: guelmim
    address:
      fr: 1, rue des Exemples
    precision: street
languages:
  - fr
contacts:
  - emails:
      - ${id}@exemple.ma
sources:
  - id: leaflet
    title:
      fr: Dépliant
verification:
  level: declared
`;

let repository: Repository;
let out: string;
let worklist: Record<string, string>[];
beforeAll(async () => {
  repository = makeRepository('asked', contentOf('full-record'));
  out = join(repository.folder, 'out');
  repository.git('config', 'user.name', 'Amal');
  repository.git('config', 'user.email', 'amal@example.org');
  repository.commit({
    ...Object.fromEntries(ids.map((id) => [`content/associations/${id}.yaml`, write(id)])),
    'leads/heard-of.yaml': write('heard-of'),
  });
  worklist = await ask();
  const rest = ['--by', 'association', '--how'];
  await verify(...ids.slice(0, 8), ...rest, 'phone');
  await verify('asked-9', ...rest, 'phone', '--closed');
  await verify('asked-10', ...rest, 'message', '--moved');
  await verify('heard-of', ...rest, 'visit', '--publish');
  const more = { TWIZA_LOCALES: 'fr' };
  await buildSite({ content: repository.content, out: join(out, 'site'), more });
}, 300_000);
afterAll(() => rmSync(repository.folder, { recursive: true, force: true }));

async function ask() {
  const list = join(repository.folder, 'out/worklist');
  const run = await runScript('ask.ts', repository.content, '--province', 'guelmim', '--out', list);
  expect(run.errors).toBe('');
  return parse(readFileSync(join(list, 'worklist.csv')), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
}

async function verify(...args: string[]) {
  const run = await runScript('verified.ts', repository.content, ...args);
  expect(run.errors).toBe('');
  expect(run.code).toBe(0);
}

const readPage = (path: string) =>
  readFileSync(join(out, 'site/fr', path, 'index.html'), 'utf8').replace(/<[^>]+>/g, ' ');

describe('a round of verification, from the list to the page', () => {
  it('asks the ten, and the lead before them, each with a message in its language', () => {
    const asked = worklist.filter(({ Id }) => ids.includes(Id ?? ''));
    expect(worklist[0]).toMatchObject({ Id: 'heard-of', Page: '' });
    expect(asked).toHaveLength(10);
    for (const { Id, Message, Form } of asked) {
      expect(Message).toContain(`Voici la fiche de Association Exemple ${Id}`);
      expect(Form).toMatch(new RegExp(`/fr/propose/associations/\\?id=${Id}$`));
    }
  });

  it('says on the page of who answered that they confirmed it, and on which day', () => {
    const year = readCountryDay().slice(0, 4);
    for (const id of ids.slice(0, 8))
      expect(readPage(`associations/${id}`)).toMatch(
        new RegExp(`Confirmé(?:e)? par l’association le [^.]*${year}`),
      );
    expect(readPage('associations/heard-of')).toMatch(new RegExp(`Vérifié[^.]* le [^.]*${year}`));
  });

  it('sends nobody to who closed, nor to the address that was left', () => {
    const closed = readPage('associations/asked-9');
    expect(closed).toContain('Cette association a fermé.');
    expect(readPage('associations/asked-1')).not.toContain('Cette association a fermé.');
    expect(readPage('associations/asked-10')).not.toContain('rue des Exemples');
    expect(readPage('associations/asked-1')).toContain('rue des Exemples');
  });

  it('is a commit for each finding, and leaves nobody of the round on the next list', async () => {
    expect(repository.git('log', '--format=%s', '-4').replaceAll(readCountryDay(), 'today')).toBe(
      [
        'Publish 1 association by visit, today',
        'Leave the old places of 1 association by message, today',
        'Close 1 association by phone, today',
        'Confirm 8 associations by phone, today',
      ].join('\n'),
    );
    expect(existsSync(join(repository.folder, 'leads/heard-of.yaml'))).toBe(false);
    const left = (await ask()).map(({ Id }) => Id);
    expect(left.filter((id) => id === 'heard-of' || ids.includes(id ?? ''))).toEqual([]);
  });
});
