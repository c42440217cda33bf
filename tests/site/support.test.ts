import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PhoneMatch } from '#features/fit/compare-fit.ts';
import type { PhoneCalls } from '#features/support/phone-call.ts';
import { siteOf } from '#testing/build-fixture.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('full-record');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(site, file), 'utf8'));
const textOf = (address: string, part = 'main') =>
  readTidyText(openPage(site, address).querySelector(part));

describe('ways to give', () => {
  const ways = readTidyText(
    openPage(site, '/fr/associations/every-field/')
      .querySelector('a[href="/fr/funders/trial-fund/"]')
      ?.closest('li') ?? null,
  );

  it('show an account with its authorisation, its authority and its end', () => {
    expect(ways).toContain('MA64 0115 1900 0001 2050 0053 4921');
    expect(ways).toContain('autorisé par Secrétariat général du gouvernement');
    expect(ways).toContain('31 décembre 2096');
  });

  it('name the platform, and that it is still in development', () => {
    expect(ways).toContain('Fonds d’essai inventé · En développement');
  });
});

describe('a need', () => {
  it('says how far it has come, and that money without an appeal is talked about', () => {
    const text = textOf('/fr/support/needs/trial-well/');
    expect(text).toContain('9 000 sur 30 000 dirhams');
    expect(text).toContain('Ce n’est pas un appel au public');
  });

  it('that calls upon the public says by which right', () => {
    expect(textOf('/fr/support/needs/trial-need/')).toContain(
      'Appel à la générosité publique autorisé par Secrétariat général d’essai',
    );
  });

  it('stands on the page of its kind without scripts, under its subject', () => {
    const page = openPage(site, '/fr/support/give/money/');
    const link = page.querySelector('a[href="/fr/support/needs/trial-well/"]');
    expect(link?.closest('section')?.querySelector('h2 a')?.getAttribute('href')).toBe(
      '/fr/focus/women-equality/',
    );
    expect(textOf('/fr/support/give/goods/')).toContain('Vingt tables d’école');
  });

  it('is compared on the phone with roles, in one file that says no contact', () => {
    const file = read<PhoneMatch[]>('fr/support/give/needs.json');
    expect(file.map(({ id, ways }) => `${id} ${ways}`)).toEqual(
      expect.arrayContaining(['trial-well money', 'trial-need goods', 'trial-role time,skills']),
    );
    expect(JSON.stringify(file)).not.toMatch(/\+212|@/);
  });
});

describe('a call', () => {
  it('is told as it is', () => {
    expect(textOf('/fr/calls/trial-yearly/')).toContain(
      'Cet appel est clos. Il revient chaque année',
    );
    const open = textOf('/fr/calls/trial-call/');
    expect(open).toContain('de 50 000 à 200 000 dirhams');
    expect(open).toContain('Jusqu’à 3 000 000 euros · De 50 % à 90 % des coûts');
    expect(textOf('/fr/calls/')).toContain('Sur invitation');
  });

  it('is compared on the phone with an association by one file', () => {
    const { calls, regionOf } = read<PhoneCalls>('fr/calls/fit/calls.json');
    expect(calls.map(({ id }) => id)).toContain('trial-call');
    expect(regionOf).toMatchObject({ guelmim: 'guelmim-oued-noun' });
    expect(
      openPage(site, '/fr/partners/').querySelector('a[href="/fr/calls/fit/"]'),
    ).not.toBeNull();
  });
});

describe('a funder', () => {
  const text = textOf('/fr/funders/trial-fund/');

  it('says what it gives, to whom and how to ask before all else', () => {
    expect(text).toMatch(
      /Qui peut demander, et comment.*Les associations inventées seulement.*Écrire une page/s,
    );
  });

  it('says what it has paid for, and when its calls close', () => {
    expect(text).toContain('500 000 euros (1 sur 2 le disent)');
    expect(text).toMatch(/Derniers jours : mai et décembre/);
  });

  it('names who is supported through it', () => {
    expect(text).toContain('Associations que l’on soutient par là');
  });
});
