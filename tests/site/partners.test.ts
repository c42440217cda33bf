import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '#testing/build-fixture.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('full-record');
const readPartners = (name: string) =>
  JSON.parse(readFileSync(join(site, 'partners', `${name}.json`), 'utf8')) as object;

describe('networks and federations', () => {
  const list = openPage(site, '/fr/networks/');
  const profile = openPage(site, '/fr/associations/federation/');

  it('have a list, with how many belong to each', () => {
    const card = list.querySelector('main a[href="/fr/associations/federation/"]')?.closest('li');
    expect(readTidyText(card ?? null)).toContain('1 membre');
  });

  it('name their members on their profile, what these do and where', () => {
    const members = profile.querySelector('#members');
    const links = [...(members?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
    expect(links).toContain('/fr/associations/every-field/');
    expect(links).toContain('/fr/focus/school-education/');
    expect(links).toContain('/fr/networks/');
  });

  it('have no page of members where the profile has room for all', () => {
    expect(existsSync(join(site, 'fr/networks/federation'))).toBe(false);
  });

  it('are said by no profile of whom nobody is a member', () => {
    expect(openPage(site, '/fr/associations/open-doors/').querySelector('#members')).toBeNull();
  });
});

describe('who else does this here', () => {
  it('stands on a profile with a reason, and leads to why and what to write', () => {
    const profile = openPage(site, '/fr/associations/every-field/');
    const link = profile.querySelector('a[href="/fr/partners/?id=every-field"]');
    const lines = readTidyText(link?.closest('section') ?? null);
    expect(lines).toMatch(/Même (?:lieu, même )?sujet : /u);
  });

  it('is told by files of provinces, which hold nobody who has closed or rests', () => {
    const provinces = ['chichaoua', 'guelmim', 'marrakech', 'elsewhere'];
    const ids = provinces.flatMap((name) => Object.keys(readPartners(name)));
    expect(ids).toContain('short-name');
    expect(ids).not.toContain('closed-association');
    expect(ids).not.toContain('every-field');
  });

  it('says no telephone, address or person in these files', () => {
    const text = readFileSync(join(site, 'partners/chichaoua.json'), 'utf8');
    expect(text).not.toMatch(/\+212|@|"contacts"|"places"|"team"/);
  });
});
