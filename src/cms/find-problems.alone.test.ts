import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findProblems } from './find-problems.ts';
import type { KnownRecords } from './names.ts';

const names: Record<string, KnownRecords> = {
  associations: { amal: { name: { ar: 'جمعية الأمل' } } },
  'focus-areas': { health: { name: { fr: 'Santé' } } },
  provinces: {
    safi: { name: { fr: 'Safi' }, code: '07.431', region: 'marrakech-safi', communes: [] },
  },
};

const data = {
  id: 'nour',
  kind: 'association',
  name: { ar: 'جمعية نور' },
  summary: { ar: 'تساعد الأسر.' },
  focusAreas: ['health'],
  sources: [{ id: 'leaflet', title: { fr: 'Dépliant' } }],
  verification: { level: 'declared' },
};
const draft = { collection: 'associations' as const, path: '', isNew: true, data };

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => {
    const collection = /names\/([\w-]+)\.json/.exec(path)?.[1] ?? '';
    return Response.json(names[collection] ?? {});
  });
});
afterEach(() => vi.unstubAllGlobals());

async function listProblems(changes: object, language: 'ar' | 'fr' | 'en' = 'fr') {
  const found = await findProblems({ ...draft, data: { ...data, ...changes } }, language);
  return found.map(({ field, text }) => `${field}: ${text}`);
}

describe('findProblems', () => {
  it('lets a new association with an Arabic name pass', async () => {
    expect(await listProblems({})).toEqual([]);
  });

  it('names the field as the form does, in the language of the form', async () => {
    const contacts = [{ phones: [{ number: '0612345678' }] }];
    expect((await listProblems({ contacts }))[0]).toMatch(/^Contacts 1 › Téléphones 1 › Numéro: /);
    expect((await listProblems({ contacts }, 'ar'))[0]).toMatch(/^الاتصال 1 › الهواتف 1 › الرقم: /);
  });

  it('asks for what is missing', async () => {
    expect((await listProblems({ summary: null }))[0]).toMatch(/^En une phrase: /);
  });

  it('refuses a reference to nobody, a telephone that cannot be, and an end before the beginning', async () => {
    expect(await listProblems({ memberOf: ['nobody'] })).toHaveLength(1);
    expect(
      await listProblems({ contacts: [{ phones: [{ number: '+21261234567' }] }] }),
    ).toHaveLength(1);
    const closures = [{ from: '2026-02-01', to: '2026-01-01' }];
    const places = [{ precision: 'province', province: 'safi', hours: { closures } }];
    expect(await listProblems({ places })).toHaveLength(1);
  });

  it('compares the code of a region with those of its provinces', async () => {
    const path = 'content/regions/marrakech-safi.yaml';
    const region = { id: 'marrakech-safi', name: { fr: 'Marrakech-Safi' }, code: '07' };
    const census = { census: { population: 1 }, center: { lat: 31, lng: -8 } };
    const drafted = { collection: 'regions' as const, path, isNew: false };
    expect(await findProblems({ ...drafted, data: { ...region, ...census } }, 'fr')).toEqual([]);
  });

  it('says that an id is taken, and what an id looks like', async () => {
    expect((await listProblems({ id: 'amal' }))[0]).toContain('amal');
    expect((await listProblems({ id: 'جمعية' }))[0]).toMatch(/^Identifiant: /);
  });

  it('says why a file cannot be edited, and where', async () => {
    const issue = { rule: 'yaml-alias', values: { found: '*x' }, line: 2 };
    const path = 'content/associations/nour.yaml';
    const found = await findProblems({ ...draft, path, data: { '#unreadable': issue } }, 'en');
    expect(found[0]?.text).toContain(`${path} cannot be edited here`);
  });
});
