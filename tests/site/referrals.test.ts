import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '#testing/build-fixture.ts';
import { openPage, readTidyText } from '../support/open-page.ts';

const site = siteOf('referral');
const words = {
  fr: { mutual: 'S’orientent mutuellement', to: 'Oriente vers', from: 'Orientent vers elle' },
  ar: { mutual: 'توجيه متبادل', to: 'توجه إلى', from: 'جمعيات توجه الناس إليها' },
};

describe.each(['fr', 'ar'] as const)('who sends people to whom, in %s', (locale) => {
  const { mutual, to, from } = words[locale];
  const open = (path: string) => openPage(site, `/${locale}/${path}/`);
  /** On a profile: what stands beside this word, as addresses. */
  const listBeside = (id: string, word: string) => {
    const rows = [...open(`associations/${id}`).querySelectorAll('.profile .facts > div')];
    const row = rows.find((each) => readTidyText(each.querySelector('dt')) === word);
    return [...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  };
  const profile = (id: string) => `/${locale}/associations/${id}/`;

  it('stands on both profiles', () => {
    expect(listBeside('amal-chichaoua', mutual)).toEqual([profile('nour-marrakech')]);
    expect(listBeside('nour-marrakech', mutual)).toEqual([profile('amal-chichaoua')]);
    expect(listBeside('amal-chichaoua', to)).toEqual([profile('tifaout-guelmim')]);
    expect(listBeside('tifaout-guelmim', from)).toEqual([profile('amal-chichaoua')]);
  });

  it('has a page for each that has to do with it, and for nobody else', () => {
    const path = 'refer/amal-chichaoua';
    const link = open('associations/amal-chichaoua').querySelector(`a[href="/${locale}/${path}/"]`);
    expect(link).not.toBeNull();
    const page = open(path);
    const titles = [...page.querySelectorAll('main h2')].map(readTidyText);
    expect(titles.filter((title) => title === mutual || title === to)).toEqual([mutual, to]);
    expect(readTidyText(page.querySelector('main'))).toContain(
      locale === 'fr' ? 'Appeler avant d’envoyer quelqu’un' : 'اتصلوا قبل إرسال أحد',
    );
    expect(existsSync(join(site, locale, 'refer/arabic-name'))).toBe(false);
  });
});
